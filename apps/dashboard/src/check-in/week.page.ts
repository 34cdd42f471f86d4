import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  CHECK_IN_LIMITS,
  CheckIn,
  CheckIns,
  type Problem,
  checkInPaths,
} from '@understory/contracts';
import { CHECK_IN_ANSWERS } from '@understory/domain';
import {
  ACTIONS,
  CHECK_IN_QUESTIONS,
  FORM_ACTIONS,
  ONLY_YOU_SEE_IT,
  WEEK_CHECK_IN_TEXTS,
  checkInInWords,
  earlierWeekTexts,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { AnswerMarks } from './answer-marks';
import { begunFrom } from './begun-from';
import { CheckInWrites, saidOfCheckIn } from './check-in-writes';
import { KeepTrouble } from './keep-trouble';
import { metWhileKept } from './met-while-kept';
import { WeekDraft } from './week-draft';
import { askedWeek } from './weeks';

/** Five questions and one open line. */
const STEPS = CHECK_IN_ANSWERS.length + 1;

/** A week's check-in, of this one or one that is over: one question a page, each answer kept at once. */
@Component({
  selector: 'us-week-page',
  imports: [AnswerMarks, Icon, KeepTrouble, ProblemNote, RouterLink],
  templateUrl: './week.page.html',
  styleUrl: './week.page.css',
})
export class WeekPage {
  /** 1 to 6, of the address. */
  readonly step = input('1');
  /** A day of the week, of the address; the one that runs where it names none. */
  readonly week = input<string>();

  private readonly router = inject(Router);
  private readonly writes = inject(CheckInWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  protected readonly texts = WEEK_CHECK_IN_TEXTS;
  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly steps = Array.from({ length: STEPS }, (_, index) => index + 1);
  protected readonly values = [0, 1, 2, 3, 4];
  protected readonly longestNote = CHECK_IN_LIMITS.note.max;

  protected readonly checkIns = httpResource(() => `api/${checkInPaths.all}`, {
    parse: CheckIns.parse,
  });
  private readonly answer = latest(this.checkIns);
  private readonly newId = uuidv7();
  private readonly begun = begunFrom(
    this.answer,
    (from) =>
      new WeekDraft(askedWeek(this.week(), from), this.newId, (id, body) =>
        this.writes.saveCheckIn(id, body),
      ),
    () => this.checkIns.reload(),
  );
  protected readonly draft = this.begun.draft;
  /** Both versions, where another device kept one meanwhile. */
  protected readonly met = computed(() => {
    const kept = this.draft()?.kept;
    if (!kept) return null;
    return metWhileKept(kept, CheckIn, (current, said) => ({
      elsewhere: current && checkInInWords(current),
      here: checkInInWords(said),
    }));
  });
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.checkIns.error();
    return error && !this.draft() ? problemOf(error) : null;
  });

  protected readonly place = computed(() => {
    const step = Number(this.step());
    return this.steps.includes(step) ? step : 1;
  });
  protected readonly name = computed(() => CHECK_IN_ANSWERS[this.place() - 1] ?? null);
  private readonly isNow = computed(() => this.draft()?.week.isNow ?? this.week() === undefined);
  protected readonly asked = computed(() => {
    const name = this.name();
    if (!name) return { ...this.texts.note, steps: [] };
    const then = this.isNow() ? null : this.texts.askedOfEarlier[name];
    return { ...CHECK_IN_QUESTIONS[name], ...then };
  });
  /** What says that it is not about the week that runs; null where it is. */
  protected readonly earlier = computed(() => {
    const draft = this.draft();
    return draft && !this.isNow() ? earlierWeekTexts(draft.week) : null;
  });
  /** Until the week is known, only the page of it. */
  protected readonly placed = computed(() => {
    const words = this.earlier() ?? (this.isNow() ? this.texts : { place: this.texts.page });
    return words.place(this.place(), STEPS);
  });

  protected async next(draft: WeekDraft): Promise<void> {
    draft.keep();
    if (this.place() < STEPS) {
      await this.router.navigate(['/check-in/week', this.place() + 1], {
        queryParamsHandling: 'preserve',
      });
      return;
    }
    if (!(await draft.kept.settled())) return;
    if (!draft.isEmpty()) this.say((this.earlier() ?? this.texts).said.done, draft);
    await this.leave();
  }

  protected async skip(draft: WeekDraft): Promise<void> {
    draft.skip();
    if (!(await draft.kept.settled())) return;
    this.say((this.earlier() ?? this.texts).said.skipped, draft);
    await this.leave();
  }

  /** What another device kept is to stay. */
  protected leaveIt(): void {
    this.begun.anew();
  }

  private say(message: string, { id, before, kept: { version } }: WeekDraft): void {
    const body = before && { ...saidOfCheckIn(before), version };
    const undo = this.ways.by({ path: checkInPaths.one(id), ...(body && { body }) });
    this.lastDone.say(message, undo);
  }

  private leave(): Promise<boolean> {
    return this.router.navigate(['/check-in']);
  }
}
