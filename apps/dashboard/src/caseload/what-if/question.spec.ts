import { readCaseload } from '../caseload-reading';
import { aCase, aCaseload, anAgreement, chosen } from '../spec-support';
import { aLine, answerTo, countOf } from './question';

const usual = { units: 20.9, clientMinutes: 900, runPlaces: 4 };
function reading(changes: Parameters<typeof aCaseload>[0] = {}) {
  return { ...readCaseload(aCaseload(changes)), usual };
}

describe('a question', () => {
  it('is answered against what holds today', () => {
    const { now, then, capacityUnits } = answerTo(reading(), [aLine(0, 2)]);
    expect(capacityUnits).toBe(20);
    expect(now.load).toBeCloseTo(1.045, 12);
    expect(then.load).toBeCloseTo(1.145, 12);
  });

  it('asks each chosen policy what it asks now and then', () => {
    const terms = ['bacp-student', 'bacp-accredited', 'nobody-knows'].map(chosen);
    const { policies } = answerTo(reading({ policies: terms }), [aLine(0, 2)]);
    const minutes = policies.map(({ now, then }) => [now?.minutesAMonth, then?.minutesAMonth]);
    expect(minutes[0]?.[0]).toBeCloseTo((900 * 30.4375) / 7 / 8, 9);
    expect(minutes[0]?.[1]).toBeCloseTo((1000 * 30.4375) / 7 / 8, 9);
    expect(minutes[1]).toEqual([90, 90]);
    expect(minutes).toHaveLength(2);
  });

  it('reckons a practice’s own policy, and none where work is not known', () => {
    const own = {
      name: 'Alder House',
      period: 'month',
      minutes: 60,
      gapDays: null,
      group: 'full',
      isPeerCounted: true,
      strength: 'required',
    } as const;
    const policies = [{ ...chosen('own'), own }];
    expect(answerTo(reading({ policies }), []).policies[0]?.then?.minutesAMonth).toBe(60);
    const unknown = { ...usual, clientMinutes: null };
    const answered = answerTo({ ...reading({ policies }), usual: unknown }, []);
    expect(answered.policies[0]).toMatchObject({ now: null, then: null });
  });

  it('looks for what would fit: what is asked, else a settled one', () => {
    const cases = [aCase('K-14', 8, { acuity: 'complex' })];
    const fit = (units: number, line = aLine(0, 2)) =>
      answerTo({ ...reading({ cases }), usual: { ...usual, units } }, [line]).fit;
    expect(fit(17.5)).toMatchObject({ fitting: { cases: 2, closing: null } });
    expect(fit(20.2)).toMatchObject({ shape: { acuity: 'usual' }, fitting: { cases: 1 } });
    expect(fit(20.4)).toMatchObject({ shape: { acuity: 'settled' }, fitting: { cases: 1 } });
    expect(fit(20.9)).toMatchObject({ shape: { acuity: 'usual' }, fitting: { cases: 0 } });
    expect(fit(17.5, { ...aLine(0, -1), acuity: 'acute' })?.shape.acuity).toBe('usual');
  });

  it('fits nothing where nothing is agreed', () => {
    expect(answerTo(reading({ agreements: [] }), []).fit).toBeNull();
    expect(answerTo(reading({ agreements: [anAgreement()] }), []).fit).not.toBeNull();
  });
});

describe('what is typed as a count', () => {
  it.each([
    ['2', 2],
    ['-1', -1],
    ['1.6', 2],
    ['99', 40],
    ['-99', -40],
    ['', null],
    ['-', null],
    ['two', null],
  ])('"%s" is %s', (text, count) => {
    expect(countOf(text)).toBe(count);
  });
});
