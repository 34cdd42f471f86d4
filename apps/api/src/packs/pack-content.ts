import type { PackContent, PackRequest } from '@understory/contracts';
import {
  caseloadWeeks,
  type ConnectionKind,
  type EcosystemLog,
  type EpochDay,
  epochDay,
  isoDate,
  KIND_DEFAULTS,
  readEcosystem,
  weekInLog,
  weeklyRate,
  weekStartOn,
} from '@understory/domain';

/** Sessions and minutes held within the period. */
export interface HeldWork {
  heldSessions: number;
  heldMinutes: number;
}

const WEEK_DAYS = 7;

/**
 * What a pack says of a period. Ties go by their kind, never by their alias; contacts beyond work and of one's own therapy
 * are nobody's business and stay out of the list.
 *
 * @param today Nothing is known after it; a period may reach beyond.
 */
export function packContent(
  { from, to, sections }: PackRequest,
  log: EcosystemLog,
  work: HeldWork,
  today: EpochDay,
): PackContent {
  const first = epochDay(from);
  const last = epochDay(to);
  const latest = Math.min(last, today);
  const isIn = (section: PackRequest['sections'][number]) => sections.includes(section);
  return {
    from,
    to,
    load: isIn('load') ? loadOf(log, work, { first, latest, today }) : null,
    support: isIn('support') ? supportOf(log, first, last) : null,
    thinTies: isIn('thin-ties') ? thinTiesOf(log, latest) : null,
  };
}

type Load = NonNullable<PackContent['load']>;
type Support = NonNullable<PackContent['support']>;

/** The days that are looked at; `latest` is the last of them that is not ahead of `today`. */
interface Days {
  first: EpochDay;
  latest: EpochDay;
  today: EpochDay;
}

function loadOf(log: EcosystemLog, work: HeldWork, days: Days): Load {
  const weeks = weeksOf(log, days);
  const worked = log.workDays.map(({ on, units }) => ({ on, amount: units }));
  const rate = weeklyRate({ days: worked, leave: log.leave, since: log.since }, days.latest);
  const isKnown = weeks.some(({ units }) => units !== null);
  return { ...work, isEnough: rate !== null && isKnown, weeks };
}

/** Whole weeks, also where the period begins or ends within one: a part would look light against what was agreed. */
function weeksOf(log: EcosystemLog, { first, latest, today }: Days): Load['weeks'] {
  const from = weekStartOn(first, log.weekStart);
  if (from > latest) return [];
  const to = weekStartOn(latest, log.weekStart) + WEEK_DAYS - 1;
  const weeks = caseloadWeeks({ days: [], leave: log.leave, capacity: [] }, { from, to });
  return weeks.map((week) => {
    const known = weekInLog(week.from, { since: log.since, asOf: today });
    return {
      from: isoDate(week.from),
      units: known === 'unknown' ? null : unitsFrom(log, week.from),
      capacityUnits: capacityAt(log, week.from + WEEK_DAYS - 1),
      isCompared: known === 'whole' && !week.isLeave,
    };
  });
}

function unitsFrom({ workDays }: EcosystemLog, from: EpochDay): number {
  const units = workDays
    .filter(({ on }) => from <= on && on < from + WEEK_DAYS)
    .reduce((sum, day) => sum + day.units, 0);
  return Math.round(units * 10_000) / 10_000;
}

function capacityAt({ capacity }: EcosystemLog, day: EpochDay): number | null {
  const inForce = capacity
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .sort((a, b) => a.effectiveFrom - b.effectiveFrom)
    .at(-1);
  return inForce?.unitsPerWeek ?? null;
}

function supportOf(log: EcosystemLog, first: EpochDay, last: EpochDay): Support {
  const contacts = log.ties
    .filter(({ kind }) => isOfWork(kind))
    .flatMap(({ kind, contacts: all }) =>
      all
        .filter(({ on }) => first <= on && on <= last)
        .map(({ on, minutes, isHeld }) => ({ on: isoDate(on), kind, minutes, isHeld })),
    )
    .sort(byDayAndKind);
  const supervisionMinutes = contacts
    .filter(({ kind, isHeld }) => kind === 'supervision' && isHeld)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return { supervisionMinutes, contacts };
}

function isOfWork(kind: ConnectionKind): boolean {
  return KIND_DEFAULTS[kind].zone !== 'beyond' && kind !== 'own-therapy';
}

/** A total order, so that the same contacts always make the same text. */
function byDayAndKind(a: Support['contacts'][number], b: Support['contacts'][number]): number {
  return (
    compare(a.on, b.on) ||
    compare(a.kind, b.kind) ||
    a.minutes - b.minutes ||
    Number(a.isHeld) - Number(b.isHeld)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function thinTiesOf(log: EcosystemLog, asOf: EpochDay): NonNullable<PackContent['thinTies']> {
  return readEcosystem(log, asOf)
    .ties.filter(({ word }) => word === 'thin')
    .map(({ kind, word, gapDays, rhythmDays }) => ({ kind, word, gapDays, rhythmDays }));
}
