import type { Cell } from '@understory/charts';
import type { CheckIn } from '@understory/contracts';
import { CHECK_IN_ANSWERS, type CheckInAnswer } from '@understory/domain';
import { CHECK_IN_TEXTS } from '@understory/wording';

/** One week on a line: a number, or null where it was skipped or left open. */
export interface LinePoint {
  readonly on: string;
  readonly value: number | null;
}

/** Half a year of weeks is drawn; the range looks further back. */
const MOST_DRAWN = 26;

/** Answers to each question, oldest first, without skipped weeks and what was left open. */
export function answersOf(
  checkIns: readonly CheckIn[],
): Readonly<Record<CheckInAnswer, readonly number[]>> {
  const of = (name: CheckInAnswer) => checkIns.flatMap((row) => row[name] ?? []);
  return {
    energy: of('energy'),
    withheld: of('withheld'),
    alone: of('alone'),
    demands: of('demands'),
    tooMuch: of('tooMuch'),
  };
}

/** The weeks that are drawn, oldest first. */
export function pointsOf(checkIns: readonly CheckIn[], name: CheckInAnswer): LinePoint[] {
  return checkIns.slice(-MOST_DRAWN).map((row) => ({ on: row.on, value: row[name] }));
}

/** One row a week, oldest first; what was skipped or left open is an empty cell. The open line stays out. */
export function checkInsTable(checkIns: readonly CheckIn[]): Cell[][] {
  const { csv } = CHECK_IN_TEXTS;
  const rows = checkIns.map((row) => [
    row.on,
    row.isSkipped ? csv.skipped : csv.answered,
    ...CHECK_IN_ANSWERS.map((name) => row[name]),
  ]);
  return [csv.columns, ...rows];
}
