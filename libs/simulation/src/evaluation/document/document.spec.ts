import { FALSE_ALARMS, FALSE_ALARMS_OF_THINNING, WARNING_CODES } from '@understory/domain';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ARMS } from '../arms';
import { ALLOWED, evaluate, type Evaluation } from '../evaluate';
import { fingerprint } from '../fingerprint';
import { FULL } from '../settings';
import { filesOf, RESULTS } from './files';
import { table } from './table';

const root = resolve(__dirname, '../../../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const committed = JSON.parse(read(RESULTS)) as Evaluation;
const together = committed.shipped.find(({ id }) => id === 'W1+W2');

describe('the committed evaluation', () => {
  it('is of the thresholds, rules and conditions as they are; if not: npm run evaluate', () => {
    expect(committed.sizes).toEqual(FULL);
    expect(committed.fingerprint).toBe(fingerprint(FULL));
  });

  it.each(Object.entries(filesOf(committed)))('wrote %s', (path, content) => {
    expect(read(path)).toBe(content);
  });

  it('keeps what is promised', () => {
    expect(together?.steady.high).toBeLessThanOrEqual(ALLOWED);
    for (const { id } of ARMS) {
      expect(together?.arms[id]?.within8Weeks).toBeGreaterThanOrEqual(0.95);
    }
    expect(together?.arms['hidden']?.medianDelay).toBeLessThanOrEqual(21);
  });

  it('gives the product the figures that were measured, and none that were not', () => {
    const rateOf = (id: string) =>
      committed.shipped.find((row) => row.id === id)?.steady.falseAlarms ?? NaN;
    expect(FALSE_ALARMS.W1?.aYear).toBeCloseTo(rateOf('W1'), 1);
    expect(FALSE_ALARMS.W2?.aYear).toBeCloseTo(rateOf('W2'), 1);
    expect(FALSE_ALARMS_OF_THINNING.aYear).toBeCloseTo(rateOf('W1+W2'), 1);
    const measured = WARNING_CODES.filter((code) => FALSE_ALARMS[code] !== null);
    expect(measured).toEqual(['W1', 'W2']);
  });
});

describe('an evaluation of a few people', () => {
  const few = { tuning: 3, test: 4, other: 2 };

  it('writes the same bytes each time, and says what it is doing', () => {
    const steps: string[] = [];
    const first = filesOf(evaluate(few, (step) => steps.push(step)));
    expect(filesOf(evaluate(few, () => undefined))).toEqual(first);
    expect(steps.length).toBeGreaterThan(20);
    expect(first['docs/evaluation.md']).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is not taken for the full one', () => {
    expect(fingerprint(few)).not.toBe(fingerprint(FULL));
  });
});

describe('drawings', () => {
  const drawings = Object.entries(filesOf(committed)).filter(([path]) => path.endsWith('.svg'));

  it.each(drawings)(
    '%s has a title, a description, both grounds, and no figure missing',
    (_, svg) => {
      expect(svg).toMatch(/<title id="title">[^<]{10,75}<\/title>/);
      expect(svg).toMatch(/<desc id="description">[^<]{40,}<\/desc>/);
      expect(svg).toContain('prefers-color-scheme: dark');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    },
  );
});

describe('table', () => {
  it('aligns its columns, figures to the right', () => {
    const rows = [
      { name: 'a', value: 1 },
      { name: 'bbbb', value: 20 },
    ];
    const lines = table(rows, [
      { head: 'Name', cell: ({ name }) => name },
      { head: 'Value', isFigure: true, cell: ({ value }) => String(value) },
    ]);
    expect(lines.split('\n')).toEqual([
      '| Name | Value |',
      '| ---- | ----: |',
      '| a    |     1 |',
      '| bbbb |    20 |',
    ]);
  });
});
