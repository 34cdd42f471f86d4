import { LIMITS } from '../vocabulary';
import { within } from '../within';

/** Where a person's own answers usually lie. */
export interface OwnRange {
  /** 0 to 4. */
  mean: number;
  /** Limits, within 0 to 4. */
  low: number;
  high: number;
}

/** Answers without which there is no "usual": of the ten to twelve that are advised, the fewest. */
export const LEAST_ANSWERS_FOR_RANGE = 10;
/** Newer answers are held against what was usual before them; also the length of a run that is worth noticing. */
export const NEWEST_ANSWERS = 8;
/** Half a year of weeks. Our choice. */
const MOST_BASELINE = 26;
/** Limits of an XmR chart: three standard deviations, 3/1.128, for moving ranges of two. */
const RANGES_TO_LIMIT = 2.66;
/** Answers are whole: a limit closer than one step would call every other answer unusual. Our choice. */
const LEAST_REACH = 1;

/**
 * A person's own usual range of one answer: mean ± 2.66 mean moving ranges of what came before the newest eight answers, so
 * that a change is not part of the range it is held against.
 *
 * @param answers Whole, 0 to 4, oldest first, skipped weeks left out.
 * @returns Mean and limits; null for fewer than ten answers. From ten on the first ten are the range, from 18 on up to 26
 *   before the newest eight.
 * @throws {RangeError} On an answer that is not a whole number from 0 to 4.
 * @see Wheeler, "Understanding Variation", 1993, for the chart. Its textbook rate of false signals does not hold for short
 *   series of one person, so it describes and never warns.
 * @example ownRange([1, 1, 2, 0, 1, 1, 0, 1, 1, 2]) // { mean: 1, low: 0, high: 3.07 }
 */
export function ownRange(answers: readonly number[]): OwnRange | null {
  for (const answer of answers) within('answer', answer, LIMITS.rating, 'whole');
  if (answers.length < LEAST_ANSWERS_FOR_RANGE) return null;
  const end = Math.max(LEAST_ANSWERS_FOR_RANGE, answers.length - NEWEST_ANSWERS);
  const baseline = answers.slice(Math.max(0, end - MOST_BASELINE), end);
  const mean = baseline.reduce((sum, answer) => sum + answer, 0) / baseline.length;
  const moves = baseline.slice(1).map((answer, index) => Math.abs(answer - (baseline[index] ?? 0)));
  const moved = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  const reach = Math.max(LEAST_REACH, RANGES_TO_LIMIT * moved);
  return {
    mean,
    low: Math.max(LIMITS.rating.min, mean - reach),
    high: Math.min(LIMITS.rating.max, mean + reach),
  };
}
