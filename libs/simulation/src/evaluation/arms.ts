import type { TieDesign } from './conditions';

/** What happens to whom, and how fast. */
export interface Arm {
  id: string;
  name: string;
  /** Whether a tie thins. */
  thins: (tie: TieDesign) => boolean;
  /** Pace of the contacts of such a tie in the end, as a share of the pace before; 0 where they stop. */
  lastPace: number;
  /** Weeks over which the pace falls; 0 for at once. */
  overWeeks: number;
}

const everyTie = () => true;
const isSupervision = ({ kind }: TieDesign) => kind === 'supervision';
const isOther = (tie: TieDesign) => !isSupervision(tie);

/** Ties that stop in the narrower of the two arms that supervision hides. */
const AT_WORK: readonly string[] = ['team', 'peer', 'mentor'];
const isAtWork = ({ id }: TieDesign) => AT_WORK.includes(id);

/** Gaps 2.5 times as long. */
const STRETCHED = 0.4;

/** Nothing thins: every alarm is a false one. */
export const STEADY: Arm = {
  id: 'steady',
  name: 'nothing thins',
  thins: () => false,
  lastPace: 1,
  overWeeks: 0,
};

/** The arms that a detector is to find. */
export const ARMS = [
  { id: 'all', name: 'all ties', thins: everyTie, lastPace: STRETCHED, overWeeks: 0 },
  { id: 'supervision', name: 'supervision only', thins: isSupervision, lastPace: 0, overWeeks: 0 },
  { id: 'hidden', name: 'all but supervision', thins: isOther, lastPace: 0, overWeeks: 0 },
] as const satisfies readonly Arm[];

/** Arms that show more and that nothing is promised of. */
export const HARDER_ARMS: readonly Arm[] = [
  { id: 'three', name: 'team, one peer, mentor', thins: isAtWork, lastPace: 0, overWeeks: 0 },
  {
    id: 'all-slowly',
    name: 'all ties, slowly',
    thins: everyTie,
    lastPace: STRETCHED,
    overWeeks: 8,
  },
  {
    id: 'hidden-slowly',
    name: 'all but supervision, slowly',
    thins: isOther,
    lastPace: 0,
    overWeeks: 8,
  },
];

/**
 * The pace of a tie's contacts on a day.
 *
 * @param arm What happens.
 * @param tie To whom.
 * @param days Days since the thinning began, negative before it.
 * @returns A share of the usual pace, `lastPace` to 1.
 * @example paceOf(ARMS[0], SIX_TIES[0], 10) // 0.4
 */
export function paceOf(arm: Arm, tie: TieDesign, days: number): number {
  if (days < 0 || !arm.thins(tie)) return 1;
  const share = arm.overWeeks === 0 ? 1 : Math.min(1, (days + 1) / (7 * arm.overWeeks));
  return 1 - share * (1 - arm.lastPace);
}
