import { startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { NOON, setClock, workOf } from '../../test/support/work';

let app: TestApp;
let ines: SignedIn;
let marie: SignedIn;
let tomas: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  app = await startApp();
  ines = await foundPractice(app);
  marie = await inviteAndJoin(app, ines);
  tomas = await inviteAndJoin(app, ines);
  stranger = await foundPractice(app, { name: 'Birch House' });
  setClock(app, NOON);
});
afterAll(() => app?.close());

describe('what a therapist agreed to carry', () => {
  it('is nothing until something is agreed', async () => {
    const { body } = await workOf(ines).getAgreements().expect(200);
    expect(body).toEqual({ agreements: [] });
    expect((await workOf(ines).getToday().expect(200)).body.capacityUnits).toBeNull();
    expect((await workOf(ines).getEcosystem().expect(200)).body.load).toBeNull();
  });

  it('holds from its day until the next, and can be said again or corrected', async () => {
    const work = workOf(marie);
    await work.putAgreement('2026-03-11', { capacityUnits: 18 }).expect(200);
    await work.putAgreement('2026-03-02', { capacityUnits: 20 }).expect(200);
    await work.putAgreement('2026-03-02', { capacityUnits: 20 }).expect(200);
    const { body } = await work.putAgreement('2026-03-02', { capacityUnits: 22.5 }).expect(200);
    expect(body).toEqual({ effectiveFrom: '2026-03-02', capacityUnits: 22.5 });
    expect((await work.getAgreements().expect(200)).body.agreements).toEqual([
      { effectiveFrom: '2026-03-02', capacityUnits: 22.5 },
      { effectiveFrom: '2026-03-11', capacityUnits: 18 },
    ]);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(22.5);
    setClock(app, '2026-03-11T12:00:00Z');
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(18);
    setClock(app, NOON);
  });

  it.each([
    ['1969-12-31', 20],
    ['2027-03-05', 20],
    ['2026-02-30', 20],
    ['tomorrow', 20],
    ['2026-03-04', 0],
    ['2026-03-04', 81],
    ['2026-03-04', null],
  ])('refuses %s with %s units', async (from, capacityUnits) => {
    const { body } = await workOf(marie).putAgreement(from, { capacityUnits }).expect(400);
    expect(body.code).toBe('invalid-input');
  });

  it('is hers alone: nobody else sees anything of it', async () => {
    await workOf(marie).putAgreement('2026-03-02', { capacityUnits: 20 }).expect(200);
    for (const other of [ines, tomas, stranger]) {
      expect((await workOf(other).getAgreements().expect(200)).body).toEqual({ agreements: [] });
    }
  });
});
