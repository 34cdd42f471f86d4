import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CheckIn, type CheckIns, type Problem, checkInPaths } from '@understory/contracts';
import { CHECK_IN_ANSWERS } from '@understory/domain';
import { ACTIONS, CHECK_IN_WEEKS_TEXTS } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { focusAfterFresh } from '../log/focus-after-fresh';
import { ProblemNote } from '../shared/problem-note';
import { problemOf } from '../shell/problem';
import { CheckInWrites, saidOfCheckIn } from './check-in-writes';
import { weeksBack } from './weeks';

/** As far back as warnings look; further back after a tap. */
const SHOWN_FIRST = 6;
const MORE = 26;

/** Week by week: what was answered can be changed or deleted, what was not filled in afterwards. */
@Component({
  selector: 'us-check-in-weeks',
  imports: [ProblemNote, RouterLink],
  templateUrl: './check-in-weeks.html',
  styleUrl: './check-in-weeks.css',
})
export class CheckInWeeks {
  readonly checkIns = input.required<CheckIns>();

  private readonly writes = inject(CheckInWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  private readonly focusLater = focusAfterFresh(this.checkIns);

  protected readonly texts = CHECK_IN_WEEKS_TEXTS;
  protected readonly actions = ACTIONS;
  protected readonly trouble = signal<Problem | null>(null);
  private readonly most = signal(SHOWN_FIRST);
  private readonly all = computed(() => weeksBack(this.checkIns()));
  protected readonly weeks = computed(() => {
    const { today } = this.checkIns();
    return this.all()
      .slice(0, this.most())
      .map(({ from, checkIn }) => {
        const name = this.texts.week(from, today);
        return { from, checkIn, name, said: checkIn ? this.inWords(checkIn) : this.texts.nothing };
      });
  });
  protected readonly hasMore = computed(() => this.all().length > this.most());

  protected showMore(): void {
    this.most.update((most) => most + MORE);
  }

  protected async remove(checkIn: CheckIn): Promise<void> {
    const { id, weekFrom, on } = checkIn;
    this.trouble.set(null);
    try {
      await this.writes.removeCheckIn(id);
      this.focusLater(placeOf(weekFrom));
      const said = saidOfCheckIn(checkIn);
      const body = { ...said, version: said.version + 1 };
      this.lastDone.say(this.texts.deleted(on), this.ways.by({ path: checkInPaths.one(id), body }));
    } catch (error) {
      this.trouble.set(problemOf(error));
    }
  }

  protected readonly placeOf = placeOf;

  private inWords(checkIn: CheckIn): string {
    const { skipped, inPart, answered } = this.texts;
    if (checkIn.isSkipped) return skipped;
    const isOpen = CHECK_IN_ANSWERS.some((name) => checkIn[name] === null);
    return (isOpen ? inPart : answered)(checkIn.on);
  }
}

/** Id of the link that leads to a week. */
function placeOf(weekFrom: string): string {
  return `week-${weekFrom}`;
}
