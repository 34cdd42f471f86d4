import type { CaseLately, LogSession, Session } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import { FILL_ROW_TEXTS } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import type { FieldError } from '../shared/form-trouble';
import { Day } from '../today/day-session';
import { minutesIn } from '../today/length-text';
import { takesTime } from '../today/session-doubts';
import { endedNow, instantOf } from '../today/session-draft';
import { USUAL_MINUTES } from '../today/usual-minutes';

/** A session to add, as it is typed. */
export interface FillRow {
  readonly id: string;
  /** `HH:MM`; empty while it is open. */
  readonly time: string;
  readonly minutes: string;
  /** Empty without a case. */
  readonly caseId: string;
}

export interface FillFacts {
  readonly date: string;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
  readonly cases: readonly CaseLately[];
}

/** Free minutes that are left between two sessions, so that a row begins where the next one may. */
const BETWEEN = 10;

/** What an answer of a row is called among those of the form. */
export function answerName(part: 'time' | 'minutes' | 'case', rowId: string): string {
  return [part, rowId].join('.');
}

/** Another row: after the last one, where that says when it ends. */
export function nextRow(rows: readonly FillRow[], { date, timeZone }: FillFacts): FillRow {
  const last = rows.at(-1);
  const row = { id: uuidv7(), time: '', minutes: String(USUAL_MINUTES), caseId: '' };
  const start = last ? instantOf({ date, time: last.time }, timeZone) : '';
  const minutes = minutesIn(last?.minutes ?? '');
  if (start === '' || !Number.isInteger(minutes)) return row;
  const next = Temporal.Instant.from(start)
    .add({ minutes: minutes + BETWEEN })
    .toZonedDateTimeISO(timeZone);
  if (next.toPlainDate().toString() !== date) return row;
  return { ...row, time: next.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** A row as the session it logs: held, or planned where it is still ahead. What cannot be read stays unread. */
export function sessionOfRow(row: FillRow, facts: FillFacts): LogSession {
  const { date, timeZone, now, cases } = facts;
  const startsAt = instantOf({ date, time: row.time }, timeZone);
  const isAhead = startsAt !== '' && Temporal.Instant.compare(startsAt, now) > 0;
  const known = cases.find(({ id }) => id === row.caseId);
  return {
    ...endedNow(now, timeZone),
    ...(known && {
      kind: known.kind,
      acuity: known.acuity,
      isTraumaFocused: known.isTraumaFocused,
      caseId: known.id,
      practiceId: known.practiceId,
    }),
    startsAt,
    minutes: minutesIn(row.minutes),
    outcome: isAhead ? 'planned' : 'held',
  };
}

/** What of the rows cannot be logged, each named with the answer that has to change. */
export function wrongRows(rows: readonly FillRow[], facts: FillFacts): FieldError[] {
  const { min, max } = LIMITS.sessionMinutes;
  return rows.flatMap((row, index) => {
    const { startsAt, minutes } = sessionOfRow(row, facts);
    const isFine = Number.isInteger(minutes) && minutes >= min && minutes <= max;
    const number = index + 1;
    return [
      ...(startsAt === ''
        ? [{ name: answerName('time', row.id), message: FILL_ROW_TEXTS.wrongStart(number) }]
        : []),
      ...(isFine
        ? []
        : [{ name: answerName('minutes', row.id), message: FILL_ROW_TEXTS.wrongMinutes(number) }]),
    ];
  });
}

/** Clock times of sessions that overlap one that is new, in pairs, earliest first. */
export function overlaps(
  standing: readonly Session[],
  added: readonly LogSession[],
  { date, timeZone, now }: FillFacts,
): { readonly first: string; readonly second: string }[] {
  const day = new Day(date, timeZone, now);
  const spans = [
    ...standing.filter(takesTime).map((each) => ({ ...day.span(each), isNew: false })),
    ...added.map((each) => ({ ...day.span(each), isNew: true })),
  ].sort((a, b) => a.start - b.start);
  return spans.flatMap((span, index) =>
    spans
      .slice(index + 1)
      .filter((later) => later.start < span.end && (span.isNew || later.isNew))
      .map((later) => ({ first: span.startClock, second: later.startClock })),
  );
}
