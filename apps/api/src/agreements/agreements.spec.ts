import { foundPractice } from '../../test/support/people';
import { aPracticeAndAStranger } from '../../test/support/practice';
import { NOON, setClock, workOf } from '../../test/support/work';

const { app, ines, marie, tomas, stranger } = aPracticeAndAStranger();
beforeAll(() => setClock(app, NOON));

const NOTHING_ELSE = { longestRun: null, contractedHours: null, lastAppointment: null };
const ALL = { longestRun: 3, contractedHours: 30.5, lastAppointment: '18:30' };

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
    expect(body).toEqual({ ...NOTHING_ELSE, effectiveFrom: '2026-03-02', capacityUnits: 22.5 });
    expect((await work.getAgreements().expect(200)).body.agreements).toEqual([
      { ...NOTHING_ELSE, effectiveFrom: '2026-03-02', capacityUnits: 22.5 },
      { ...NOTHING_ELSE, effectiveFrom: '2026-03-11', capacityUnits: 18 },
    ]);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(22.5);
    setClock(app, '2026-03-11T12:00:00Z');
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(18);
    setClock(app, NOON);
  });

  it('speaks for the days before it where it is the first, on Today as for load', async () => {
    const person = await foundPractice(app, { name: 'Ash House' });
    const work = workOf(person);
    await work.putAgreement('2026-03-16', { capacityUnits: 18 }).expect(200);
    await work.putAgreement('2026-03-23', { capacityUnits: 12 }).expect(200);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(18);
    await work.putAgreement('2026-03-09', { capacityUnits: 20 }).expect(200);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(20);
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

  it('holds more than an amount; what a later one leaves out stays as it was agreed', async () => {
    const work = workOf(tomas);
    const first = await work.putAgreement('2026-03-02', { capacityUnits: 20, ...ALL }).expect(200);
    expect(first.body).toEqual({ effectiveFrom: '2026-03-02', capacityUnits: 20, ...ALL });
    await work.putAgreement('2026-03-09', { capacityUnits: 18 }).expect(200);
    await work.putAgreement('2026-03-16', { capacityUnits: 18, longestRun: null }).expect(200);
    await work.putAgreement('2026-03-02', { capacityUnits: 21 }).expect(200);
    expect((await work.getAgreements().expect(200)).body.agreements).toEqual([
      { effectiveFrom: '2026-03-02', capacityUnits: 21, ...ALL },
      { effectiveFrom: '2026-03-09', capacityUnits: 18, ...ALL },
      { effectiveFrom: '2026-03-16', capacityUnits: 18, ...ALL, longestRun: null },
    ]);
  });

  it('is taken back, and what was agreed before holds again', async () => {
    const work = workOf(tomas);
    await work.putAgreement('2026-03-04', { capacityUnits: 5 }).expect(200);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(5);
    await workOf(ines).deleteAgreement('2026-03-04').expect(204);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(5);
    await work.deleteAgreement('2026-03-04').expect(204);
    await work.deleteAgreement('2026-03-04').expect(204);
    expect((await work.getToday().expect(200)).body.capacityUnits).toBe(21);
  });

  it.each([
    [{ longestRun: 0 }, 'longestRun'],
    [{ longestRun: 2.5 }, 'longestRun'],
    [{ contractedHours: 81 }, 'contractedHours'],
    [{ lastAppointment: '25:00' }, 'lastAppointment'],
    [{ lastAppointment: '18:30:00' }, 'lastAppointment'],
  ])('refuses %j by its field', async (changes, path) => {
    const body = { capacityUnits: 20, ...changes };
    const answer = await workOf(tomas).putAgreement('2026-03-02', body).expect(400);
    expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  it('is hers alone: nobody else sees anything of it', async () => {
    await workOf(marie).putAgreement('2026-03-02', { capacityUnits: 20 }).expect(200);
    for (const other of [ines, stranger]) {
      expect((await workOf(other).getAgreements().expect(200)).body).toEqual({ agreements: [] });
    }
  });
});
