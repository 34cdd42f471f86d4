import {
  Agreements,
  Cases,
  ConnectionDetail,
  Connections,
  SeriesOfCase,
  Session,
  Tie,
} from '@understory/contracts';
import { epochDay, readTie } from '@understory/domain';
import { aCase, aSeries, aSeriesAhead } from '../cases/spec-cases';
import { connection, contact, tie } from '../connections/spec-ties';
import { asItWillStand } from './as-it-will-stand';
import { laidOver } from './overlay';
import { pageOfNew } from './overlay-connections';
import { withNames } from './overlay-names';
import type { Write } from './waiting';

const calendar = { timeZone: 'Europe/London', weekStart: 1, today: '2026-11-24' } as const;
const NEW = '0197f0c0-0000-7000-8000-000000000009';

/** What a page reads, with writes laid over it as they would stand. */
function over(path: string, answer: object, ...writes: Write[]): Record<string, unknown> {
  const waiting = writes.map((write) => ({ write, row: asItWillStand(write, calendar) }));
  return laidOver(`api/${path}`, answer, waiting, calendar) as Record<string, unknown>;
}
const put = (kind: string, { id, ...body }: { id: string }, version = 0): Write => ({
  method: 'PUT',
  path: `${kind}/${id}`,
  body: { ...body, version },
});
const removed = (path: string): Write => ({ method: 'DELETE', path, body: null });

describe('cases', () => {
  const known = [aCase('K-14'), aCase('K-99', { endsOn: '2026-10-01' })];
  const codes = (answer: object) => Cases.parse(answer).cases.map(({ code }) => code);

  it('hold a new one in its place, of which nothing was logged yet', () => {
    const laid = over('cases', { cases: known }, put('cases', aCase('K-2', { id: NEW })));
    expect(codes(laid)).toEqual(['K-2', 'K-14', 'K-99']);
    const fresh = { id: NEW, version: 1 };
    expect(Cases.parse(laid).cases[0]).toMatchObject(fresh);
    const bare = over('cases', { cases: [] }, put('cases', { ...saidOf(aCase('K-2')), id: NEW }));
    const nothing = { heldSessions: 0, lastHeldOn: null, nextOn: null };
    expect(Cases.parse(bare).cases[0]).toMatchObject({ ...fresh, ...nothing });
  });

  it('keep what was logged of one that is changed, and lose one that is removed', () => {
    const [one] = known;
    const changed = { ...saidOf(aCase('K-15')), id: one?.id ?? '' };
    expect(over('cases', { cases: known }, put('cases', changed, 3))['cases']).toMatchObject([
      { code: 'K-15', heldSessions: 12, version: 4 },
      { code: 'K-99' },
    ]);
    expect(codes(over('cases', { cases: known }, removed(`cases/${one?.id}`)))).toEqual(['K-99']);
  });

  it('name the sessions of a day', () => {
    const answer = { date: '2026-11-24', sessions: [], cases: [] };
    const laid = over('today', answer, put('cases', aCase('K-2', { id: NEW })));
    expect(laid['cases']).toEqual([{ id: NEW, code: 'K-2' }]);
  });
});

/** A case as its form says it. */
function saidOf(known: object): object {
  const { heldSessions, lastHeldOn, nextOn, ...said } = known as ReturnType<typeof aCase>;
  void [heldSessions, lastHeldOn, nextOn];
  return said;
}

describe('connections', () => {
  const peer = connection();
  const anew = connection({ id: NEW, alias: 'Mentor', kind: 'mentor' });

  it('hold a new one behind the others, and say since when another one is there', () => {
    const laid = over(
      'connections',
      { connections: [peer] },
      put('connections', anew),
      put('connections', { ...peer, ...{ alias: 'Trio' } }, 3),
    );
    expect(Connections.parse(laid).connections).toMatchObject([
      { alias: 'Trio', createdOn: '2026-01-05', version: 4 },
      { alias: 'Mentor', createdOn: '2026-11-24', version: 1 },
    ]);
    const without = over('connections', laid, removed(`connections/${NEW}`));
    expect(without['connections']).toHaveLength(1);
  });

  it.each(['today', 'ecosystem'])('stand among the ties of %s, a new one as new', (path) => {
    const laid = over(path, { ties: [tie()] }, put('connections', anew));
    const [, fresh] = (laid['ties'] as object[]).map((each) => Tie.parse(each));
    expect(fresh).toMatchObject({
      connection: { alias: 'Mentor' },
      word: 'new',
      vitality: null,
      support: null,
      lastContactOn: null,
      recentContacts: 0,
    });
    const resting = put('connections', { ...peer, ...{ isActive: false } }, 3);
    expect(over(path, { ties: [tie()] }, resting)['ties']).toEqual([]);
  });

  it('say of a new one what the domain says of a tie without contacts', () => {
    const { id, kind, agreement, lastMetOn } = anew;
    const [on, nothing] = [epochDay('2026-11-24'), { contacts: [], disconnections: [] }];
    const terms = [{ effectiveFrom: on, ...agreement }];
    const days = { activeFrom: on, activeUntil: null, lastMetOn: null };
    const { zone, rhythmDays, ...read } = readTie({ id, kind, terms, ...days, ...nothing }, [], on);
    const [fresh] = over('today', { ties: [] }, put('connections', anew))['ties'] as object[];
    expect({ ...fresh, id, kind }).toMatchObject(read);
    expect([zone, rhythmDays, lastMetOn]).toEqual(['alongside', agreement.rhythmDays, null]);
  });

  it('are a page of their own before the server knows them, with what waits of them', () => {
    const bare = pageOfNew(
      asItWillStand(put('connections', anew), calendar) as never,
      '2026-11-24',
    );
    const met = contact({ id: NEW, connectionId: NEW, startsAt: '2026-11-24T12:00:00Z' });
    const laid = over(`connections/${NEW}`, bare, put('contacts', met));
    expect(ConnectionDetail.parse(laid)).toMatchObject({
      tie: { connection: { alias: 'Mentor', version: 1 } },
      contacts: [{ startsAt: '2026-11-24T12:00:00Z' }],
    });
    const other = put('contacts', { ...met, ...{ connectionId: peer.id } });
    expect(over(`connections/${NEW}`, bare, other)['contacts']).toEqual([]);
  });

  it('have what came between on their page', () => {
    const said = { id: NEW, connectionId: peer.id, openedOn: '2026-11-20', workedOn: [] };
    const write = put('disconnections', said);
    const path = `connections/${peer.id}/disconnections`;
    expect(over(path, { disconnections: [] }, write)['disconnections']).toHaveLength(1);
    const elsewhere = `connections/${NEW}/disconnections`;
    expect(over(elsewhere, { disconnections: [] }, write)['disconnections']).toEqual([]);
  });
});

describe('agreements', () => {
  const first = {
    effectiveFrom: '2026-01-01',
    capacityUnits: 20,
    longestRun: 3,
    contractedHours: 30,
    lastAppointment: '19:00',
  };
  const agree: Write = {
    method: 'PUT',
    path: 'agreements/2026-11-24',
    body: { capacityUnits: 18 },
  };

  it('stand in their order, with what was left out as it was agreed before', () => {
    const later = { ...first, effectiveFrom: '2027-01-01', longestRun: 5 };
    const laid = Agreements.parse(over('agreements', { agreements: [first, later] }, agree));
    expect(
      laid.agreements.map(({ effectiveFrom: from, capacityUnits }) => [from, capacityUnits]),
    ).toEqual([
      ['2026-01-01', 20],
      ['2026-11-24', 18],
      ['2027-01-01', 20],
    ]);
    expect(laid.agreements[1]).toMatchObject({ longestRun: 3, lastAppointment: '19:00' });
    expect(over('agreements', laid, removed('agreements/2026-11-24'))['agreements']).toHaveLength(
      2,
    );
  });

  it.each([
    ['of this day', { date: '2026-11-24', capacityUnits: 20 }, 18],
    ['that is the first', { date: '2026-11-25', capacityUnits: null }, 18],
    ['of a day ahead', { date: '2026-11-23', capacityUnits: null }, null],
    ['of an earlier day beside another', { date: '2026-11-25', capacityUnits: 20 }, 20],
  ])('say what a week holds by one %s', (_, answer, units) => {
    expect(over('today', answer, agree)['capacityUnits']).toBe(units);
  });
});

describe('series', () => {
  const weekly = aSeries(NEW, { id: NEW, firstOn: '2026-11-24' });
  const days = ['2026-11-23', '2026-11-24', '2026-12-01'].map((on) => ({ on, isLeave: false }));
  const log = { days, sessions: [], cases: [] };
  const sessionsOf = (answer: object) => Reflect.get(answer, 'sessions') as unknown[];

  it('stand among those of their case, with the next day of each', () => {
    const laid = over(`cases/${NEW}/series`, { series: [] }, put('series', weekly));
    expect(SeriesOfCase.parse(laid).series).toMatchObject([
      { id: NEW, nextOn: '2026-11-24', weekStart: 1, changedDays: 0 },
    ]);
    const elsewhere = over('cases/another/series', { series: [] }, put('series', weekly));
    expect(elsewhere['series']).toEqual([]);
    expect(over('series', { series: [] }, put('series', weekly))['series']).toHaveLength(1);
  });

  it('that are new expect their sessions on the days that are shown, but not on leave', () => {
    const laid = over('log?from=2026-11-23&to=2026-12-01', log, put('series', weekly));
    expect(sessionsOf(laid).map((each) => Session.parse(each))).toMatchObject([
      { localDate: '2026-11-24', startsAt: '2026-11-24T14:00:00Z', outcome: 'planned', version: 0 },
      { localDate: '2026-12-01', series: { id: NEW, on: '2026-12-01' } },
    ]);
    const away = { ...log, days: days.map((day) => ({ ...day, isLeave: true })) };
    expect(sessionsOf(over('log', away, put('series', weekly)))).toEqual([]);
  });

  it('that end expect nothing after, and what was marked stays', () => {
    const whole = over('log', log, put('series', weekly));
    const [first] = sessionsOf(whole) as { id: string }[];
    const held = { ...first, outcome: 'held', id: first?.id ?? '' };
    const ended = put('series', { ...weekly, ...{ lastOn: '2026-11-30' } }, 1);
    expect(sessionsOf(over('log', whole, ended))).toMatchObject([{ localDate: '2026-11-24' }]);
    const marked = { ...whole, sessions: [held, sessionsOf(whole)[1]] };
    expect(sessionsOf(over('log', marked, removed(`series/${NEW}`)))).toEqual([held]);
  });

  it('of a case say their next day also once they are ended', () => {
    const ahead = aSeriesAhead(NEW, { id: NEW, changedDays: 2 });
    const ended = put('series', { ...aSeries(NEW, { id: NEW, lastOn: '2026-11-20' }) }, 1);
    const laid = over(`cases/${NEW}/series`, { series: [ahead] }, ended);
    expect(laid['series']).toMatchObject([{ nextOn: null, changedDays: 2, version: 2 }]);
  });
});

describe('names', () => {
  const read = { cases: [{ id: 'k', code: 'K-14' }], connections: [{ id: 'c' }] };

  it('are added where what was laid over names what the answer had no reason to name', () => {
    const sessions = [{ caseId: 'k' }, { caseId: null }, { caseId: 'unknown' }];
    expect(withNames({ sessions, cases: [] }, read)).toEqual({ sessions, cases: read.cases });
    const contacts = [{ connectionId: 'c' }];
    const log = { sessions: [], cases: [], contacts, connections: [{ id: 'c', alias: 'Trio' }] };
    expect(withNames(log, read)).toEqual(log);
    expect(withNames(null, read)).toBeNull();
  });
});
