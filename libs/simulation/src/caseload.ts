import type { SessionAcuity, SessionKind, SessionOutcome } from '@understory/domain';
import type { TherapistProfile } from './profile';
import type { Random } from './random';

interface Case {
  acuity: SessionAcuity;
  isTraumaFocused: boolean;
  everyWeeks: number;
  weeksLeft: number;
  hasMet: boolean;
}

export interface CaseWeek {
  /** Which of the cases of this time it is, from 0 on. */
  nth: number;
  everyWeeks: number;
  /** The case ends with this session. */
  isLast: boolean;
  acuity: SessionAcuity;
  isTraumaFocused: boolean;
  outcome: SessionOutcome;
  isFirst: boolean;
  isRiskEvent: boolean;
}

/** Longer than any log: a group does not end. */
const LASTING_WEEKS = 10_000;
const OUTCOMES = {
  held: 88,
  'no-show': 2.5,
  'late-cancel': 4,
  cancelled: 4.5,
  'cancelled-by-practice': 1,
} as const;
const RISK: Readonly<Record<SessionAcuity, number>> = {
  settled: 0,
  usual: 0.002,
  complex: 0.015,
  acute: 0.06,
};

/** The cases that fill one weekly time: one after another, with empty weeks between. A group goes on for good. */
export class Caseload {
  private current: Case;
  private emptyWeeks = 0;
  private weeks = 0;
  private nth = 0;

  constructor(
    private readonly kind: SessionKind,
    private readonly profile: TherapistProfile,
    private readonly random: Random,
  ) {
    this.current = { ...this.newCase(), hasMet: true };
    if (kind !== 'group') this.current.weeksLeft = random.integer(1, this.current.weeksLeft);
  }

  /** What this week holds; null while the time is empty or it is the other week. */
  week(isPlanned: boolean, isIll: boolean): CaseWeek | null {
    this.weeks += 1;
    if (this.emptyWeeks > 0) {
      this.emptyWeeks -= 1;
      return null;
    }
    const { current } = this;
    if (this.weeks % current.everyWeeks !== 0) return null;
    const outcome = this.outcome(isPlanned, isIll);
    const isFirst = !current.hasMet;
    const isHeld = outcome === 'held';
    const isRiskEvent = isHeld && this.random.chance(RISK[current.acuity]);
    current.hasMet ||= isHeld;
    current.weeksLeft -= current.everyWeeks;
    const { nth } = this;
    const isLast = current.weeksLeft <= 0;
    if (isLast) this.turnOver();
    const { acuity, isTraumaFocused, everyWeeks } = current;
    return { nth, everyWeeks, isLast, acuity, isTraumaFocused, outcome, isFirst, isRiskEvent };
  }

  private outcome(isPlanned: boolean, isIll: boolean): SessionOutcome {
    const drawn = this.random.weighted(OUTCOMES);
    if (isPlanned) return 'planned';
    return isIll ? 'cancelled-by-practice' : drawn;
  }

  private turnOver(): void {
    this.nth += 1;
    this.current = this.newCase();
    this.emptyWeeks = this.random.integer(0, 2);
  }

  private newCase(): Case {
    const isGroup = this.kind === 'group';
    return {
      acuity: isGroup ? 'usual' : this.random.weighted(this.profile.acuity),
      isTraumaFocused: !isGroup && this.random.chance(this.profile.trauma),
      everyWeeks: isGroup || this.random.chance(0.85) ? 1 : 2,
      weeksLeft: isGroup ? LASTING_WEEKS : this.random.integer(6, 44),
      hasMet: isGroup,
    };
  }
}
