import type { Session } from '@understory/contracts';
import { isoDate, occurrenceId, type WeighedSession } from '@understory/domain';
import { type ExpectedSession, unlessBroken } from './expected';
import { seriesStart } from './series-start';

/** The sessions expected, as if they had been logged as planned; version 0, since no row was written. */
export function sessionsExpected(expected: readonly ExpectedSession[]): Session[] {
  return expected.flatMap((one) => unlessBroken(one.series, () => [sessionExpected(one)]));
}

/** What a session expected weighs on. */
export function weighedExpected({ series }: ExpectedSession): WeighedSession {
  const { minutes, kind, acuity, isTraumaFocused } = series;
  return { minutes, kind, acuity, isTraumaFocused, ...UNMARKED };
}

const UNMARKED = { outcome: 'planned', isFirst: false, isRiskEvent: false } as const;

function sessionExpected({ series, on }: ExpectedSession): Session {
  const { id, caseId, practiceId, at, zone, minutes, kind, acuity, isTraumaFocused } = series;
  const start = seriesStart(isoDate(on), at, zone);
  return {
    ...UNMARKED,
    id: occurrenceId(id, on),
    startsAt: new Date(start.epochMilliseconds).toISOString(),
    localDate: start.toZonedDateTimeISO(zone).toPlainDate().toString(),
    ...{ zone, minutes, kind, acuity, isTraumaFocused, caseId, practiceId },
    attendees: series.attendees,
    series: { id, on: isoDate(on) },
    units: 0,
    isImported: false,
    version: 0,
  };
}
