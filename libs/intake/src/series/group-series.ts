import type { EventVersion } from '../events/event-version';
import { instantOf } from '../events/moment';

/** What belongs together: a single event, or a series with its changed occurrences. */
export interface Series {
  uid: string;
  /** null where the file holds changed occurrences alone. */
  master: EventVersion | null;
  changes: EventVersion[];
  /** Tells events apart that share one id: by their start, and a number where that is shared too. Else empty. */
  mark: string;
}

export interface GroupedSeries {
  series: Series[];
  /** Versions that a newer one of the same event replaced. */
  replaced: number;
}

/**
 * Sorts what was read into series: of several versions of one event the highest SEQUENCE, then the latest
 * LAST-MODIFIED counts, wherever it stands in the file. Events that share an id without any sign of being
 * versions, and start at different times, are all kept.
 */
export function groupSeries(versions: readonly EventVersion[]): GroupedSeries {
  const byUid = Map.groupBy(versions, ({ uid }) => uid);
  const series = [...byUid].flatMap(([uid, same]) => seriesOf(uid, same));
  const kept = series.reduce(
    (sum, { master, changes }) => sum + (master ? 1 : 0) + changes.length,
    0,
  );
  return { series, replaced: versions.length - kept };
}

function seriesOf(uid: string, versions: EventVersion[]): Series[] {
  const masters = latest(versions.filter(({ original }) => !original));
  const distinct = [...Map.groupBy(masters, startOf)]
    .sort(byName)
    .flatMap(([, same]) => apart(same));
  const changes = [
    ...Map.groupBy(
      versions.filter(({ original }) => original),
      originalOf,
    ).values(),
  ];
  const changed = changes.map((same) => decided(latest(same)));
  const owner =
    distinct.find(({ master }) => master.rules.length + master.extra.length > 0) ?? distinct[0];
  if (!owner) return [{ uid, master: null, changes: changed, mark: '' }];
  return distinct.map(({ master, ordinal }) => {
    const start = `${master.start.wall}${ordinal > 1 ? `#${ordinal}` : ''}`;
    const mark = distinct.length > 1 ? start : '';
    return { uid, master, mark, changes: master === owner.master ? changed : [] };
  });
}

/** Events of one id and start: only the last written where they say when, and each look once. */
function apart(same: EventVersion[]): { master: EventVersion; ordinal: number }[] {
  const stamped = same.reduce((last, version) => maxText(last, version.stamped), '');
  const newest = same.filter((version) => version.stamped === stamped);
  const looks = [...Map.groupBy(newest, lookOf)].sort(byName);
  return looks.flatMap(([, [master]], index) => (master ? [{ master, ordinal: index + 1 }] : []));
}

/** Those of the highest SEQUENCE and, among them, the latest LAST-MODIFIED. */
function latest(versions: EventVersion[]): EventVersion[] {
  const sequence = versions.reduce((most, version) => Math.max(most, version.sequence), 0);
  const newest = versions.filter((version) => version.sequence === sequence);
  const modified = newest.reduce((last, version) => maxText(last, version.modified), '');
  return newest.filter((version) => version.modified === modified);
}

/** One of several, the same whatever their order in the file. */
function decided(versions: EventVersion[]): EventVersion {
  const rank = (version: EventVersion) =>
    [version.stamped, startOf(version), lookOf(version)].join('\n');
  return versions.reduce((best, version) => (rank(version) > rank(best) ? version : best));
}

function lookOf({ length, title, rules, status }: EventVersion): string {
  return JSON.stringify([title, length, rules.map(({ recur }) => recur.toString()), status]);
}

function startOf({ start }: EventVersion): string {
  return `${start.isDate} ${instantOf(start)}`;
}

function originalOf({ original }: EventVersion): string {
  return original ? `${original.moment.isDate} ${instantOf(original.moment)}` : '';
}

function maxText(a: string, b: string): string {
  return a > b ? a : b;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
