import type { Cell } from '@understory/charts';
import type { Release, Team, TeamFigure } from '@understory/contracts';
import { monthName, plainDate } from '@understory/wording';

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
  const { period, from, to, publishedAt, figures } = release;
  const figure = figures.supervision;
  return {
    key: `${period} ${from}`,
    short: spanOf(release, (month) => month.slice(0, 3)),
    name: `${spanOf(release, (month) => month)} ${to.slice(0, 4)}`,
    says: figureWords(figure),
    value: figure.status === 'published' ? figure.value : null,
    end: figure.status === 'published' ? figure.end : null,
    publishedOn: plainDate(publishedAt.slice(0, 10), { withYear: true }),
  };
}

/** A figure as page, table and file say it. */
export function figureWords(figure: TeamFigure): string {
  if (figure.status === 'withheld') return 'withheld';
  if (figure.end === 'low') return `≤ ${figure.value}`;
  return figure.end === 'high' ? `≥ ${figure.value}` : String(figure.value);
}

/** The sentence at the head of the page, from the newest figure that was published. */
export function teamSentence(releases: readonly Release[]): { finding: string; relief: string } {
  const latest = releases.findLast(({ figures }) => figures.supervision.status === 'published');
  const figure = latest?.figures.supervision;
  if (figure?.status !== 'published') {
    return { finding: 'Nothing to show yet.', relief: 'That is unknown, not low.' };
  }
  if (figure.end === 'high') {
    return { finding: 'Supervision is covered.', relief: 'Keep its hour as it is.' };
  }
  if (figure.value >= 50) {
    return { finding: 'Supervision is covered in part.', relief: 'Its hour gives way too often.' };
  }
  return {
    finding: 'Supervision is not covered.',
    relief: 'That is a condition, and the practice sets it.',
  };
}

/** One thing that the practice can do, by the same figure. */
export function teamStep(releases: readonly Release[]): string {
  const latest = releases.findLast(({ figures }) => figures.supervision.status === 'published');
  const figure = latest?.figures.supervision;
  return figure?.status === 'published' && figure.end === 'high'
    ? 'keep the supervision hour out of the bookable calendar.'
    : 'protect one supervision hour a fortnight, and cover it before anything else.';
}

/** What stands behind every figure. */
export function behindFigures(
  releases: readonly Release[],
  { floor }: Pick<Team, 'floor'>,
): string {
  const isMonthly = releases.every(({ period }) => period === 'month');
  const people = isMonthly ? floor.monthly : floor.quarterly;
  const count = people === 8 ? 'Eight' : people === 5 ? 'Five' : String(people);
  return `${count} or more people stand behind every figure. Which of them, nobody can see.`;
}

/** The same figures as a file; withheld has no value, which is not 0. */
export function teamTable(releases: readonly Release[]): Cell[][] {
  const rows = releases.map(({ period, from, to, publishedAt, figures }) => {
    const figure = figures.supervision;
    const told = figure.status === 'published' ? [figure.value, figure.end] : [null, null];
    return [period, from, to, publishedAt.slice(0, 10), 'supervision', figure.status, ...told];
  });
  const header = ['period', 'from', 'to', 'published', 'condition', 'status', 'of_100', 'end'];
  return [header, ...rows];
}

function spanOf({ from, to }: Release, cut: (month: string) => string): string {
  const [first, last] = [from, to].map((day) => cut(monthName(day)));
  return first === last ? String(last) : `${first} to ${last}`;
}
