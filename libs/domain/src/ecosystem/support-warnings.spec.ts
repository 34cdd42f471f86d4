import { aContact, aLog, aTie, every } from '../test/logs';
import { daysOf, standing } from '../test/standing';
import { keepEcosystem } from './keep-ecosystem';
import { readEcosystem } from './read-ecosystem';
import { supportByZone } from './support-warnings';

/** Weekly ties that hold a T of 1.5 between them, in the zones held and alongside. */
const KEPT = [
  aTie(every(7, 0, 300), { id: 'supervision', kind: 'supervision', rhythmDays: 7 }),
  aTie(every(7, 1, 300), { id: 'peer', kind: 'peer', rhythmDays: 7 }),
  aTie(every(7, 2, 300), { id: 'team', kind: 'team', rhythmDays: 7 }),
];

describe('W5, a side gone quiet', () => {
  const friend = (days: readonly number[], changes: Parameters<typeof aTie>[1] = {}) =>
    aTie(days, { id: 'friend', kind: 'friend', rhythmDays: 7, ...changes });

  it('is raised after 28 days below .05 and two midnights, with T not thin', () => {
    // A new tie of that side is not known yet.
    const fresh = aTie([], { id: 'new', kind: 'family', activeFrom: 50, rhythmDays: 120 });
    const kin = aTie([0], { id: 'kin', kind: 'family', rhythmDays: 7 });
    const log = aLog({ ties: [...KEPT, friend([0, 7, 14]), fresh, kin] });
    const zone = (day: number) => supportByZone(readEcosystem(log, day).ties).beyond;
    const quietFrom = every(1, 14, 60).find((day) => zone(day) < 0.05) ?? 0;
    expect(quietFrom).toBeGreaterThan(30);
    expect(daysOf(log, 'W5', 0, quietFrom + 40)).toEqual(every(1, quietFrom + 29, quietFrom + 40));
    expect(standing(log, quietFrom + 35, 'W5')).toEqual([
      {
        code: 'W5',
        subject: 'beyond',
        connectionId: null,
        raisedOn: quietFrom + 29,
        facts: {
          zone: 'beyond',
          zoneSupport: expect.closeTo(zone(quietFrom + 35), 12) as number,
          supportMass: expect.any(Number) as number,
          quietDays: 36,
          zoneTies: 2,
        },
      },
    ]);
  });

  it('stands between the thresholds, counting on, and clears at once above .15', () => {
    const short = (on: number) => aContact(on, { minutes: 12, id: `short-${on}` });
    const contacts = [aContact(0), aContact(7)];
    // .2 of a meeting: X = .1 on its day.
    const log = (more: ReturnType<typeof short>[]) =>
      aLog({ ties: [...KEPT, friend([], { contacts: [...contacts, ...more] })] });
    const raisedOn = standing(log([]), 100, 'W5')[0]?.raisedOn ?? 0;
    expect(raisedOn).toBeGreaterThan(40);
    const between = standing(log([short(95)]), 95, 'W5')[0];
    expect(between?.raisedOn).toBe(raisedOn);
    expect(between?.facts.zoneSupport).toBeGreaterThan(0.09);
    expect(between?.facts.quietDays).toBe(95 - raisedOn + 30);
    expect(standing(log([short(95), short(96)]), 96, 'W5')).toEqual([]);
  });

  it('is not raised while T is thin, nor of a side on which nothing is listed or known', () => {
    const thin = aLog({ ties: [friend([0, 7]), KEPT[0] as ReturnType<typeof aTie>] });
    expect(daysOf(thin, 'W5', 0, 120)).toEqual([]);
    expect(daysOf(aLog({ ties: KEPT }), 'W5', 0, 120)).toEqual([]);
    const fresh = aLog({ ties: [...KEPT, friend([], { activeFrom: 50, rhythmDays: 60 })] });
    expect(daysOf(fresh, 'W5', 0, 110)).toEqual([]);
  });

  it('goes when the last tie of that side is let go', () => {
    const log = aLog({ ties: [...KEPT, friend([0, 7], { activeUntil: 90 })] });
    expect(daysOf(log, 'W5', 80, 95)).toEqual(every(1, 80, 89));
  });
});

describe('W3 and W4, one trunk and thin soil', () => {
  const weekly = (id: string, last: number) => aTie(every(7, 2, last), { id, rhythmDays: 7 });

  it('say of how many ties T is made, and how they are', () => {
    const fresh = aTie([], { id: 'new', kind: 'family', activeFrom: 95, rhythmDays: 30 });
    const facts = (...ties: ReturnType<typeof aTie>[]) =>
      standing(aLog({ ties: [...ties, fresh] }), 100, 'W4')[0]?.facts;
    const counted = { supportMass: expect.any(Number) as number, dueTies: 0 };
    expect(facts(weekly('kept', 100), weekly('gone', 51))).toEqual({
      ...counted,
      aliveTies: 1,
      thinTies: 1,
    });
    expect(facts(weekly('due', 86), weekly('gone', 51))).toEqual({
      ...counted,
      aliveTies: 0,
      dueTies: 1,
      thinTies: 1,
    });
  });

  it('name the tie that carries most, of equal ones the first by id', () => {
    const names = (...ids: string[]) =>
      standing(aLog({ ties: ids.map((id) => weekly(id, 86)) }), 100, 'W3')[0]?.facts;
    const facts = { strongestConnectionId: 'b', strongestKind: 'peer', knownTies: 2 };
    expect(names('b', 'c')).toMatchObject({
      ...facts,
      spareSupport: expect.closeTo(0.25, 3) as number,
    });
    expect(names('c', 'b')).toMatchObject(facts);
    // Both full again, one by two meetings and one today: as strong, but not as long ago.
    const again = aLog({
      ties: [
        aTie([2, 9, 100], { id: 'b', rhythmDays: 7 }),
        aTie([2, 9], {
          id: 'c',
          rhythmDays: 7,
          contacts: ['x', 'y'].map((id) => aContact(97, { id })),
        }),
      ],
    });
    expect(standing(again, 100, 'W3')[0]?.facts).toMatchObject({ ...facts, spareSupport: 0.5 });
    const stronger = aLog({ ties: [weekly('b', 86), weekly('c', 100)] });
    expect(standing(stronger, 100, 'W3')[0]?.facts.strongestConnectionId).toBe('c');
  });
});

describe('W2, support is thinning overall', () => {
  const circle = (until: number) =>
    ['a', 'b', 'c', 'd'].map((id) => aTie(every(7, 4, until), { id, rhythmDays: 7 }));

  it('is raised on the first day of a week, after weeks of too few contacts', () => {
    // Day 4 is a Monday; four a week are planned, sd 1.3416, and none is held after day 102.
    const log = aLog({ ties: circle(102), since: 4 });
    const raised = standing(log, 160, 'W2')[0];
    expect(raised?.raisedOn).toBeDefined();
    expect((raised?.raisedOn ?? 0) % 7).toBe(4);
    expect(daysOf(log, 'W2', 4, 160)).toEqual(every(1, raised?.raisedOn ?? 0, 160));
    expect(raised?.subject).toBe('');
    const [week] = raised?.facts.weeks ?? [];
    expect(week).toMatchObject({
      plannedDays: 7,
      planned: expect.closeTo(4, 9) as number,
      held: 0,
    });
  });

  it('plans nothing on leave, while waiting, and for new ties', () => {
    const log = aLog({ ties: circle(102), since: 4, leave: [{ from: 102, to: 200 }] });
    expect(daysOf(log, 'W2', 4, 200)).toEqual([]);
    const newcomer = aLog({ ties: circle(0).map((tie) => ({ ...tie, contacts: [] })), since: 4 });
    const weeks = standing(newcomer, 60, 'W2')[0]?.facts.weeks ?? [];
    expect(weeks[0]).toMatchObject({ from: 11, plannedDays: 7, held: 0 });
  });

  it('follows the first day of the week', () => {
    const log = aLog({ ties: circle(102), since: 4, weekStart: 7 });
    expect((standing(log, 160, 'W2')[0]?.raisedOn ?? 0) % 7).toBe(3);
  });

  it('counts of one tie no more than its plan and one, so that a busy one hides nothing', () => {
    const busy = aTie(every(1, 4, 200), { id: 'a', rhythmDays: 7 });
    const [, ...others] = circle(102);
    const log = aLog({ ties: [busy, ...others], since: 4 });
    const weeks = standing(log, 190, 'W2')[0]?.facts.weeks ?? [];
    expect(weeks.at(-1)?.held).toBeCloseTo(2, 9);
  });

  it('plans nothing for ties of the same week that were let go before others were listed', () => {
    const letGo = circle(102).map((tie) => ({ ...tie, activeUntil: 104 }));
    const later = aTie([], { id: 'later', activeFrom: 106, lastMetOn: 20, rhythmDays: 7 });
    const log = aLog({ ties: [...letGo, later], since: 4 });
    // Day 102 is a Monday; later is planned for from Friday to Sunday.
    const { thinning } = keepEcosystem(log, 109).contacts;
    expect(thinning.weeks.at(-1) ?? null).toMatchObject({ from: 102, plannedDays: 3 });
    expect(thinning.weeks.at(-1)?.planned).toBeCloseTo(3 / 7, 9);
  });

  it('goes when no tie is listed any more, and begins again from nothing', () => {
    const ties = circle(102).map((tie) => ({ ...tie, activeUntil: 150 }));
    const later = aTie([], { id: 'later', activeFrom: 160, rhythmDays: 7 });
    const log = aLog({ ties: [...ties, later], since: 4 });
    expect(daysOf(log, 'W2', 145, 175)).toEqual(every(1, 145, 149));
  });
});
