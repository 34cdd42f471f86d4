import type { Cell } from '@understory/charts';
import type { Release, Team, TeamFigure } from '@understory/contracts';
import {
  CONDITION_TEXTS,
  figureWords,
  plainDate,
  releaseName,
  shortReleaseName,
} from '@understory/wording';

/** A period as it is drawn and read. */
export interface ReleaseRow {
  readonly key: string;
  /** "Oct", or "Jul to Sep". */
  readonly short: string;
  /** "October 2026", or "July to September 2026". */
  readonly name: string;
  /** "75", "≥ 80", "≤ 20", or "withheld". */
  readonly says: string;
  /** 0 to 100; null where withheld, which is no zero. */
  readonly value: number | null;
  readonly end: 'low' | 'high' | null;
  readonly publishedOn: string;
}

/** One release in words. */
export function releaseRow(release: Release): ReleaseRow {
  const { period, from, publishedAt, figures } = release;
  const figure = figures.supervision;
  return {
    key: `${period} ${from}`,
    short: shortReleaseName(release),
    name: releaseName(release),
    says: figureWords(figure),
    value: figure.status === 'published' ? figure.value : null,
    end: figure.status === 'published' ? figure.end : null,
    publishedOn: plainDate(publishedAt.slice(0, 10), { withYear: true }),
  };
}

/** The newest figure that was published, past what is withheld; null without any. */
export function newestFigure(releases: readonly Release[]): TeamFigure | null {
  const latest = releases.findLast(({ figures }) => figures.supervision.status === 'published');
  return latest?.figures.supervision ?? null;
}

/** How many people stand behind every figure in sight, at least. */
export function peopleBehind(releases: readonly Release[], { floor }: Pick<Team, 'floor'>): number {
  const isMonthly = releases.every(({ period }) => period === 'month');
  return isMonthly ? floor.monthly : floor.quarterly;
}

/** The same figures as a file; withheld has no value, which is not 0. */
export function teamTable(releases: readonly Release[]): Cell[][] {
  const rows = releases.map(({ period, from, to, publishedAt, figures }) => {
    const figure = figures.supervision;
    const told = figure.status === 'published' ? [figure.value, figure.end] : [null, null];
    return [period, from, to, publishedAt.slice(0, 10), 'supervision', figure.status, ...told];
  });
  return [CONDITION_TEXTS.file.columns, ...rows];
}
