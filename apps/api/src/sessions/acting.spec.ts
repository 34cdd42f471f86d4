import type { Acting } from '@understory/contracts';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { logSession, newId, NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeAll(() => setClock(app, NOON));

const felt = (changes: Partial<Acting> = {}): Acting => ({
  surface: 3,
  deep: null,
  hasFeltResponsible: true,
  version: 0,
  ...changes,
});

describe('how a session felt', () => {
  it('is nothing until something is said, and leaves the session as it stands', async () => {
    const session = await logSession(marie);
    const nothing = { surface: null, deep: null, hasFeltResponsible: false, version: 0 };
    expect((await workOf(marie).getActing(session.id).expect(200)).body).toEqual(nothing);
    const first = await workOf(marie).putActing(session.id, felt()).expect(200);
    expect(first.body).toEqual(felt({ version: 1 }));
    const again = await workOf(marie).putActing(session.id, felt()).expect(200);
    expect(again.body).toEqual(first.body);
    const change = felt({ surface: 0, deep: 4, hasFeltResponsible: false, version: 1 });
    await workOf(marie).putActing(session.id, change).expect(200);
    const { body } = await workOf(marie)
      .putActing(session.id, felt({ version: 1 }))
      .expect(409);
    expect(body).toMatchObject({ code: 'changed-elsewhere', current: { ...change, version: 2 } });
    const edited = await logSession(marie, { minutes: 60, version: 1 }, session.id);
    expect(edited.version).toBe(2);
    const kept = await workOf(marie).getActing(session.id).expect(200);
    expect(kept.body).toEqual({ ...change, version: 2 });
  });

  it('is written once when the same request arrives twice at once', async () => {
    const { id } = await logSession(marie);
    const put = () => workOf(marie).putActing(id, felt()).expect(200);
    const answers = await Promise.all([put(), put(), put()]);
    expect(answers.map((answer) => answer.body.version)).toEqual([1, 1, 1]);
  });

  it('goes with its session, and is there when the session is brought back', async () => {
    const { id } = await logSession(marie);
    await workOf(marie).putActing(id, felt()).expect(200);
    await workOf(marie).deleteSession(id).expect(204);
    await workOf(marie).getActing(id).expect(404);
    await workOf(marie)
      .putActing(id, felt({ version: 1 }))
      .expect(404);
    await logSession(marie, { version: 2 }, id);
    expect((await workOf(marie).getActing(id).expect(200)).body).toEqual(felt({ version: 1 }));
  });

  it.each([
    ['a rating beyond 4', { surface: 5 }, 'surface'],
    ['half a step', { deep: 0.5 }, 'deep'],
    ['a mark that is no yes or no', { hasFeltResponsible: 'yes' }, 'hasFeltResponsible'],
  ])('refuses %s by its field', async (_, changes, path) => {
    const { id } = await logSession(marie);
    const body = { ...felt(), ...changes };
    const answer = await workOf(marie).putActing(id, body).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('does not find what never was', async () => {
    await workOf(marie).getActing(newId()).expect(404);
    await workOf(marie).putActing(newId(), felt()).expect(404);
    const { id } = await logSession(marie);
    await workOf(marie)
      .putActing(id, felt({ version: 7 }))
      .expect(409);
  });

  it('is hers alone: not a colleague’s, not the lead’s, not another practice’s', async () => {
    const { id } = await logSession(marie);
    await workOf(marie).putActing(id, felt()).expect(200);
    for (const other of [ines, tomas, stranger]) {
      await workOf(other).getActing(id).expect(404);
      await workOf(other)
        .putActing(id, felt({ version: 1 }))
        .expect(404);
    }
    await workOf({ ...marie, http: app.http() })
      .getActing(id)
      .expect(401);
  });
});
