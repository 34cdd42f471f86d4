import {
  casePaths,
  logPaths,
  otherTimePaths,
  type Log,
  type LogOtherTime,
  type SaveCase,
  type Removed,
  type RemovedEntry,
  removedPaths,
  type SaveSeries,
  type Series,
  seriesPaths,
  type Session,
  type Today,
  type Unconfirmed,
} from '@understory/contracts';
import { epochDay, occurrenceId } from '@understory/domain';
import { Clock } from '../../src/clock';
import type { TestApp } from './app';
import type { SignedIn } from './people';
import { aSession, newId, workOf } from './work';

/** Sets what time the API believes it is, a millisecond later each time it asks. */
export function letClockTick(app: TestApp, instant: string): void {
  const start = Temporal.Instant.from(instant);
  let asked = 0;
  app.nest.get(Clock, { strict: false }).now = () => start.add({ milliseconds: ++asked });
}

export function aCase(changes: Partial<SaveCase> = {}): SaveCase {
  return {
    code: 'K-14',
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    minutes: 50,
    rhythmDays: 7,
    practiceId: null,
    startsOn: '2026-01-05',
    endsOn: null,
    pauses: [],
    version: 0,
    ...changes,
  };
}

/** Every Tuesday at nine in London, from the first Tuesday after `NOON` on. */
export function aSeries(changes: Partial<SaveSeries> = {}): SaveSeries {
  return {
    caseId: null,
    practiceId: null,
    rhythm: { unit: 'week', every: 1, weekdays: [2] },
    firstOn: '2026-03-10',
    lastOn: null,
    at: '09:00',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    attendees: null,
    continues: null,
    version: 0,
    ...changes,
  };
}

export function someOtherTime(changes: Partial<LogOtherTime> = {}): LogOtherTime {
  return {
    startsAt: '2026-03-04T10:00:00.000Z',
    zone: 'Europe/London',
    minutes: 30,
    kind: 'notes',
    version: 0,
    ...changes,
  };
}

/** Requests of one person about cases, series and the log; each answers as supertest does. */
export function logOf({ http }: SignedIn) {
  return {
    putCase: (id: string, body: object) => http.put(`/api/${casePaths.one(id)}`).send(body),
    deleteCase: (id: string) => http.delete(`/api/${casePaths.one(id)}`),
    getCases: () => http.get(`/api/${casePaths.all}`),
    putSeries: (id: string, body: object) => http.put(`/api/${seriesPaths.one(id)}`).send(body),
    deleteSeries: (id: string) => http.delete(`/api/${seriesPaths.one(id)}`),
    getSeriesOf: (caseId: string) => http.get(`/api/${seriesPaths.ofCase(caseId)}`),
    getSeries: () => http.get(`/api/${seriesPaths.all}`),
    putOtherTime: (id: string, body: object) =>
      http.put(`/api/${otherTimePaths.one(id)}`).send(body),
    deleteOtherTime: (id: string) => http.delete(`/api/${otherTimePaths.one(id)}`),
    getLog: (from: string, to: string) => http.get(`/api/${logPaths.days}?from=${from}&to=${to}`),
    getUnconfirmed: () => http.get(`/api/${logPaths.unconfirmed}`),
    getRemoved: () => http.get(`/api/${removedPaths.all}`),
    putBack: (entry: RemovedEntry) => http.put(`/api/${removedPaths.one(entry)}`).send(entry.body),
  };
}

/** Makes a case; returns its id. */
export async function openCase(person: SignedIn, changes: Partial<SaveCase> = {}): Promise<string> {
  const id = newId();
  await logOf(person).putCase(id, aCase(changes)).expect(200);
  return id;
}

/** Saves a series, new or changed; returns it. */
export async function saveSeries(
  person: SignedIn,
  changes: Partial<SaveSeries> = {},
  id = newId(),
): Promise<Series> {
  return (await logOf(person).putSeries(id, aSeries(changes)).expect(200)).body;
}

export async function loggedOn(person: SignedIn, from: string, to = from): Promise<Log> {
  return (await logOf(person).getLog(from, to).expect(200)).body;
}

/** The days of a span with a session of a series, written or expected. */
export async function daysOf(
  person: SignedIn,
  { id }: { id: string },
  from: string,
  to: string,
): Promise<string[]> {
  const { sessions } = await loggedOn(person, from, to);
  return sessions.filter(({ series }) => series?.id === id).map(({ localDate }) => localDate);
}

export async function unconfirmedOf(person: SignedIn): Promise<Unconfirmed> {
  return (await logOf(person).getUnconfirmed().expect(200)).body;
}

export async function removedBy(person: SignedIn): Promise<RemovedEntry[]> {
  return ((await logOf(person).getRemoved().expect(200)).body as Removed).entries;
}

export async function todayOf(person: SignedIn): Promise<Today> {
  return (await workOf(person).getToday().expect(200)).body;
}

/** Marks what a series expects on a day; returns the session. */
export async function markOccurrence(
  person: SignedIn,
  series: Series,
  on: string,
  changes: Partial<Session> = {},
): Promise<Session> {
  const { minutes, kind, acuity, isTraumaFocused, caseId, practiceId, zone, attendees } = series;
  const start = Temporal.PlainDateTime.from(`${on}T${series.at}`).toZonedDateTime(zone);
  const sent = aSession({
    startsAt: start.toInstant().toString(),
    ...{ minutes, kind, acuity, isTraumaFocused, caseId, practiceId, zone, attendees },
    series: { id: series.id, on },
    ...changes,
  });
  const id = changes.id ?? occurrenceId(series.id, epochDay(on));
  return (await workOf(person).putSession(id, sent).expect(200)).body;
}
