import { aCheckIn, anInventory } from '../test/answers';
import { aContact, aLog, aTie, every, termsOf } from '../test/logs';
import { someUnseenWork } from '../test/unseen-work';
import type { ContactLog, DisconnectionLog, TieTerms } from '../ties/log';
import { ecosystemSeries } from './ecosystem-series';
import { keepEcosystem } from './keep-ecosystem';
import type { EcosystemLog } from './log';
import { readEcosystem } from './read-ecosystem';

const withContact = (changes: Partial<ContactLog>) =>
  aLog({ ties: [aTie([], { contacts: [aContact(90, changes)] })] });
const withTerms = (changes: Partial<TieTerms>) =>
  aLog({ ties: [aTie([], { terms: [termsOf(changes)] })] });
const withDisconnection = (changes: Partial<DisconnectionLog>) =>
  aLog({
    ties: [
      aTie([], {
        disconnections: [{ id: 'd', openedOn: 5, closedOn: null, closedAs: null, ...changes }],
      }),
    ],
  });

describe('what is out of range is refused by name', () => {
  it.each<[string, EcosystemLog, string]>([
    ['a rating of 5', withContact({ ratings: [5, 1, 1] }), 'rating'],
    ['a rating of -1', withContact({ ratings: [-1, 1, 1] }), 'rating'],
    ['a rating that is no number', withContact({ ratings: [NaN, 1, 1] }), 'rating'],
    ['six ratings', withContact({ ratings: [1, 1, 1, 1, 1, 1] }), 'number of ratings'],
    ['a give-and-take of 3', withContact({ giveAndTake: 3 }), 'giveAndTake'],
    ['a give-and-take of one half', withContact({ giveAndTake: 0.5 }), 'giveAndTake'],
    ['no minutes', withContact({ minutes: 0 }), 'minutes'],
    ['negative minutes', withContact({ minutes: -30 }), 'minutes'],
    ['minutes that are no number', withContact({ minutes: NaN }), 'minutes'],
    ['endless minutes', withContact({ minutes: Infinity }), 'minutes'],
    ['a missed contact of no length', withContact({ minutes: 0, isHeld: false }), 'minutes'],
    ['a contact on half a day', withContact({ on: 0.5 }), 'contacts.on'],
    ['a contact on no day', withContact({ on: NaN }), 'contacts.on'],
    ['a contact to come, of no length', withContact({ on: 900, minutes: 0 }), 'minutes'],
    ['a rhythm of 0', withTerms({ rhythmDays: 0 }), 'rhythmDays'],
    ['a rhythm of 2.5', withTerms({ rhythmDays: 2.5 }), 'rhythmDays'],
    ['a rhythm of a year', withTerms({ rhythmDays: 365 }), 'rhythmDays'],
    ['an intended balance of 2', withTerms({ balance: 2 }), 'balance'],
    ['an intended balance that is no number', withTerms({ balance: NaN }), 'balance'],
    ['agreed minutes of -1', withTerms({ minutes: -1 }), 'agreed minutes'],
    ['no agreement', aLog({ ties: [aTie([], { terms: [] })] }), 'terms'],
    [
      'a repair before its break',
      withDisconnection({ closedOn: 4, closedAs: 'repaired' }),
      'closedOn',
    ],
    ['a break on no day', withDisconnection({ openedOn: NaN }), 'openedOn'],
    [
      'a repair without its day',
      withDisconnection({ closedAs: 'repaired' }),
      'closedOn and closedAs',
    ],
    [
      'a day of a repair without a repair',
      withDisconnection({ closedOn: 9 }),
      'closedOn and closedAs',
    ],
    [
      'a break that ended in nothing known',
      withDisconnection({ closedOn: 9, closedAs: 'gone' as 'let-go' }),
      'closedAs',
    ],
    ['a tie of no kind', aLog({ ties: [aTie([], { kind: 'foe' as 'peer' })] }), 'kind'],
    ['negative units', aLog({ workDays: [{ on: 3, units: -1 }] }), 'units'],
    ['units that are no number', aLog({ workDays: [{ on: 3, units: NaN }] }), 'units'],
    [
      'a capacity of 0',
      aLog({ capacity: [{ effectiveFrom: 0, unitsPerWeek: 0 }] }),
      'unitsPerWeek',
    ],
    [
      'a capacity from no day',
      aLog({ capacity: [{ effectiveFrom: NaN, unitsPerWeek: 9 }] }),
      'effectiveFrom',
    ],
    ['a run of 0', aLog({ runs: [{ on: 3, longestRun: 0 }] }), 'longestRun'],
    [
      'an agreed run of 21',
      aLog({ agreedRuns: [{ effectiveFrom: 0, longestRun: 21 }] }),
      'longestRun',
    ],
    [
      'a surface rating of 5',
      aLog({ acting: [{ id: 'a', on: 3, surface: 5, deep: null }] }),
      'surface',
    ],
    [
      'a deep rating of -1',
      aLog({ acting: [{ id: 'a', on: 3, surface: null, deep: -1 }] }),
      'deep',
    ],
    ['an effort of 5', aLog({ unseenWork: [someUnseenWork({ effort: 5 })] }), 'effort'],
    ['a share of 2', aLog({ unseenWork: [someUnseenWork({ share: 2 })] }), 'share'],
    ['an answer of 5', aLog({ checkIns: [aCheckIn(3, { energy: 5 })] }), 'energy'],
    ['an item answered 30', aLog({ inventories: [anInventory(3, { P1: 30 as 25 })] }), 'P1'],
    ['leave that ends before it begins', aLog({ leave: [{ from: 9, to: 8 }] }), 'leave.to'],
    ['a first day that is none', aLog({ since: NaN }), 'since'],
    ['a week from Wednesday on', aLog({ weekStart: 3 as 1 }), 'weekStart'],
    ['Rest from nowhere', aLog({ restFrom: 'sleep' as 'check-in' }), 'restFrom'],
  ])('%s', (_name, log, field) => {
    const named = new RegExp(`^${field.replace('.', '\\.')} must`);
    expect(() => readEcosystem(log, 100)).toThrow(RangeError);
    expect(() => readEcosystem(log, 100)).toThrow(named);
  });

  it.each<[string, EcosystemLog]>([
    ['activeFrom', aLog({ ties: [aTie([], { activeFrom: 0.5 })] })],
    ['activeUntil', aLog({ ties: [aTie([], { activeUntil: 9.5 })] })],
    ['lastMetOn', aLog({ ties: [aTie([], { lastMetOn: 9.5 })] })],
    ['effectiveFrom', withTerms({ effectiveFrom: 0.5 })],
    ['openedOn', withDisconnection({ openedOn: 5.5 })],
    ['closedOn', withDisconnection({ closedOn: 9.5, closedAs: 'repaired' })],
    ['leave.from', aLog({ leave: [{ from: 8.5, to: 9 }] })],
    ['leave.to', aLog({ leave: [{ from: 8, to: 9.5 }] })],
    ['workDays.on', aLog({ workDays: [{ on: 3.5, units: 1 }] })],
    ['effectiveFrom', aLog({ capacity: [{ effectiveFrom: 0.5, unitsPerWeek: 9 }] })],
    ['runs.on', aLog({ runs: [{ on: 3.5, longestRun: 2 }] })],
    ['longestRun', aLog({ runs: [{ on: 3, longestRun: 2.5 }] })],
    ['effectiveFrom', aLog({ agreedRuns: [{ effectiveFrom: 0.5, longestRun: 3 }] })],
    ['longestRun', aLog({ agreedRuns: [{ effectiveFrom: 0, longestRun: 2.5 }] })],
    ['surface', aLog({ acting: [{ id: 'a', on: 3, surface: 1.5, deep: null }] })],
    ['deep', aLog({ acting: [{ id: 'a', on: 3, surface: null, deep: 1.5 }] })],
    ['effort', aLog({ unseenWork: [someUnseenWork({ effort: 1.5 })] })],
    ['energy', aLog({ checkIns: [aCheckIn(3, { energy: 1.5 })] })],
    ['inventories.on', aLog({ inventories: [anInventory(3.5, {})] })],
    ['since', aLog({ since: 0.5 })],
  ])('a part of %s, of which there are only whole ones', (field, log) => {
    expect(() => readEcosystem(log, 100)).toThrow(
      new RegExp(`^${field.replace('.', '\\.')} must be a whole number`),
    );
  });

  it('half a day to read at', () => {
    expect(() => readEcosystem(aLog(), 9.5)).toThrow(/^asOf must be a whole number/);
    expect(() => keepEcosystem(aLog(), 9.5)).toThrow(/^day must be a whole number/);
    expect(() => ecosystemSeries(aLog(), { from: 0.5, to: 9, step: 1 })).toThrow(
      /^from must be a whole/,
    );
    expect(() => ecosystemSeries(aLog(), { from: 0, to: 9.5, step: 1 })).toThrow(
      /^to must be a whole/,
    );
    expect(() => ecosystemSeries(aLog(), { from: 0, to: 9, step: 0.5 })).toThrow(
      /^step must be a whole/,
    );
  });

  it.each<[string, EcosystemLog]>([
    [
      'contacts',
      aLog({ ties: [aTie([], { contacts: [aContact(3), aContact(3, { minutes: 9 })] })] }),
    ],
    [
      'contacts',
      aLog({ ties: [aTie([], { contacts: [aContact(3), aContact(4, { id: 'contact-3' })] })] }),
    ],
    ['ties', aLog({ ties: [aTie([1]), aTie([2])] })],
    ['unseenWork', aLog({ unseenWork: [someUnseenWork(), someUnseenWork({ share: 0 })] })],
    ['checkIns', aLog({ checkIns: [aCheckIn(3), aCheckIn(3, { energy: 1 })] })],
    [
      'disconnections',
      aLog({
        ties: [
          aTie([], {
            disconnections: [
              { id: 'd', openedOn: 5, closedOn: null, closedAs: null },
              { id: 'd', openedOn: 6, closedOn: null, closedAs: null },
            ],
          }),
        ],
      }),
    ],
    [
      'capacity',
      aLog({
        capacity: [
          { effectiveFrom: 0, unitsPerWeek: 9 },
          { effectiveFrom: 0, unitsPerWeek: 8 },
        ],
      }),
    ],
    [
      'workDays',
      aLog({
        workDays: [
          { on: 3, units: 1 },
          { on: 3, units: 2 },
        ],
      }),
    ],
  ])('one id of %s with two contents', (field, log) => {
    expect(() => readEcosystem(log, 100)).toThrow(new RegExp(`^${field} hold ".*" twice`));
  });

  it('days of a series in the wrong order, or a step of 0', () => {
    const series = (changes: Partial<Parameters<typeof ecosystemSeries>[1]>) => () =>
      ecosystemSeries(aLog(), { from: 10, to: 20, step: 7, ...changes });
    expect(series({ to: 9 })).toThrow(/^to must/);
    expect(series({ from: NaN })).toThrow(/^from must/);
    expect(series({ step: 0 })).toThrow(/^step must/);
    const restFrom = 'sleep' as 'check-in';
    expect(() => ecosystemSeries(aLog({ restFrom }), { from: 0, to: 9, step: 1 })).toThrow(
      /^restFrom must/,
    );
    expect(series({})()).toHaveLength(2);
  });
});

describe('what is odd but possible has a defined result', () => {
  const soleTie = (log: EcosystemLog, day: number) => readEcosystem(log, day).ties[0];

  it('contacts to come are ignored', () => {
    expect(readEcosystem(withContact({ on: 101 }), 100)).toEqual(
      readEcosystem(aLog({ ties: [aTie()] }), 100),
    );
  });

  it('the same row twice counts once', () => {
    const twice = aLog({ ties: [aTie([], { contacts: [aContact(90), aContact(90)] })] });
    expect(readEcosystem(twice, 100)).toEqual(readEcosystem(withContact({}), 100));
  });

  it('ten thousand contacts on one day fill the reserve once', () => {
    const contacts = every(1, 1, 10_000).map((n) => aContact(90, { id: `c-${n}`, giveAndTake: 1 }));
    const tie = soleTie(aLog({ ties: [aTie([], { contacts })] }), 118);
    expect(tie).toMatchObject({ vitality: 0.5, recentContacts: 10_000 });
    expect(tie?.giveAndTake).toBeCloseTo(0.5, 9);
  });

  it('ten years without a word leave next to nothing, and one warning each', () => {
    const log = aLog({ ties: [aTie([0])], workDays: [{ on: 0, units: 4 }] });
    const reading = readEcosystem(log, 3650);
    expect(reading.ties[0]?.vitality).toBeGreaterThanOrEqual(0);
    expect(reading.ties[0]?.vitality).toBeLessThan(1e-70);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['W4', 'W3', 'W2', 'W1']);
    expect(JSON.stringify(reading)).not.toContain('NaN');
  });

  it('a day before the log began knows ties, and warns of nothing', () => {
    const log = aLog({ ties: [aTie([3])], since: 200 });
    const reading = readEcosystem(log, 100);
    expect(reading.ties[0]?.vitality).toBeGreaterThan(0);
    expect(reading.warnings).toEqual([]);
    expect(readEcosystem({ ...log, ties: [aTie([])] }, 250, keepEcosystem(log, 100))).toEqual(
      readEcosystem(log, 250),
    );
  });

  it('what was logged before the log began says nothing of ties and work', () => {
    const log = aLog({
      ties: [aTie([3])],
      workDays: every(1, 190, 203).map((on) => ({ on, units: 4 })),
      capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
      since: 200,
    });
    const early = { ...log, unseenWork: [someUnseenWork({ on: 20 })] };
    for (const day of [199, 203, 206, 214, 217]) {
      expect(readEcosystem(early, day)).toEqual(readEcosystem(log, day));
    }
    expect(readEcosystem(early, 205).load).toBeNull();
  });

  it('a tie let go on the day it was listed was never there', () => {
    const log = aLog({ ties: [aTie([3], { activeFrom: 10, activeUntil: 10 })] });
    expect(readEcosystem(log, 10)).toEqual(readEcosystem(aLog(), 10));
  });

  it('leave that covers everything stops the clocks', () => {
    const log = aLog({ ties: [aTie([3])], leave: [{ from: 0, to: 3650 }] });
    expect(soleTie(log, 3650)).toMatchObject({ vitality: 1, gapDays: 0 });
    expect(readEcosystem(log, 3650).warnings).toEqual([]);
  });
});
