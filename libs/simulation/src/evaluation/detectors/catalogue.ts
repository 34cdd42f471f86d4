import { either, type Detector } from './alarm';
import { meanVitalityBelow, twoTiesPast, unlikelySilence } from './all-together';
import { scaledOverdue } from './scaled-overdue';
import { shippedThinning, shortfall } from './shortfall';
import { anyTieSilent, overdue, shippedFading } from './silence-of-ties';
import { timesTheUsualGap } from './usual-gap';

/** A rule with one number in it, which sets how readily it speaks. */
export interface Family {
  id: string;
  name: string;
  /** The rule in one sentence, `{}` for the number. */
  sentence: string;
  /** Numbers to try, the readiest first. */
  thresholds: readonly number[];
  make: (threshold: number) => Detector;
}

/** W1 and W2 as shipped, and together. */
export const SHIPPED = [
  { id: 'W1', name: 'W1, a connection is fading', detector: shippedFading },
  { id: 'W2', name: 'W2, support is thinning overall', detector: shippedThinning },
  { id: 'W1+W2', name: 'W1 or W2', detector: either(shippedFading, shippedThinning) },
] as const;

/** What is commonly counted, at its common number. */
export const COMMON: readonly { id: string; name: string; detector: Detector }[] = [
  { id: 'supervision-30', name: '30 days since supervision', detector: sinceSupervision(30) },
  { id: 'supervision-45', name: '45 days since supervision', detector: sinceSupervision(45) },
  { id: 'usual-2', name: 'twice the usual gap of any tie', detector: timesTheUsualGap(2) },
  { id: 'any-60', name: '60 days without any one tie', detector: anyTieSilent(60) },
];

const INTERVALS = [2, 2.2, 2.4, 2.6, 2.8, 3, 3.2, 3.5, 4];

/** Rules to compare, each over its numbers. */
export const FAMILIES: readonly Family[] = [
  {
    id: 'supervision',
    name: 'days since supervision',
    sentence: 'No supervision for more than {} days.',
    thresholds: [21, 25, 28, 30, 32, 35, 40, 45, 60],
    make: sinceSupervision,
  },
  {
    id: 'usual',
    name: 'times the usual gap',
    sentence: 'A tie is silent for more than {} times its usual gap, learned from the last eight.',
    thresholds: [1.5, 2, 2.5, 3, 3.5, 4, 5],
    make: timesTheUsualGap,
  },
  {
    id: 'any',
    name: 'fixed days, any tie',
    sentence: 'A tie is silent for more than {} days.',
    thresholds: [45, 60, 75, 90, 120],
    make: (days) => anyTieSilent(days),
  },
  {
    id: 'vitality',
    name: 'mean vitality',
    sentence: 'The mean vitality of all ties is below {}.',
    thresholds: [0.74, 0.7, 0.68, 0.66, 0.64, 0.62, 0.6, 0.58, 0.54],
    make: meanVitalityBelow,
  },
  {
    id: 'shortfall',
    name: 'shortfall of all (CUSUM)',
    sentence: 'Contacts fall short of the plan by a running sum above {}.',
    thresholds: [2.5, 3, 3.5, 3.75, 4, 4.5, 5, 5.5, 6.5],
    make: (sum) => shortfall(sum),
  },
  {
    id: 'shortfall-slow',
    name: 'shortfall, half the allowance',
    sentence: 'The same sum, forgiving a quarter of a standard deviation a week, above {}.',
    thresholds: [4, 4.5, 5, 5.5, 6, 7, 8],
    make: (sum) => shortfall(sum, 0.25),
  },
  {
    id: 'overdue',
    name: 'overdue',
    sentence: 'A tie is silent for more than {} agreed intervals.',
    thresholds: INTERVALS,
    make: (intervals) => overdue(intervals),
  },
  {
    id: 'scaled',
    name: 'overdue, scaled to the number of ties',
    sentence:
      'A tie is silent for as many intervals as chance reaches {} times a year in all ties.',
    thresholds: [3, 2, 1.4, 1, 0.7, 0.5, 0.35, 0.25, 0.15],
    make: scaledOverdue,
  },
  {
    id: 'two',
    name: 'two ties at once',
    sentence: 'Two ties at once are silent for more than {} agreed intervals.',
    thresholds: [1.6, 1.8, 2, 2.1, 2.2, 2.3, 2.4, 2.6],
    make: twoTiesPast,
  },
  {
    id: 'unlikely',
    name: 'unlikely silence of all',
    sentence: 'All ties together are more silent than kept rhythms make likely, by a sum above {}.',
    thresholds: [11, 12, 13, 14, 15, 16, 18, 20],
    make: unlikelySilence,
  },
  {
    id: 'overdue-or-shortfall',
    name: 'overdue or shortfall',
    sentence: 'A tie is silent for more than {} intervals, or the sum is above 5.5.',
    thresholds: INTERVALS,
    make: (intervals) => either(overdue(intervals), shortfall(5.5)),
  },
  {
    id: 'shipped',
    name: 'overdue and 24 days, or shortfall',
    sentence: 'A tie is silent for more than {} intervals and 24 days, or the sum is above 5.5.',
    thresholds: INTERVALS,
    make: (intervals) => either(overdue(intervals, 24), shortfall(5.5)),
  },
];

function sinceSupervision(days: number): Detector {
  return anyTieSilent(days, ({ kind }) => kind === 'supervision');
}
