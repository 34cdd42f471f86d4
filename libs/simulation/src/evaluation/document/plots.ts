import { ARMS } from '../arms';
import type { Evaluation, FamilyRow, NamedRow } from '../evaluate';
import { OTHER_CONDITIONS, type OtherConditions } from '../settings';
import { percent } from './figures';
import { drawPlot, type Axis, type Series } from './plot';

const SHARE: Axis = {
  label: 'found',
  max: 1,
  marks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: percent(at).replace(' ', '') })),
};

/** Families that are drawn, with their look. */
const DRAWN = [
  { id: 'shipped', name: 'W1 or W2', look: 0 },
  { id: 'vitality', name: 'mean vitality', look: 1 },
  { id: 'supervision', name: 'days since supervision', look: 2 },
  { id: 'shortfall', name: 'shortfall of all', look: 3 },
] as const;

/**
 * Share found against false alarms, each rule over its thresholds.
 *
 * @param evaluation All figures.
 * @returns An SVG document.
 * @example readiness(evaluation)
 */
export function readiness({ curves, shipped, chosen }: Evaluation): string {
  const within = (row?: NamedRow) => row?.arms['hidden']?.within8Weeks ?? 0;
  const together = Math.floor(100 * within(shipped.find(({ id }) => id === 'W1+W2')));
  const counted = percent(within(chosen.find(({ id }) => id === 'supervision')));
  const panels = ARMS.map(({ id, name }) => ({
    title: `thins: ${name}`,
    x: timesAYear(4),
    y: { ...SHARE, label: 'found within 8 weeks' },
    guide: 1,
    series: DRAWN.map(({ id: family, name: label, look }) => ({
      name: label,
      look,
      points: curves.filter((row) => row.id === family).map((row) => pointOf(row, id)),
    })),
  }));
  return drawPlot({
    title: `What supervision hides: W1 or W2 finds ${together} %, counting its days ${counted}`,
    description:
      'Share of thinning found within eight weeks against false alarms a year, each rule over its thresholds; the tables under "Beside other rules" hold the figures.',
    panels,
  });
}

function pointOf({ steady, arms }: FamilyRow, arm: string): Series['points'][number] {
  return { x: steady.falseAlarms, y: arms[arm]?.within8Weeks ?? 0 };
}

/**
 * Share found by the end of each week since the start.
 *
 * @param evaluation All figures.
 * @returns An SVG document.
 * @example delays(evaluation)
 */
export function delays({ shipped, common }: Evaluation): string {
  const rows = [...shipped, ...common];
  const drawn = [
    { id: 'W1+W2', name: 'W1 or W2', look: 0 },
    { id: 'W1', name: 'W1 alone', look: 1 },
    { id: 'supervision-30', name: '30 days since supervision', look: 2 },
    { id: 'W2', name: 'W2 alone', look: 3 },
  ] as const;
  const hidden = shipped.find(({ id }) => id === 'W1+W2')?.arms['hidden']?.medianDelay ?? 0;
  return drawPlot({
    title: `Half of what supervision hides is found by day ${hidden}`,
    description:
      'Share found by the end of each week since thinning began; the table under "What is shipped" holds shares at four and eight weeks and median delays.',
    panels: ARMS.map(({ id: arm, name }) => ({
      title: `thins: ${name}`,
      x: {
        label: 'weeks since it began',
        max: 16,
        marks: [0, 4, 8, 12, 16].map((at) => ({ at, text: String(at) })),
      },
      y: SHARE,
      guide: 8,
      series: drawn.map(({ id, name: label, look }) => ({
        name: label,
        look,
        points: (rows.find((row) => row.id === id)?.arms[arm]?.byWeek ?? []).map((y, week) => ({
          x: week + 1,
          y,
        })),
      })),
    })),
  });
}

/**
 * False alarms against how irregular contacts are, and how many are not logged.
 *
 * @param evaluation All figures.
 * @returns An SVG document.
 * @example irregular(evaluation)
 */
export function irregular(evaluation: Evaluation): string {
  const rateOf = (id: string) =>
    evaluation.others.find((other) => other.id === id)?.rows.find((row) => row.id === 'W1+W2')
      ?.steady.falseAlarms ?? 0;
  const series = (group: OtherConditions['group'], x: (one: OtherConditions) => number): Series[] =>
    ([false, true] as const).map((isFlexible) => ({
      name: isFlexible ? 'rhythms marked flexible' : 'not marked',
      look: isFlexible ? 3 : 0,
      points: OTHER_CONDITIONS.filter(
        ({ group: of, conditions }) =>
          of === group && conditions.isFlexible === isFlexible && conditions.agreedLonger === 1,
      ).map((one) => ({ x: x(one), y: rateOf(one.id), text: told(rateOf(one.id), isFlexible) })),
    }));
  const y = { ...timesAYear(15, 5), label: 'false alarms a year, W1 or W2' };
  return drawPlot({
    title: `One contact in five not logged: ${rateOf('missing-0.2-fixed').toFixed(1)} false alarms a year`,
    description:
      'False alarms a year by spread of the gaps and by share of contacts not logged, for rhythms marked flexible and not; the tables under "Irregular rhythms and missing logs" hold the figures.',
    panels: [
      {
        title: 'the more irregular',
        x: { label: 'spread of the gaps (CV)', max: 1.1, marks: marksAt([0.33, 0.5, 0.75, 1]) },
        y,
        series: series('spread', ({ conditions }) => conditions.gapSpread),
      },
      {
        title: 'the less is logged',
        x: {
          label: 'contacts not logged',
          max: 0.55,
          marks: [0, 0.2, 0.5].map((at) => ({ at, text: percent(at) })),
        },
        y,
        series: series('missing', ({ conditions }) => conditions.missingLogs),
      },
    ],
  });
}

/** The value beside a point, left out where it would stand on the axis. */
function told(rate: number, isBelow: boolean): string {
  return isBelow && rate < 1 ? '' : rate.toFixed(1);
}

function timesAYear(max: number, step = 1): Axis {
  const marks = Array.from({ length: max / step + 1 }, (_, index) => index * step);
  return { label: 'false alarms a year', max, marks: marksAt(marks) };
}

function marksAt(values: readonly number[]): Axis['marks'] {
  return values.map((at) => ({ at, text: String(at) }));
}
