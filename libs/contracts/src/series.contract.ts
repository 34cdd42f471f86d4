import { LIMITS, SESSION_ACUITIES, SESSION_KINDS } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, LocalDate, TimeZone, Version } from './common.contract';

/** ISO weekday: 1 Monday to 7 Sunday. */
export const Weekday = z.int().check(z.minimum(1), z.maximum(7));

/** When the sessions of a series come; the domain's `occurrencesOf` says which days that names. */
export const SeriesRhythm = z.discriminatedUnion('unit', [
  z.object({
    unit: z.literal('week'),
    every: z.int().check(z.minimum(1), z.maximum(LIMITS.seriesWeeks.max)),
    weekdays: z.array(Weekday).check(z.minLength(1), z.maxLength(7)),
  }),
  z.object({
    unit: z.literal('month'),
    every: z.int().check(z.minimum(1), z.maximum(LIMITS.seriesMonths.max)),
    /** The date of the first day, or its weekday ("the second Tuesday"). */
    by: z.enum(['date', 'weekday']),
  }),
]);
export type SeriesRhythm = z.infer<typeof SeriesRhythm>;

/** Clock time in the series' own zone, `HH:MM`: it stays the same over daylight saving. */
export const ClockTime = z.iso.time({ precision: -1 });

/** Body of `PUT series/:id`. Its sessions are derived when read; a row is written when one is confirmed or changed. */
export const SaveSeries = z.object({
  caseId: z.nullable(ClientId),
  practiceId: z.nullable(z.uuid()),
  rhythm: SeriesRhythm,
  firstOn: LocalDate,
  /** Last day on which it may fall; null goes on. */
  lastOn: z.nullable(LocalDate),
  at: ClockTime,
  zone: TimeZone,
  minutes: z
    .int()
    .check(z.minimum(LIMITS.sessionMinutes.min), z.maximum(LIMITS.sessionMinutes.max)),
  kind: z.enum(SESSION_KINDS),
  acuity: z.enum(SESSION_ACUITIES),
  isTraumaFocused: z.boolean(),
  attendees: z.nullable(
    z.int().check(z.minimum(LIMITS.attendees.min), z.maximum(LIMITS.attendees.max)),
  ),
  /**
   * "This one and later": the series that ends the day before `firstOn`, with the version that the writer saw; both are written
   * or neither. What was marked stays as it was; what was planned of it from that day on goes with the new series.
   */
  continues: z.nullable(z.object({ id: ClientId, version: Version })),
  version: Version,
});
export type SaveSeries = z.infer<typeof SaveSeries>;

export const Series = z.extend(SaveSeries, {
  id: ClientId,
  continues: z.nullable(ClientId),
});
export type Series = z.infer<typeof Series>;

/** Those that go on first, by weekday and time. */
export const SeriesList = z.object({ series: z.array(Series) });
export type SeriesList = z.infer<typeof SeriesList>;

/** A series of a case with what lies ahead of it. */
export const SeriesAhead = z.extend(Series, {
  /** ISO weekday on which the weeks begin that it counts in. */
  weekStart: z.literal([1, 6, 7]),
  /** Day of its next session, written or expected; none on leave, while the case rests or after it has ended. Null without one. */
  nextOn: z.nullable(LocalDate),
  /** Days from today on of which something was said by itself: moved, changed or cancelled. */
  changedDays: z.int(),
  /** Days from today on that were taken out. */
  removedDays: z.int(),
});
export type SeriesAhead = z.infer<typeof SeriesAhead>;

/** The recurring times of one case: those that go on first, by weekday and time. */
export const SeriesOfCase = z.object({ series: z.array(SeriesAhead) });
export type SeriesOfCase = z.infer<typeof SeriesOfCase>;

export const seriesPaths = {
  all: 'series',
  one: (id: string) => `series/${id}`,
  ofCase: (caseId: string) => `cases/${caseId}/series`,
} as const;
