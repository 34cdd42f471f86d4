import { epochDay, isoDate, occurrencesOf } from '@understory/domain';
import { instantAt, weekdayOf, type Day } from './calendar';
import { Codes } from './codes';
import { Identifiers } from './identifiers';
import type { MadeUpCase, MadeUpLeave, MadeUpSeries, MadeUpSession } from './made-up-types';
import type { Random } from './random';
import { isAway, type BookedSession } from './sessions';

export interface CaseSpan {
  practiceId: string;
  asOf: Day;
  zone: string;
  leave: readonly MadeUpLeave[];
}

export interface CaseBook {
  /** In the order in which they began. */
  cases: MadeUpCase[];
  series: MadeUpSeries[];
  /** All that was written down; what the series expect is not. */
  sessions: MadeUpSession[];
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const GROUP_SIZE = { min: 5, max: 8 };

/**
 * The cases behind a therapist's sessions, each with its weekly time as a series. A series begins where it and the sessions say
 * the same from then on; earlier sessions name the case alone. Sessions ahead are left to the series but for a first one.
 *
 * @param booked Sessions of one therapist, each with the time that it fills.
 * @param unmarked How many of the last ones nobody has marked yet: the series expects them still.
 */
export function casesOf(
  booked: readonly BookedSession[],
  span: CaseSpan,
  random: Random,
  unmarked = 0,
): CaseBook {
  const ids = new Identifiers(random.fork('ids'));
  const codes = new Codes(random.fork('codes'));
  const sizes = random.fork('sizes');
  const byCase = Map.groupBy(booked, ({ slot, nth }) => `${slot} ${nth}`);
  const book: CaseBook = { cases: [], series: [], sessions: [] };
  for (const ofCase of byCase.values()) {
    const made = caseOf(ofCase, span, codes, ids);
    const group = made.kind === 'group' ? sizes.integer(GROUP_SIZE.min, GROUP_SIZE.max) : null;
    const series = { ...seriesOf(made, ofCase, span, ids), attendees: group };
    book.cases.push(made);
    book.series.push(series);
    book.sessions.push(...namedSessions(ofCase, made, series, sizes));
  }
  return { ...book, sessions: written(book.sessions, span.asOf, unmarked) };
}

function caseOf(
  ofCase: readonly BookedSession[],
  { practiceId, zone }: CaseSpan,
  codes: Codes,
  ids: Identifiers,
): MadeUpCase {
  const first = ofCase[0];
  const last = ofCase.at(-1);
  if (!first || !last) throw new RangeError('a case needs a session');
  const { kind, acuity, isTraumaFocused, minutes, localDate } = first.session;
  return {
    id: ids.next(instantAt(localDate, 0, zone)),
    code: kind === 'group' ? `${WEEKDAYS[weekdayOf(localDate)]} group` : codes.next(kind),
    ...{ kind, acuity, isTraumaFocused, minutes, practiceId },
    rhythmDays: 7 * first.everyWeeks,
    startsOn: localDate,
    endsOn: last.isLast ? last.session.localDate : null,
    pauses: [],
    version: 0,
  };
}

function seriesOf(
  made: MadeUpCase,
  ofCase: readonly BookedSession[],
  span: CaseSpan,
  ids: Identifiers,
): MadeUpSeries {
  const days = ofCase.map(({ session }) => session.localDate);
  const firstOn = seriesBegin(made, days, span);
  const start = Temporal.Instant.from(ofCase[0]?.session.startsAt ?? '');
  const { kind, acuity, isTraumaFocused, minutes, practiceId, rhythmDays, endsOn } = made;
  return {
    id: ids.next(instantAt(firstOn, 0, span.zone)),
    caseId: made.id,
    rhythm: { unit: 'week', every: (rhythmDays ?? 7) / 7, weekdays: [weekdayOf(firstOn)] },
    firstOn,
    lastOn: endsOn,
    at: start.toZonedDateTimeISO(span.zone).toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: span.zone,
    ...{ kind, acuity, isTraumaFocused, minutes, practiceId },
    attendees: null,
    continues: null,
    version: 0,
  };
}

/** The earliest day from which on every day of the rhythm up to `asOf` has a session or is leave. */
function seriesBegin(
  { rhythmDays, endsOn }: MadeUpCase,
  days: readonly Day[],
  { asOf, leave }: CaseSpan,
): Day {
  const step = rhythmDays ?? 7;
  const known = new Set(days.map(epochDay));
  const last = epochDay(days.at(-1) ?? asOf);
  const today = epochDay(asOf);
  const next = days.find((day) => day >= asOf);
  const ahead = Math.max(0, Math.ceil((today - last) / step));
  const anchor = next ? epochDay(next) : endsOn ? last : last + ahead * step;
  let begin = anchor;
  for (let day = anchor - step; day >= epochDay(days[0] ?? asOf); day -= step) {
    if (known.has(day)) begin = day;
    else if (!isAway(isoDate(day), leave)) break;
  }
  return isoDate(begin);
}

/** Sessions of a case with its names, and in a group with who came. */
function namedSessions(
  ofCase: readonly BookedSession[],
  { id: caseId, practiceId }: MadeUpCase,
  series: MadeUpSeries,
  sizes: Random,
): MadeUpSession[] {
  const rule = {
    ...series,
    firstOn: epochDay(series.firstOn),
    lastOn: series.lastOn === null ? null : epochDay(series.lastOn),
    // With one day a week no week start makes a difference.
    weekStart: 1 as const,
  };
  const last = epochDay(ofCase.at(-1)?.session.localDate ?? series.firstOn);
  const days = new Set(occurrencesOf(rule, rule.firstOn, last).map(isoDate));
  return ofCase.map(({ session }) => ({
    ...session,
    caseId,
    practiceId,
    attendees: series.attendees && Math.max(2, series.attendees - sizes.integer(0, 2)),
    series: days.has(session.localDate) ? { id: series.id, on: session.localDate } : null,
  }));
}

/** Without what the series expect by themselves: the sessions ahead, and the last few that nobody marked. */
function written(sessions: readonly MadeUpSession[], asOf: Day, unmarked: number): MadeUpSession[] {
  const isExpected = ({ series, isFirst }: MadeUpSession) => series !== null && !isFirst;
  const forgotten = new Set(
    sessions
      .filter((session) => isExpected(session) && session.localDate < asOf)
      .filter(({ outcome, isRiskEvent }) => outcome === 'held' && !isRiskEvent)
      .sort((a, b) => b.startsAt.localeCompare(a.startsAt))
      .slice(0, unmarked),
  );
  return sessions.filter(
    (session) => !forgotten.has(session) && !(isExpected(session) && session.localDate >= asOf),
  );
}
