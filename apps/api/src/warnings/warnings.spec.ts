import type { Ecosystem, PastWarnings, SnoozeWarning, Warning } from '@understory/contracts';
import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import {
  aConnection,
  connect,
  daysAfter,
  logContact,
  NOON,
  setClock,
  workOf,
} from '../../test/support/work';
import { Evaluations } from './evaluations';

let app: TestApp;
/** The lead of the practice, therapists in it, and the lead of another. */
let ines: SignedIn;
let marie: SignedIn;
let stranger: SignedIn;

const CIRCLE = 'Thursday circle';
const REST: SnoozeWarning = { until: '2026-04-25', reason: 'already-planned', words: null };
/** W1 of a fortnightly tie that last met on 4 March is raised on 16 April. */
const FADED = daysAfter(NOON, 43);

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  stranger = await foundPractice(app, { name: 'Birch House' });
});
beforeEach(async () => {
  marie = await join();
  setClock(app, NOON);
});
afterAll(() => app?.close());

/** Someone who joined before the days of this spec. */
async function join(): Promise<SignedIn> {
  setClock(app, Temporal.Now.instant().toString());
  const person = await inviteAndJoin(app, ines);
  await app.database.database.identity.query(
    `UPDATE identity."user" SET created_at = $2 WHERE id = $1`,
    [person.personId, NOON],
  );
  return person;
}

const evaluate = (person: SignedIn) =>
  app.nest.get(Evaluations, { strict: false }).evaluate(person.personId);

const at = (day: number) => setClock(app, daysAfter(NOON, day));

const path = (subject: string, code = 'W1') => `/api/warnings/${code}/${subject || '-'}/snooze`;

const snooze = (person: SignedIn, subject: string, rest: object = REST) =>
  person.http.put(path(subject)).send(rest);

async function standing(person: SignedIn, subject: string): Promise<Warning | undefined> {
  const { warnings }: Ecosystem = (await workOf(person).getEcosystem().expect(200)).body;
  return warnings.find((one) => one.code === 'W1' && one.subject === subject);
}

async function past(person: SignedIn): Promise<PastWarnings['warnings']> {
  return (await person.http.get('/api/warnings/past').expect(200)).body.warnings;
}

/** A tie that fades, beside two that are kept. */
async function fadingTie(person: SignedIn): Promise<string> {
  const id = await connect(person, { alias: CIRCLE, kind: 'peer', lastMetOn: '2026-03-04' });
  for (const alias of ['A friend', 'A sister', 'A choir']) {
    const agreement = { rhythmDays: 120, minutes: 60, balance: 0, isFlexible: false };
    await connect(person, { alias, kind: 'friend', lastMetOn: '2026-03-04', agreement });
  }
  return id;
}

describe('a warning that stands', () => {
  it('waits until an evaluation has told it', async () => {
    const tie = await fadingTie(marie);
    setClock(app, FADED);
    expect(await standing(marie, tie)).toMatchObject({ raisedOn: '2026-04-16', toldOn: null });
    at(44);
    await evaluate(marie);
    expect(await standing(marie, tie)).toMatchObject({ toldOn: '2026-04-16', snooze: null });
  });

  it('rests with a reason until a day, last of all, and wakes when asked to', async () => {
    const tie = await fadingTie(marie);
    setClock(app, FADED);
    expect((await snooze(marie, tie).expect(200)).body).toEqual(REST);
    await snooze(marie, tie).expect(200);
    expect(await standing(marie, tie)).toMatchObject({ snooze: REST, toldOn: '2026-04-16' });
    at(51);
    expect((await standing(marie, tie))?.snooze).toEqual(REST);
    at(52);
    expect((await standing(marie, tie))?.snooze).toBeNull();
    at(45);
    await marie.http.delete(path(tie)).expect(204);
    await marie.http.delete(path(tie)).expect(204);
    expect((await standing(marie, tie))?.snooze).toBeNull();
  });

  it('stands on with the same state while it rests', async () => {
    const tie = await fadingTie(marie);
    setClock(app, FADED);
    const before: Ecosystem = (await workOf(marie).getEcosystem().expect(200)).body;
    await snooze(marie, tie, { ...REST, reason: 'other', words: 'We moved it to May.' }).expect(
      200,
    );
    const after: Ecosystem = (await workOf(marie).getEcosystem().expect(200)).body;
    expect({ ...after, warnings: [] }).toEqual({ ...before, warnings: [] });
    expect(after.warnings).toHaveLength(before.warnings.length);
    expect(after.warnings.at(-1)).toMatchObject({
      subject: tie,
      snooze: { words: 'We moved it to May.' },
    });
  });

  it.each([
    ['today', { ...REST, until: '2026-04-16' }, 'until'],
    ['29 days', { ...REST, until: '2026-05-15' }, 'until'],
    ['no such day', { ...REST, until: '2026-04-31' }, 'until'],
    ['no such reason', { ...REST, reason: 'tired' }, 'reason'],
    ['own words without saying so', { ...REST, words: 'May' }, 'words'],
    ['other without words', { ...REST, reason: 'other' }, 'words'],
    ['too many words', { ...REST, reason: 'other', words: 'x'.repeat(201) }, 'words'],
  ])('does not rest for %s', async (_case, rest, field) => {
    const tie = await fadingTie(marie);
    setClock(app, FADED);
    const { body } = await snooze(marie, tie, rest).expect(400);
    expect(body.fields).toMatchObject([{ path: field }]);
    expect((await standing(marie, tie))?.snooze).toBeNull();
  });

  it('must stand to rest', async () => {
    const tie = await fadingTie(marie);
    at(10);
    await snooze(marie, tie, { ...REST, until: '2026-03-20' }).expect(404);
    await marie.http.delete(path('', 'W4')).expect(404);
    await snooze(marie, 'nothing', { ...REST, until: '2026-03-20' }).expect(404);
  });
});

describe('a warning that is over', () => {
  it('says when it was told and what cleared it, and is another when it rises again', async () => {
    const tie = await fadingTie(marie);
    setClock(app, FADED);
    await snooze(marie, tie).expect(200);
    at(45);
    await logContact(marie, tie, { startsAt: daysAfter(NOON, 45) });
    await snooze(marie, tie).expect(404);
    expect(await past(marie)).toMatchObject([
      {
        ...{ code: 'W1', connectionId: tie, raisedOn: '2026-04-16', toldOn: '2026-04-16' },
        ...{ endedOn: '2026-04-18', endedAs: 'cleared', endedBy: 'contact' },
        what: expect.stringContaining(CIRCLE),
      },
    ]);
    at(45 + 43);
    await evaluate(marie);
    expect(await standing(marie, tie)).toMatchObject({ raisedOn: '2026-05-31', snooze: null });
  });

  it('is withdrawn when an entry added later shows that it was not so', async () => {
    const tie = await fadingTie(marie);
    at(44);
    await evaluate(marie);
    const { id } = await logContact(marie, tie, { startsAt: daysAfter(NOON, 40) });
    await evaluate(marie);
    const [withdrawn] = await past(marie);
    expect(withdrawn).toMatchObject({
      ...{ raisedOn: '2026-04-16', endedOn: '2026-04-17', endedAs: 'withdrawn', endedBy: 'entry' },
    });
    await workOf(marie).deleteContact(id).expect(204);
    await evaluate(marie);
    expect(await past(marie)).toEqual([]);
    expect(await standing(marie, tie)).toMatchObject({ toldOn: '2026-04-16' });
  });
});

describe('a warning whose tie is removed', () => {
  it('is withdrawn and told by its kind; once the tie is back it stands as it stood', async () => {
    const tie = await fadingTie(marie);
    at(44);
    await evaluate(marie);
    await workOf(marie).deleteConnection(tie).expect(204);
    expect(await standing(marie, tie)).toBeUndefined();
    await evaluate(marie);
    const [withdrawn] = await past(marie);
    expect(withdrawn).toMatchObject({ connectionId: null, endedAs: 'withdrawn' });
    expect(withdrawn?.what).toMatch(/^Your peer has /);
    const back = aConnection({ alias: CIRCLE, kind: 'peer', lastMetOn: '2026-03-04', version: 2 });
    await workOf(marie).putConnection(tie, back).expect(200);
    await evaluate(marie);
    expect(await past(marie)).toEqual([]);
    expect(await standing(marie, tie)).toMatchObject({
      ...{ raisedOn: '2026-04-16', toldOn: '2026-04-16' },
      what: expect.stringContaining(CIRCLE),
    });
  });
});

describe('two that turn out to be one', () => {
  it('go on as the first, and nothing is left of the second', async () => {
    const agreement = { rhythmDays: 7, minutes: 60, balance: 0, isFlexible: false };
    await fadingTie(marie);
    const tie = await connect(marie, { kind: 'mentor', lastMetOn: '2026-03-04', agreement });
    at(30);
    await evaluate(marie);
    const { id } = await logContact(marie, tie, { startsAt: daysAfter(NOON, 30) });
    at(56);
    await evaluate(marie);
    expect(await standing(marie, tie)).toMatchObject({ raisedOn: '2026-04-28' });
    await workOf(marie).deleteContact(id).expect(204);
    await evaluate(marie);
    expect(await standing(marie, tie)).toMatchObject({ raisedOn: '2026-03-29' });
    expect(await past(marie)).toEqual([]);
  });
});

describe('whose it is', () => {
  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const colleague = await join();
    setClock(app, NOON);
    const tie = await fadingTie(marie);
    setClock(app, FADED);
    await snooze(marie, tie).expect(200);
    for (const other of [colleague, ines, stranger]) {
      await snooze(other, tie, { ...REST, until: '2026-04-20' }).expect(404);
      await other.http.delete(path(tie)).expect(404);
    }
    expect((await standing(marie, tie))?.snooze).toEqual(REST);
    at(46);
    await logContact(marie, tie, { startsAt: daysAfter(NOON, 46) });
    await evaluate(marie);
    expect(await past(marie)).toHaveLength(1);
    for (const other of [colleague, ines, stranger]) {
      await evaluate(other);
      expect(await past(other)).toEqual([]);
    }
    await app.http().get('/api/warnings/past').expect(401);
  });
});
