import type { CaseInBrief } from '@understory/contracts';
import {
  SESSION_KIND_NAMES,
  capital,
  clockTime,
  dayWithName,
  duration,
  plural,
} from '@understory/wording';
import type { LeftOut, Repeat } from './repeat-plan';

/** Why some are left out, of one and of several. */
const REASONS: Readonly<Record<LeftOut, readonly [string, string]>> = {
  series: ['comes from a series by itself', 'come from a series by themselves'],
  there: ['is there already', 'are there already'],
  leave: ['falls on leave', 'fall on leave'],
  cancelled: ['was cancelled', 'were cancelled'],
  case: ['is of a case that rests or has ended', 'are of a case that rests or has ended'],
};

export interface RepeatRow {
  readonly repeat: Repeat;
  readonly key: string;
  readonly clock: string;
  readonly title: string;
  /** "individual, 50 min", and whether it overlaps. */
  readonly details: string;
}

export interface RepeatDay {
  readonly on: string;
  readonly heading: string;
  readonly rows: readonly RepeatRow[];
}

/** Sessions by the day that they fall on now. */
export function repeatDays(repeats: readonly Repeat[], cases: readonly CaseInBrief[]): RepeatDay[] {
  const codes = new Map<string | null, string>(cases.map(({ id, code }) => [id, code]));
  return [...Map.groupBy(repeats, ({ on }) => on)].map(([on, those]) => ({
    on,
    heading: dayWithName(on),
    rows: those.map((repeat) => rowOf(repeat, codes.get(repeat.source.caseId) ?? '')),
  }));
}

/** What is left out, by why: the reason in words, with how many. */
export function leftOutGroups(
  repeats: readonly Repeat[],
  cases: readonly CaseInBrief[],
): { readonly why: string; readonly days: readonly RepeatDay[] }[] {
  return Object.entries(REASONS).flatMap(([reason, [one, many]]) => {
    const those = repeats.filter(({ leftOut }) => leftOut === reason);
    const why = capital(plural(those.length, one, many));
    return those.length === 0 ? [] : [{ why, days: repeatDays(those, cases) }];
  });
}

/** "Eleven sessions would be planned. Three are left out." */
export function repeatSentence(planned: number, leftOut: number) {
  const finding =
    planned === 0
      ? 'Nothing would be added.'
      : `${capital(plural(planned, 'session', 'sessions'))} would be planned.`;
  const relief = leftOut === 0 ? '' : `${capital(plural(leftOut, 'is', 'are'))} left out.`;
  return { finding, relief };
}

/** "Eleven sessions planned". */
export function repeatedAs(count: number): string {
  return `${capital(plural(count, 'session', 'sessions'))} planned`;
}

/** "Plan eleven sessions". */
export function toPlan(count: number): string {
  return `Plan ${plural(count, 'session', 'sessions')}`;
}

function rowOf(repeat: Repeat, code: string): RepeatRow {
  const kind = SESSION_KIND_NAMES[repeat.session.kind];
  const parts = [
    code ? kind.toLowerCase() : '',
    duration(repeat.session.minutes),
    repeat.doesOverlap && !repeat.leftOut ? 'overlaps what is there' : '',
  ];
  return {
    repeat,
    key: repeat.source.id,
    clock: clockTime(repeat.time),
    title: code || kind,
    details: parts.filter((part) => part !== '').join(', '),
  };
}
