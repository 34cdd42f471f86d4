import type { LeaveClock } from '../days/leave-clock';
import type { StandingWarning, StandingWarningOf } from '../warnings/standing-warning';
import { fadesAbove, repairedWithin } from '../warnings/tie-watch';
import { givingTilt, receivingTilt } from '../warnings/tilt';
import type { ListedTie } from './listed-tie';

/**
 * The warnings about single ties that stand, with what each rests on.
 *
 * @param ties Listed ties at the day of reading, longest past their rhythm first.
 * @param clock The clock that leave pauses.
 * @returns W1, W6, W7, W13 and W17 of each tie in turn; empty where none stands.
 * @example tieWarnings(listed, clock)[0]?.code // 'W1'
 */
export function tieWarnings(ties: readonly ListedTie[], clock: LeaveClock): StandingWarning[] {
  const standing: StandingWarning[] = [];
  for (const tie of ties) {
    const { fadingSince, giving, receiving, draining } = tie.watch;
    if (fadingSince !== null) standing.push(fading(tie, fadingSince, clock));
    if (giving.raisedOn !== null) standing.push(...tilted(tie, 'W6', giving.raisedOn));
    if (receiving.raisedOn !== null) standing.push(...tilted(tie, 'W7', receiving.raisedOn));
    if (draining.raisedOn !== null) standing.push(drainingTie(tie, draining.raisedOn));
    standing.push(...unrepaired(tie));
  }
  return standing;
}

function fading(tie: ListedTie, raisedOn: number, clock: LeaveClock): StandingWarningOf<'W1'> {
  const { course } = tie;
  const gapDays = course.quietDays;
  const facts = {
    kind: tie.log.kind,
    lastContactOn: course.lastContactOn,
    quietFrom: course.quietFrom,
    gapDays,
    leaveDays: course.day - course.quietFrom - (clock.at(course.day) - clock.at(course.quietFrom)),
    rhythmDays: course.terms.rhythmDays,
    isFlexible: course.terms.isFlexible,
    intervals: course.intervals,
    raisedAbove: fadesAbove(course.terms.isFlexible),
    vitality: course.vitality ?? 0,
    missed: course.missed,
  };
  return { code: 'W1', ...about(tie), raisedOn, facts };
}

function tilted(
  tie: ListedTie,
  code: 'W6' | 'W7',
  raisedOn: number,
): StandingWarningOf<'W6' | 'W7'>[] {
  const { giveAndTake, ratingCount, terms } = tie.course;
  if (giveAndTake === null) return [];
  const { balance } = terms;
  const { raisedAt } = code === 'W6' ? givingTilt(balance) : receivingTilt(balance);
  const facts = { kind: tie.log.kind, giveAndTake, balance, raisedAt, ratings: ratingCount };
  return [{ code, ...about(tie), raisedOn, facts }];
}

function drainingTie(tie: ListedTie, raisedOn: number): StandingWarningOf<'W17'> {
  const { nourishment, nourishedCount } = tie.course;
  const facts = { kind: tie.log.kind, nourishment, ratings: nourishedCount };
  return { code: 'W17', ...about(tie), raisedOn, facts };
}

function unrepaired(tie: ListedTie): StandingWarningOf<'W13'>[] {
  const { day, terms } = tie.course;
  return tie.watch.unrepaired.flatMap(({ id, watch: { raisedOn } }) => {
    const opened = tie.sorted.disconnections.find((row) => row.id === id)?.openedOn;
    if (raisedOn === null || opened === undefined) return [];
    const facts = {
      kind: tie.log.kind,
      openedOn: opened,
      openDays: day - opened,
      raisedAbove: repairedWithin(terms.rhythmDays),
    };
    return [{ code: 'W13', subject: id, connectionId: tie.log.id, raisedOn, facts } as const];
  });
}

function about({ log }: ListedTie): { subject: string; connectionId: string } {
  return { subject: log.id, connectionId: log.id };
}
