import type { SaveSeries, SeriesAhead, Session } from '@understory/contracts';
import { epochDay, occurrenceId, sessionUnits } from '@understory/domain';
import { nextDays } from '../series/series-days';
import type { Entry, Laid, Layer } from './overlay-layer';

/** A series among all of them, or among those of its case. */
export const listedSeries: Layer = (answer, { write, row }, { path, today, weekStart }) => {
  const [kind, id] = write.path.split('/');
  const all = answer['series'] as readonly SeriesAhead[] | undefined;
  if (kind !== 'series' || !all) return answer;
  const before = all.find((each) => each.id === id);
  const others = all.filter((each) => each !== before);
  const isOther = path !== 'series' && row?.['caseId'] !== path.split('/')[1];
  if (!row || isOther) return { ...answer, series: others };
  const ahead = { weekStart, changedDays: 0, removedDays: 0, ...before, ...row };
  const said = row as unknown as SaveSeries;
  const [nextOn = null] = nextDays(said, ahead.weekStart, { from: today, count: 1 });
  return { ...answer, series: [...others, { ...ahead, nextOn }] };
};

/** What a series expects of some days: nothing after its end; what a new one does is added, of any other the server knows best. */
export const expected: Layer = (answer, { write, row }, laid) => {
  const [kind, id = ''] = write.path.split('/');
  const all = answer['sessions'] as readonly Session[] | undefined;
  if (kind !== 'series' || !all) return answer;
  const series = row as (SaveSeries & Entry) | null;
  const last = series ? (series.lastOn ?? '9999') : '';
  const stays = all.filter(
    ({ series: of, outcome }) => of?.id !== id || outcome !== 'planned' || of.on <= last,
  );
  const isNew = write.body?.['version'] === 0;
  const added = isNew && series ? expectedOf(id, series, { answer, stays, laid }) : [];
  const sessions = [...stays, ...added].sort(
    (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt),
  );
  return { ...answer, sessions };
};

interface Around {
  readonly answer: Entry;
  readonly stays: readonly Session[];
  readonly laid: Laid;
}

function expectedOf(id: string, series: SaveSeries, { answer, stays, laid }: Around): Session[] {
  const days = daysOf(answer);
  const [from = '', to = ''] = [days[0], days.at(-1)];
  if (from === '') return [];
  const taken = new Set(stays.flatMap(({ series: of }) => (of?.id === id ? of.on : [])));
  return nextDays(series, laid.weekStart, { from, count: days.length })
    .filter((on) => on <= to && days.includes(on) && !taken.has(on))
    .map((on) => expectedOn(id, series, on));
}

/** Days of an answer, oldest first, without those of leave. */
function daysOf({ date, days }: Entry): string[] {
  if (typeof date === 'string') return [date];
  const all = (days ?? []) as readonly { readonly on: string; readonly isLeave?: boolean }[];
  return all.filter(({ isLeave }) => !isLeave).map(({ on }) => on);
}

function expectedOn(seriesId: string, series: SaveSeries, on: string): Session {
  const { caseId, practiceId, at, zone, minutes, kind, acuity, isTraumaFocused } = series;
  const startsAt = Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(at) })
    .toInstant()
    .toString();
  const said = { startsAt, zone, minutes, kind, acuity, isTraumaFocused, caseId, practiceId };
  const plan = { outcome: 'planned', isFirst: false, isRiskEvent: false, version: 0 } as const;
  const session = { ...said, ...plan, attendees: series.attendees, series: { id: seriesId, on } };
  const id = occurrenceId(seriesId, epochDay(on));
  return { ...session, id, localDate: on, units: sessionUnits(session), isImported: false };
}
