import type { Release, TeamFigure } from '@understory/contracts';
import { COVERED_IN_PART_FROM } from '@understory/domain';
import { capital } from '../capital';
import { monthName, plainDate } from '../plain-date';
import { plural } from '../plural';
import { smallNumber } from '../small-number';
import { UNKNOWN_NOT_LOW } from '../unknown-not-low';

/** The page of a team's conditions. */
export const TEAM_TEXTS = {
  /** The heading once a period was published. */
  conditionsTo: ({ to }: Pick<Release, 'to'>) => `Conditions, to ${monthName(to)}`,
  closed: (practice: string, release: Pick<Release, 'from' | 'to' | 'publishedAt'>) =>
    `${practice}. ${releaseName(release)}, closed and published on ${plainDate(release.publishedAt.slice(0, 10))}`,
  reading: 'Reading the releases…',
  behind: (people: number) =>
    `${capital(smallNumber(people))} or more people stand behind every figure. Which of them, nobody can see.`,
  cannotSee: {
    title: 'What you cannot see here',
    what:
      'Any person’s entry, answer or warning, and who did or did not take part. The database itself refuses it. ' +
      'A figure that was published never changes, whatever is logged or erased later.',
  },
};

/** One condition of a team by period: its drawing, its table and its file. */
export const CONDITION_TEXTS = {
  covered: 'Supervision covered',
  coveredIn: (says: string, period: string) => `Supervision covered, ${says} in ${period}`,
  note: 'Supervision held against what each person agreed, 0 to 100, mean to the nearest 5.',
  label: (periods: readonly { readonly name: string; readonly says: string }[]) =>
    `Supervision covered, of 100: ${periods.map(({ name, says }) => `${name} ${says}`).join(', ')}.`,
  withheld: 'withheld',
  key: {
    support: 'support',
    withheld: 'withheld, too few took part',
    ends: 'ends are coded ≤ 20 and ≥ 80',
  },
  table: {
    caption: 'Supervision covered, newest first',
    period: 'Period',
    figure: 'Of 100',
    published: 'Published',
  },
  file: {
    name: 'understory-team',
    columns: ['period', 'from', 'to', 'published', 'condition', 'status', 'of_100', 'end'],
  },
  /** Set before one of the steps. */
  practiceCan: 'The practice can',
};

/** A team without a figure: why, from when on there will be one, and what to do instead. */
export const TOO_FEW_TEXTS = {
  people: (count: number) =>
    `${capital(plural(count, 'therapist', 'therapists'))} on the roster, leads not counted`,
  why: 'With fewer than five, a mean would tell of single people. So nothing is worked out, and nothing can be asked for.',
  instead: {
    title: 'What to do instead',
    ask: 'Ask in the team meeting, openly: does the supervision hour hold?',
    protect: 'Protect one supervision hour a fortnight for everybody, and cover it first.',
    invite: 'Invite each person to bring their own pack to their supervisor.',
  },
  first:
    'The first figure comes from the first whole quarter, a week after it ends; ' +
    'with eight people who agreed on a supervision rhythm, a week after its first month.',
  noRhythm:
    'Whoever agreed on no rhythm with a supervisor does not count, so figures can stay out although the roster is long enough.',
};

/** "October 2026", or "July to September 2026". */
export function releaseName(release: Pick<Release, 'from' | 'to'>): string {
  return `${spanOf(release, (month) => month)} ${release.to.slice(0, 4)}`;
}

/** "Oct", or "Jul to Sep". */
export function shortReleaseName(release: Pick<Release, 'from' | 'to'>): string {
  return spanOf(release, (month) => month.slice(0, 3));
}

/** A figure as page, table and file say it. */
export function figureWords(figure: TeamFigure): string {
  if (figure.status === 'withheld') return CONDITION_TEXTS.withheld;
  if (figure.end === 'low') return `≤ ${figure.value}`;
  return figure.end === 'high' ? `≥ ${figure.value}` : String(figure.value);
}

/**
 * The sentence at the head of the page.
 *
 * @param figure The newest that was published; null without any.
 */
export function teamSentence(figure: TeamFigure | null): { finding: string; relief: string } {
  if (figure?.status !== 'published') {
    return { finding: 'Nothing to show yet.', relief: UNKNOWN_NOT_LOW };
  }
  if (figure.end === 'high') {
    return { finding: 'Supervision is covered.', relief: 'Keep its hour as it is.' };
  }
  if (figure.value >= COVERED_IN_PART_FROM) {
    return { finding: 'Supervision is covered in part.', relief: 'Its hour gives way too often.' };
  }
  return {
    finding: 'Supervision is not covered.',
    relief: 'That is a condition, and the practice sets it.',
  };
}

/**
 * One thing that the practice can do, by the same figure.
 *
 * @returns What follows on "The practice can".
 */
export function teamStep(figure: TeamFigure | null): string {
  return figure?.status === 'published' && figure.end === 'high'
    ? 'keep the supervision hour out of the bookable calendar.'
    : 'protect one supervision hour a fortnight, and cover it before anything else.';
}

function spanOf({ from, to }: Pick<Release, 'from' | 'to'>, cut: (month: string) => string) {
  const [first, last] = [from, to].map((day) => cut(monthName(day)));
  return first === last ? String(last) : `${first} to ${last}`;
}
