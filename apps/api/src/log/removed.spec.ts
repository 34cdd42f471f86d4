import {
  inventoryPaths,
  REMOVED_AT_MOST,
  type RemovedEntry,
  removedPaths,
} from '@understory/contracts';
import { aCheckIn, putCheckIn } from '../../test/support/check-ins';
import { foundPractice, type SignedIn } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import {
  aCase,
  aSeries,
  letClockTick,
  logOf,
  loggedOn,
  markOccurrence,
  openCase,
  removedBy,
  saveSeries,
  someOtherTime,
} from '../../test/support/series';
import {
  aBatch,
  aConnection,
  aContact,
  anEvent,
  aSession,
  connect,
  daysAfter,
  logSession,
  newId,
  NOON,
  workOf,
} from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeEach(() => letClockTick(app, NOON));

type Said = Pick<RemovedEntry, 'kind' | 'id'>;

const put = ({ http }: SignedIn, said: Said, body: object) =>
  http.put(`/api/${removedPaths.one(said)}`).send(body);
const remove = ({ http }: SignedIn, said: Said) => http.delete(`/api/${removedPaths.one(said)}`);

/** Keeps an entry and removes it again. */
async function keepAndRemove(person: SignedIn, kind: RemovedEntry['kind'], body: object) {
  const said = { kind, id: newId() };
  await put(person, said, body).expect(200);
  await remove(person, said).expect(204);
  return said;
}

const idsOf = (entries: readonly RemovedEntry[]) => entries.map(({ id }) => id);

describe('what was removed lately', () => {
  it('is nothing before anything was', async () => {
    expect(await removedBy(ines)).toEqual([]);
  });

  it.each<[RemovedEntry['kind'], object, { caseId?: true; connectionId?: true }]>([
    ['sessions', aSession({ attendees: null }), { caseId: true }],
    ['series', aSeries(), { caseId: true }],
    ['contacts', aContact('', { ratings: { energy: 3 } }), { connectionId: true }],
    ['other-time', someOtherTime(), {}],
    [
      'unseen-work',
      { on: '2026-03-03', kind: 'handling-conflict', effort: 3, sharePercent: 80, context: 'team' },
      {},
    ],
    ['leave', { firstDay: '2026-02-09', lastDay: '2026-02-13' }, {}],
    [
      'disconnections',
      { openedOn: '2026-03-01', workedOn: ['2026-03-02'], closing: null, note: 'Cancelled twice.' },
      { connectionId: true },
    ],
    ['check-ins', aCheckIn(), {}],
    ['inventories', { on: '2026-03-04', answers: { P1: 75 }, isFinished: true }, {}],
    ['other-scores', { on: '2026-03-04', name: 'PHQ-9', score: 4 }, {}],
    ['cases', aCase({ code: 'M-2', pauses: [{ from: '2026-02-10', to: null }] }), {}],
    ['connections', aConnection({ alias: 'Ruth', lastMetOn: '2026-02-20' }), {}],
  ])('lists %s, which stand as they stood once put back', async (kind, body, names) => {
    const caseId = names.caseId && (await openCase(marie, { code: 'K-14' }));
    const connectionId = names.connectionId && (await connect(marie, { alias: 'Ruth' }));
    const said = { ...body, ...(caseId && { caseId }), ...(connectionId && { connectionId }) };
    const { id } = await keepAndRemove(marie, kind, { ...said, version: 0 });
    const [entry, ...others] = await removedBy(marie);
    expect(others).toEqual([]);
    expect(entry).toEqual({
      kind,
      id,
      removedAt: expect.stringContaining('2026-03-04T12:00:00.'),
      about: caseId ? 'K-14' : connectionId ? 'Ruth' : null,
      body: { ...said, version: 2 },
    });
    if (!entry) return;
    const { body: back } = await logOf(marie).putBack(entry).expect(200);
    expect(back).toMatchObject({ ...said, id, version: 3 });
    expect((await logOf(marie).putBack(entry).expect(200)).body).toEqual(back);
    expect(await removedBy(marie)).toEqual([]);
  });

  it('comes newest first, of 30 days, with the names of what was removed too', async () => {
    const person = await foundPractice(app, { name: 'Elm House' });
    const caseId = await openCase(person, { code: 'K-14' });
    const old = await keepAndRemove(person, 'other-time', someOtherTime());
    letClockTick(app, daysAfter(NOON, 1));
    const session = await keepAndRemove(person, 'sessions', aSession({ caseId }));
    await logOf(person).deleteCase(caseId).expect(204);
    const entries = await removedBy(person);
    expect(idsOf(entries)).toEqual([caseId, session.id, old.id]);
    expect(entries[1]?.about).toBe('K-14');
    letClockTick(app, daysAfter(NOON, 30.5));
    expect(idsOf(await removedBy(person))).toEqual([caseId, session.id]);
    letClockTick(app, daysAfter(NOON, 31.5));
    expect(await removedBy(person)).toEqual([]);
  });

  it('names a connection, and not what went with it or cannot stand without it', async () => {
    const person = await foundPractice(app, { name: 'Hazel House' });
    const id = await connect(person, { alias: 'Ruth' });
    const contact = newId();
    const said = { kind: 'contacts', id: contact } as const;
    await put(person, said, aContact(id)).expect(200);
    const earlier = await keepAndRemove(person, 'contacts', aContact(id));
    await remove(person, { kind: 'connections', id }).expect(204);
    const [entry, ...others] = await removedBy(person);
    expect([entry?.kind, entry?.id, others]).toEqual(['connections', id, []]);
    if (!entry) return;
    await logOf(person).putBack(entry).expect(200);
    expect(idsOf(await removedBy(person))).toEqual([earlier.id]);
    expect((await workOf(person).getConnection(id).expect(200)).body.contacts).toMatchObject([
      { id: contact },
    ]);
  });

  it('is the newest hundred, of one kind or of many', async () => {
    const person = await foundPractice(app, { name: 'Rowan House' });
    const first = await keepAndRemove(person, 'sessions', aSession());
    for (let turn = 0; turn < REMOVED_AT_MOST / 2; turn++) {
      await keepAndRemove(person, 'sessions', aSession());
      await keepAndRemove(person, 'other-time', someOtherTime());
    }
    const entries = await removedBy(person);
    expect(entries).toHaveLength(REMOVED_AT_MOST);
    expect(idsOf(entries)).not.toContain(first.id);
  });

  it('holds what a calendar brought once its owner removed it, nothing that went with its batch', async () => {
    const person = await foundPractice(app, { name: 'Ash House' });
    const batch = newId();
    await workOf(person)
      .putImport(batch, aBatch([anEvent('one'), anEvent('two')]))
      .expect(200);
    const { sessions } = await loggedOn(person, '2026-03-02');
    const id = sessions[0]?.id ?? '';
    await remove(person, { kind: 'sessions', id }).expect(204);
    await workOf(person).deleteImport(batch).expect(200);
    const entries = await removedBy(person);
    expect(idsOf(entries)).toEqual([id]);
    for (const entry of entries) await logOf(person).putBack(entry).expect(200);
    expect((await loggedOn(person, '2026-03-02')).sessions).toMatchObject([{ id }]);
  });
});

describe('what was removed of a series', () => {
  it('is the day that was taken out, or the series with all that was planned of it', async () => {
    const person = await foundPractice(app, { name: 'Oak House' });
    const series = await saveSeries(person);
    const planned = { outcome: 'planned' } as const;
    const out = await markOccurrence(person, series, '2026-03-10', planned);
    await remove(person, { kind: 'sessions', id: out.id }).expect(204);
    await markOccurrence(person, series, '2026-03-17', planned);
    expect(idsOf(await removedBy(person))).toEqual([out.id]);
    await remove(person, { kind: 'series', id: series.id }).expect(204);
    const entries = await removedBy(person);
    expect(entries.map(({ kind, id }) => [kind, id])).toEqual([
      ['series', series.id],
      ['sessions', out.id],
    ]);
    for (const entry of entries) await logOf(person).putBack(entry).expect(200);
    const { sessions } = await loggedOn(person, '2026-03-09', '2026-03-24');
    const standing = sessions.map(({ localDate, version }) => [localDate, version]);
    expect(standing).toEqual([
      ['2026-03-10', 3],
      ['2026-03-17', 3],
      ['2026-03-24', 0],
    ]);
  });

  it('is nothing where it ended, or went on as another', async () => {
    const person = await foundPractice(app, { name: 'Pine House' });
    const series = await saveSeries(person, { firstOn: '2026-03-03' });
    await markOccurrence(person, series, '2026-03-17', { outcome: 'planned' });
    const ended = { firstOn: '2026-03-03', lastOn: '2026-03-10', version: 1 };
    await saveSeries(person, ended, series.id);
    const begun = await saveSeries(person, { at: '14:00', firstOn: '2026-03-17' });
    const continues = { id: begun.id, version: 1 };
    const other = { at: '15:00', firstOn: '2026-03-17' };
    const later = await saveSeries(person, { ...other, continues });
    expect(await removedBy(person)).toEqual([]);
    await logOf(person).deleteSeries(later.id).expect(204);
    expect(idsOf(await removedBy(person))).toEqual([later.id]);
    await saveSeries(person, { at: '14:00', firstOn: '2026-03-17', version: 2 }, begun.id);
    await logOf(person).deleteSeries(begun.id).expect(204);
    expect(idsOf(await removedBy(person))).toEqual([begun.id, later.id]);
  });
});

describe('what cannot be put back', () => {
  it('is what stands again with other words', async () => {
    const id = newId();
    await logSession(tomas, {}, id);
    await workOf(tomas).deleteSession(id).expect(204);
    const [entry] = await removedBy(tomas);
    if (!entry) throw new Error('Expected the session to be listed.');
    const current = await logSession(tomas, { minutes: 20, version: 2 }, id);
    const { body } = await logOf(tomas).putBack(entry).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current });
  });

  it('is a check-in whose week was answered anew', async () => {
    await keepAndRemove(tomas, 'check-ins', aCheckIn());
    const [entry] = await removedBy(tomas);
    if (!entry) throw new Error('Expected the check-in to be listed.');
    await putCheckIn(tomas, newId(), aCheckIn()).expect(200);
    const { body } = await logOf(tomas).putBack(entry).expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: { on: aCheckIn().on } });
  });
});

describe('whose it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const connectionId = await connect(marie, { alias: 'Ruth' });
    await keepAndRemove(marie, 'contacts', aContact(connectionId));
    await keepAndRemove(marie, 'inventories', {
      ...{ on: '2026-01-04', answers: {}, isFinished: false, version: 0 },
    });
    const entries = await removedBy(marie);
    expect(entries).toHaveLength(2);
    for (const other of [ines, stranger]) {
      expect(await removedBy(other)).toEqual([]);
      for (const entry of entries) {
        const { status } = await logOf(other).putBack(entry);
        expect([400, 404]).toContain(status);
      }
    }
    const others = idsOf(await removedBy(tomas));
    expect(idsOf(entries).filter((id) => others.includes(id))).toEqual([]);
    expect(await removedBy(marie)).toEqual(entries);
    const { body } = await ines.http.get(`/api/${inventoryPaths.all}`).expect(200);
    expect(body.inventories).toEqual([]);
  });

  it('is nobody’s without a session cookie', async () => {
    await logOf({ ...ines, http: app.http() })
      .getRemoved()
      .expect(401);
  });
});
