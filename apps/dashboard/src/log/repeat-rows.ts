import type { CaseInBrief } from '@understory/contracts';
import {
  REPEAT_WEEK_TEXTS,
  clockTime,
  dayWithName,
  repeatDetails,
  sessionTitle,
} from '@understory/wording';
import type { LeftOut, Repeat } from './repeat-plan';

/** In the order in which they are told. */
const REASONS: readonly LeftOut[] = ['series', 'there', 'leave', 'cancelled', 'case'];

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
  return REASONS.flatMap((reason) => {
    const those = repeats.filter(({ leftOut }) => leftOut === reason);
    const why = REPEAT_WEEK_TEXTS.reasons[reason](those.length);
    return those.length === 0 ? [] : [{ why, days: repeatDays(those, cases) }];
  });
}

function rowOf(repeat: Repeat, code: string): RepeatRow {
  return {
    repeat,
    key: repeat.source.id,
    clock: clockTime(repeat.time),
    title: sessionTitle({ session: repeat.session, code }),
    details: repeatDetails(repeat.session, code, repeat.doesOverlap && !repeat.leftOut),
  };
}
