import type { EpochDay } from '../days/day';
import { changeOfScore } from '../inventory/change-of-score';
import { CBI_SUBSCALES, type CbiSubscale, type InventoryLog } from '../inventory/log';
import { readInventories } from '../inventory/own-history';
import type { SubscaleFinding, W14Facts } from './facts/person';
import { raisedByAnswers } from './standing-since-answers';
import { THRESHOLDS } from './thresholds';

/** For so many days an inventory takes part in a warning: a quarter, three of its months. Our choice. */
export const INVENTORY_WARNS_DAYS = 91;

type Newest = ReadonlyMap<CbiSubscale, SubscaleFinding>;

/**
 * W14, burnout inventory: a subscale at 50 or more, or risen by its reliable change above the median of up to three earlier
 * ones; cleared when every subscale is below 45 and none has so risen. A subscale that the newest inventory left blank is read
 * by its score of up to a quarter before: not answering is no answer.
 *
 * @param log Inventories in any order; not changed. A repeated id counts once.
 * @param asOf Day to read at; later ones are ignored.
 * @returns The day it was raised and the newest score of each subscale; null while it does not stand.
 * @throws {RangeError} On a day, an item or an answer out of range.
 * @see docs/adr/0086-answers-and-midnights.md
 * @example inventoryHigh(inventories, asOf)?.facts.subscales.map(({ score }) => score) // [54.17, 50, 45.83]
 */
export function inventoryHigh(
  log: readonly InventoryLog[],
  asOf: EpochDay,
): { raisedOn: EpochDay; facts: W14Facts } | null {
  const readings = readInventories(log, asOf).filter(({ findings }) => findings.length > 0);
  let newest: Newest = new Map();
  const events = readings.map(({ on, findings }) => {
    newest = new Map([
      ...[...newest].filter(([, found]) => on - found.on < INVENTORY_WARNS_DAYS),
      ...findings.map((found) => [found.subscale, found] as const),
    ]);
    const known = [...newest.values()];
    return { on, holds: known.some(isHigh), isClear: known.every(isCalm) };
  });
  const raisedOn = raisedByAnswers(events, INVENTORY_WARNS_DAYS, asOf);
  const filledInOn = readings.at(-1)?.on;
  if (raisedOn === null || filledInOn === undefined) return null;
  const subscales = CBI_SUBSCALES.flatMap((subscale) => newest.get(subscale) ?? []);
  return { raisedOn, facts: { filledInOn, subscales, isHelpFirst: isHelpFirst(subscales) } };
}

/**
 * Whether a score is so high that a list of people to turn to comes before anything else.
 *
 * @param findings Scores of any subscales.
 * @returns True from 75 on in any of them; false for none.
 * @example isHelpFirst([{ score: 75, … }]) // true
 */
export function isHelpFirst(findings: readonly Pick<SubscaleFinding, 'score'>[]): boolean {
  return findings.some(({ score }) => score >= THRESHOLDS.W14.helpFirstFrom);
}

function isHigh(finding: SubscaleFinding): boolean {
  return finding.score >= THRESHOLDS.W14.raiseFrom || changeOfScore(finding) === 'risen';
}

function isCalm(finding: SubscaleFinding): boolean {
  return finding.score < THRESHOLDS.W14.clearBelow && changeOfScore(finding) !== 'risen';
}
