import type { SupervisionContact } from '../supervision/log';
import { BACP_ACCREDITED } from '../supervision/policies/bacp';
import { chosen, clientHours, supervised } from '../test/supervision';
import { COMPONENTS } from '../vocabulary';
import { aContact, aLog, aTie, every, frozen, termsOf } from '../test/logs';
import type { EcosystemLog } from './log';
import { readEcosystem } from './read-ecosystem';

const UNKNOWN = { value: null, word: null };

describe('readEcosystem', () => {
  it('says of an empty log that it is not enough yet, never 0 and never NaN', () => {
    expect(readEcosystem(frozen(aLog()), 100)).toEqual({
      asOf: 100,
      word: 'not-enough-yet',
      ties: [],
      supportMass: null,
      spareSupport: null,
      effectiveNumber: null,
      load: null,
      components: Object.fromEntries(COMPONENTS.map((name) => [name, UNKNOWN])),
      overFunctioning: { give: null, hide: null, carry: null },
      restFrom: 'check-in',
      warnings: [],
    });
  });

  it('says the same of a log that begins later', () => {
    expect(readEcosystem(aLog({ since: 200 }), 100).word).toBe('not-enough-yet');
  });

  it('reads what is known of ties also before the log began', () => {
    const reading = readEcosystem(aLog({ since: 200, ties: [aTie([86])] }), 100);
    expect(reading.ties).toMatchObject([{ vitality: 0.5, gapDays: 14 }]);
    expect(reading.warnings).toEqual([]);
  });

  it('knows nothing of new ties, and warns of nothing', () => {
    const reading = readEcosystem(aLog({ ties: [aTie([], { activeFrom: 95 })] }), 100);
    expect(reading).toMatchObject({
      word: 'not-enough-yet',
      supportMass: null,
      spareSupport: null,
    });
    expect(reading.ties).toMatchObject([{ word: 'new', vitality: null, support: null }]);
    expect(reading.components.cover).toEqual(UNKNOWN);
    expect(reading.warnings).toEqual([]);
  });

  it('holds a requirement of supervision among its warnings, and is stretched by it', () => {
    const kept = every(7, 0, 98);
    const kinds = ['supervision', 'peer', 'friend'] as const;
    const ties = kinds.map((kind) => aTie(kept, { id: kind, rhythmDays: 7, kind }));
    const work = {
      workDays: [{ on: 90, units: 10 }],
      capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
    };
    const supervision = {
      choices: [chosen(BACP_ACCREDITED, {}, '1970-01-01')],
      contacts: [],
      clientDays: [clientHours('1970-01-05', 5)],
    };
    const reading = readEcosystem(frozen(aLog({ ties, ...work, supervision })), 100);
    expect(reading.warnings).toMatchObject([{ code: 'W15', subject: 'bacp-accredited' }]);
    expect(reading.word).toBe('stretched');
    expect(readEcosystem(aLog({ ties, ...work }), 100).word).toBe('holding');
  });

  it('reads nothing of a policy chosen later, nor of supervision held later', () => {
    const later = {
      choices: [chosen(BACP_ACCREDITED, {}, '1970-06-01')],
      contacts: [],
      clientDays: [],
    };
    expect(readEcosystem(aLog({ supervision: later }), 100).warnings).toEqual([]);
    const ask = (contacts: SupervisionContact[]) => {
      const choices = [chosen(BACP_ACCREDITED, {}, '1970-01-01')];
      const clientDays = [clientHours('1970-01-05', 5)];
      return readEcosystem(aLog({ supervision: { choices, contacts, clientDays } }), 117).warnings;
    };
    const held = (on: string) => supervised(on, { minutes: 90 });
    const met = ['1970-01-20', '1970-02-20', '1970-03-20'].map(held);
    expect(ask(met)).toMatchObject([{ code: 'W15' }]);
    expect(ask([...met, held('1970-04-29')])).toMatchObject([{ code: 'W15' }]);
    expect(ask([...met, held('1970-04-28')])).toEqual([]);
  });

  it('puts ties longest past their rhythm first, new ones last', () => {
    const ties = [
      aTie([99], { id: 'team', kind: 'team', rhythmDays: 7 }),
      aTie([], { id: 'choir', kind: 'community', activeFrom: 98 }),
      aTie([57], { id: 'mentor', kind: 'mentor', rhythmDays: 30 }),
      aTie([51], { id: 'trio', rhythmDays: 14 }),
      aTie([], { id: 'never met', activeFrom: 70 }),
      aTie([93], { id: 'supervision', kind: 'supervision', rhythmDays: 14 }),
    ];
    const order = ['trio', 'never met', 'mentor', 'supervision', 'team', 'choir'];
    expect(readEcosystem(aLog({ ties }), 100).ties.map((tie) => tie.id)).toEqual(order);
    const turned = aLog({ ties: [...ties].reverse() });
    expect(readEcosystem(turned, 100).ties.map((tie) => tie.id)).toEqual(order);
  });

  it('holds ties from the day they are listed to the day they are let go', () => {
    const tie = aTie([5, 10, 20], { activeFrom: 10, activeUntil: 20 });
    const idsOn = (day: number) => readEcosystem(aLog({ ties: [tie] }), day).ties.length;
    expect([9, 10, 19, 20].map(idsOn)).toEqual([0, 1, 1, 0]);
    expect(readEcosystem(aLog({ ties: [tie] }), 20).supportMass).toBeNull();
  });

  it('reads Evenness from rated ties against what was intended', () => {
    const rated = aTie([], { contacts: [aContact(98, { giveAndTake: -1 })] });
    const received = aTie([], {
      id: 'supervision',
      kind: 'supervision',
      terms: [termsOf({ balance: 0.5 })],
      contacts: [aContact(97, { giveAndTake: 0 })],
    });
    const { components } = readEcosystem(
      aLog({ ties: [rated, received, aTie([99], { id: 'x' })] }),
      100,
    );
    expect(components.evenness).toEqual({ value: 0.5, word: 'enough' });
  });

  it('leaves later rows aside', () => {
    const tie = aTie([90, 101], { lastMetOn: 102 });
    const log = aLog({ ties: [tie], workDays: [{ on: 101, units: 9 }] });
    expect(readEcosystem(log, 100)).toEqual(readEcosystem(aLog({ ties: [aTie([90])] }), 100));
  });

  it('counts a repeated id once, in any order, and leaves its input alone', () => {
    const ties = [aTie(every(9, 0, 90)), aTie(every(20, 3, 90), { id: 'other', kind: 'friend' })];
    const log = aLog({
      ties,
      leave: [
        { from: 20, to: 25 },
        { from: 60, to: 61 },
      ],
      workDays: every(1, 50, 99).map((on) => ({ on, units: 5 })),
      capacity: [
        { effectiveFrom: 0, unitsPerWeek: 20 },
        { effectiveFrom: 70, unitsPerWeek: 25 },
      ],
    });
    const turned: EcosystemLog = {
      ...log,
      ties: [...ties, ...ties]
        .map((tie) => ({ ...tie, contacts: [...tie.contacts].reverse() }))
        .reverse(),
      leave: [...log.leave, ...log.leave].reverse(),
      workDays: [...log.workDays, ...log.workDays].reverse(),
      capacity: [...log.capacity].reverse(),
    };
    // A tie told twice must be told the same: both copies are turned alike.
    expect(readEcosystem(frozen(turned), 100)).toEqual(readEcosystem(log, 100));
  });

  it.each<[string, Partial<EcosystemLog>, RegExp]>([
    ['since', { since: 0.5 }, /^since must be/],
    ['weekStart', { weekStart: 3 as 1 }, /^weekStart must be/],
    ['leave', { leave: [{ from: 3, to: 2 }] }, /^leave.to must be/],
    ['units', { workDays: [{ on: 3, units: -1 }] }, /^units must be/],
    ['capacity', { capacity: [{ effectiveFrom: 0, unitsPerWeek: 0 }] }, /^unitsPerWeek must be/],
    ['a tie', { ties: [aTie([], { rhythmDays: 1 })] }, /^rhythmDays must be/],
    ['a tie told in two ways', { ties: [aTie([1]), aTie([2])] }, /^ties hold "tie" twice/],
  ])('refuses %s out of range, by name', (_name, changes, message) => {
    expect(() => readEcosystem(aLog(changes), 100)).toThrow(RangeError);
    expect(() => readEcosystem(aLog(changes), 100)).toThrow(message);
  });

  it.each([NaN, 0.5, Infinity])('refuses to read on day %d', (asOf) => {
    expect(() => readEcosystem(aLog(), asOf)).toThrow(/^asOf must be/);
  });
});
