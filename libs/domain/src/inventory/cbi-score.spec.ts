import * as fc from 'fast-check';
import { frozen } from '../test/logs';
import { CBI_ITEMS } from './cbi-items';
import { cbiScore, cbiScores, UNVERIFIED_CBI_LEAST_ANSWERS } from './cbi-score';
import { CBI_ANSWERS, CBI_SUBSCALES, type CbiAnswer, type CbiItemId } from './log';

type Answers = Partial<Record<CbiItemId, CbiAnswer>>;

/** An example worked by hand. */
const EXAMPLE: Answers = {
  ...{ P1: 75, P2: 50, P3: 75, P4: 25, P5: 75, P6: 25 },
  ...{ W1: 75, W2: 50, W3: 50, W4: 75, W5: 50, W6: 25, W7: 75 },
  ...{ C1: 50, C2: 25, C3: 50, C4: 75, C5: 25, C6: 50 },
};

function every(answer: CbiAnswer): Answers {
  return Object.fromEntries(CBI_ITEMS.map(({ id }) => [id, answer]));
}

describe('cbiScore', () => {
  it('is the mean of the answered items, W7 reversed: the worked example', () => {
    const scores = cbiScores(frozen(EXAMPLE));
    expect(scores.personal).toBeCloseTo(325 / 6, 12);
    expect(scores.work).toBe(50);
    expect(scores.client).toBeCloseTo(275 / 6, 12);
  });

  it('counts what is left when items are blank', () => {
    expect(cbiScore({ P1: 75, P2: 50, P4: 25, P6: 25 }, 'personal')).toBe(43.75);
    expect(cbiScore({ P1: 75, P2: 50 }, 'personal')).toBeNull();
  });

  it.each([
    ['all never, or to a very low degree', 0, 0, 100 / 7, 0],
    ['all always, or to a very high degree', 100, 100, 600 / 7, 100],
  ] as const)('extremes: %s', (_, answer, personal, work, client) => {
    const scores = cbiScores(every(answer));
    expect([scores.personal, scores.client]).toEqual([personal, client]);
    expect(scores.work).toBeCloseTo(work, 12);
  });

  it('reaches 0 and 100 at work only where W7 is answered the other way', () => {
    expect(cbiScore({ ...every(0), W7: 100 }, 'work')).toBe(0);
    expect(cbiScore({ ...every(100), W7: 0 }, 'work')).toBe(100);
  });

  it('has no total', () => {
    expect(Object.keys(cbiScores(EXAMPLE))).toEqual(['personal', 'work', 'client']);
  });

  it('is not known for an empty inventory, nor from other subscales', () => {
    expect(cbiScores({})).toEqual({ personal: null, work: null, client: null });
    expect(cbiScore({ P1: 0, P2: 0, P3: 0, C1: 0, C2: 0, C3: 0 }, 'work')).toBeNull();
  });

  it('refuses by name what is none, in other subscales too', () => {
    expect(() => cbiScore({ P1: 60 as 50 }, 'personal')).toThrow(/^P1 must be one of 100, 75/);
    expect(() => cbiScore({ W7: NaN as 50 }, 'personal')).toThrow(/^W7 must be/);
    expect(() => cbiScore({ P7: 50 } as Answers, 'client')).toThrow(/^item must be one of P1/);
    expect(() => cbiScore({}, 'total' as 'work')).toThrow(/^subscale must be/);
  });
});

describe('invariant 15', () => {
  const answer = fc.constantFrom(...CBI_ANSWERS);
  const answers = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...CBI_ITEMS.map(({ id }) => id)), answer), {
      selector: ([id]) => id,
    })
    .map((rows) => rows as [CbiItemId, CbiAnswer][]);
  const subscale = fc.constantFrom(...CBI_SUBSCALES);
  const of = (rows: readonly [CbiItemId, CbiAnswer][]): Answers => Object.fromEntries(rows);

  it('range and missing rule: 0 to 100 from three (work four) answers on, else not known', () => {
    fc.assert(
      fc.property(answers, subscale, (rows, which) => {
        const score = cbiScore(of(rows), which);
        const given = rows.filter(([id]) => id[0]?.toLowerCase() === which[0]).length;
        expect(score === null).toBe(given < (which === 'work' ? 4 : 3));
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
      }),
    );
    expect(UNVERIFIED_CBI_LEAST_ANSWERS).toEqual({ personal: 3, work: 4, client: 3 });
  });

  it('order-free', () => {
    fc.assert(
      fc.property(answers, subscale, (rows, which) => {
        expect(cbiScore(of([...rows].reverse()), which)).toBe(cbiScore(of(rows), which));
      }),
    );
  });

  it('monotone: a higher answer never lowers its subscale, of W7 never raises it', () => {
    fc.assert(
      fc.property(answers, subscale, fc.nat(), answer, (rows, which, pick, other) => {
        const row = rows[pick % Math.max(1, rows.length)];
        if (row === undefined) return;
        const [id, before] = row;
        const from = cbiScore(of(rows), which);
        const to = cbiScore({ ...of(rows), [id]: other }, which);
        if (from === null || to === null) return;
        const direction = Math.sign(other - before) * (id === 'W7' ? -1 : 1);
        const isOwn = id[0]?.toLowerCase() === which[0];
        const moved = Math.sign(Math.round((to - from) * 1e6));
        expect(moved).toBeCloseTo(isOwn ? direction : 0, 12);
      }),
    );
  });

  it('the mirror of every answer turns s into 100 - s', () => {
    fc.assert(
      fc.property(answers, subscale, (rows, which) => {
        const mirrored = rows.map(([id, value]): [CbiItemId, CbiAnswer] => [
          id,
          (100 - value) as CbiAnswer,
        ]);
        const score = cbiScore(of(rows), which);
        const mirror = cbiScore(of(mirrored), which);
        if (score === null) expect(mirror).toBeNull();
        else expect(mirror).toBeCloseTo(100 - score, 9);
      }),
    );
  });
});
