import { ARMS, HARDER_ARMS } from './arms';
import { compare, type Row, type Trial } from './compare';
import { USUAL } from './conditions';
import type { Detector } from './detectors/alarm';
import { COMMON, FAMILIES, SHIPPED } from './detectors/catalogue';
import { fingerprint } from './fingerprint';
import { rounded } from './rounded';
import { OTHER_CONDITIONS, type Sizes } from './settings';

/** A rule that has an id and a name, and what it did. */
export interface NamedRow extends Row {
  id: string;
  name: string;
}

/** A family at one of its numbers. */
export interface FamilyRow extends NamedRow {
  threshold: number;
}

/** Everything that the document is written from. */
export interface Evaluation {
  /** Of the rules, the conditions and the seeds that these figures are of. */
  fingerprint: string;
  sizes: Sizes;
  /** Test seed, all arms: what is shipped, and what is commonly counted. */
  shipped: NamedRow[];
  common: NamedRow[];
  /** Test seed, all arms: each family at the number chosen on the tuning seed. */
  chosen: FamilyRow[];
  /** Test seed, the promised arms: each family at each number. */
  curves: FamilyRow[];
  /** Test seed, the promised arms: what is shipped, under each of the other conditions. */
  others: { id: string; rows: NamedRow[] }[];
}

/** At most so many false alarms a therapist-year are allowed. */
export const ALLOWED = 1;

/**
 * The whole evaluation. The same sizes give the same figures on every machine.
 *
 * @param sizes How many people to draw.
 * @param progress Told what is being done.
 * @returns All figures, rounded to four decimals.
 * @example evaluate(FULL, (step) => console.error(step))
 */
export function evaluate(sizes: Sizes, progress: (step: string) => void): Evaluation {
  const usual: Trial = { seed: 'test', people: sizes.test, conditions: USUAL, arms: ARMS };
  const everyArm: Trial = { ...usual, arms: [...ARMS, ...HARDER_ARMS] };
  progress('choosing thresholds on the tuning seed');
  const choice = chooseThresholds(sizes);
  progress('comparing what is shipped with what is commonly counted');
  const [shipped, common] = [ruleRows(everyArm, SHIPPED), ruleRows(everyArm, COMMON)];
  progress('comparing the rules at their chosen thresholds');
  const chosen = familyRows(everyArm, choice);
  progress('drawing each rule over its thresholds');
  const curves = familyRows(usual, familyPoints());
  const others = OTHER_CONDITIONS.map(({ id, name, conditions }) => {
    progress(`other conditions: ${name}`);
    return { id, rows: ruleRows({ ...usual, people: sizes.other, conditions }, SHIPPED) };
  });
  const figures = { sizes, shipped, common, chosen, curves, others };
  return rounded({ fingerprint: fingerprint(sizes), ...figures });
}

type Family = (typeof FAMILIES)[number];
type Point = Family & { threshold: number };

function familyPoints(): Point[] {
  return FAMILIES.flatMap((family) =>
    family.thresholds.map((threshold) => ({ ...family, threshold })),
  );
}

/** Of each family the readiest threshold that stays within what is allowed; the last one where none does. */
function chooseThresholds({ tuning }: Sizes): Point[] {
  const points = familyPoints();
  const trial: Trial = { seed: 'tuning', people: tuning, conditions: USUAL, arms: [] };
  const rows = compare(
    trial,
    points.map(({ make, threshold }) => make(threshold)),
  );
  return FAMILIES.map((family) => {
    const own = points.flatMap((point, index) =>
      point.id === family.id ? [{ point, rate: rows[index]?.steady.falseAlarms ?? Infinity }] : [],
    );
    const within = own.find(({ rate }) => rate <= ALLOWED) ?? own.at(-1);
    return { ...family, threshold: within?.point.threshold ?? NaN };
  });
}

/** The curve by weeks is drawn of shipped and common rules alone. */
function withoutWeeks(arms: Row['arms']): Row['arms'] {
  return Object.fromEntries(
    Object.entries(arms).map(([id, summary]) => [id, { ...summary, byWeek: [] }]),
  );
}

function ruleRows(
  trial: Trial,
  rules: readonly { id: string; name: string; detector: Detector }[],
): NamedRow[] {
  return named(
    rules,
    compare(
      trial,
      rules.map(({ detector }) => detector),
    ),
  );
}

function familyRows(trial: Trial, points: readonly Point[]): FamilyRow[] {
  const rows = compare(
    trial,
    points.map(({ make, threshold }) => make(threshold)),
  );
  return named(points, rows).map((row, index) => ({
    ...row,
    arms: withoutWeeks(row.arms),
    threshold: points[index]?.threshold ?? NaN,
  }));
}

function named(rules: readonly { id: string; name: string }[], rows: readonly Row[]): NamedRow[] {
  return rows.map((row, index) => ({
    id: rules[index]?.id ?? '',
    name: rules[index]?.name ?? '',
    ...row,
  }));
}
