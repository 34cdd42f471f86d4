import { httpResource } from '@angular/common/http';
import {
  Component,
  type ElementRef,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Leave, Leaves, leavePaths, SaveLeave } from '@understory/contracts';
import { ACTIONS, FORM_ACTIONS, LEAVE_TEXTS, period } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone, LastDoneBar } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { Submission } from '../shell/submission';
import { LeaveTotals } from './leave-totals';
import { LeaveWrites } from './leave-writes';

/** Days away, typed by hand or brought with a calendar, each open to change. */
@Component({
  selector: 'us-leave-page',
  imports: [
    Answer,
    Field,
    FormTrouble,
    Icon,
    LastDoneBar,
    LeaveTotals,
    ProblemNote,
    RouterLink,
    TwoVersions,
  ],
  templateUrl: './leave.page.html',
  styleUrl: './leave.page.css',
})
export class LeavePage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(LeaveWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  private readonly today = inject(OwnDay).today;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('add');
  /** One id for each new span, however often it has to be sent. */
  private newId = uuidv7();

  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly texts = LEAVE_TEXTS;
  protected readonly resource = httpResource(() => this.fresh(), { parse: Leaves.parse });
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  /** Latest first. */
  protected readonly rows = computed(
    () => this.answer()?.leave.map((leave) => ({ leave, ...inWords(leave) })) ?? null,
  );
  protected readonly sentence = computed(() => {
    const next = this.answer()?.leave.findLast(({ lastDay }) => lastDay >= this.today());
    const { none, now, next: nextAway } = LEAVE_TEXTS.ahead;
    if (!next) return none;
    return next.firstDay <= this.today() ? now(next.lastDay) : nextAway(next.firstDay);
  });

  protected readonly changing = signal<Leave | null>(null);
  /** What is written over: what is changed, unless what the form says was to stay over what stands elsewhere. */
  private readonly before = linkedSignal(() => this.changing());
  protected readonly firstDay = linkedSignal(() => this.changing()?.firstDay ?? '');
  protected readonly lastDay = linkedSignal(() => this.changing()?.lastDay ?? '');
  protected readonly form = new Submission({ sentences: LEAVE_TEXTS.form.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Leave,
    rowInWords: ({ firstDay, lastDay }) => period(firstDay, lastDay),
    body: SaveLeave,
    typed: () => this.body(),
    bodyInWords: ({ firstDay, lastDay }) => LEAVE_TEXTS.form.span(firstDay, lastDay),
  });

  protected change(leave: Leave): void {
    this.elsewhere.forget();
    this.changing.set(leave);
    this.heading()?.nativeElement.focus();
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const before = this.before();
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(SaveLeave, this.body(), (valid) =>
      this.writes.save(id, valid),
    );
    if (!sent) return this.elsewhere.look();
    const path = leavePaths.one(id);
    if (!before) this.lastDone.say(LEAVE_TEXTS.done.added, this.ways.by({ path }));
    else {
      const body = { ...said(before), version: sent.answer.version };
      const undo = this.ways.by({ path, body, made: said(sent.answer) });
      this.lastDone.say(LEAVE_TEXTS.done.changed, undo);
    }
    this.begin();
  }

  protected async remove(leave: Leave): Promise<void> {
    const sent = await this.form.send(SaveLeave, said(leave), () => this.writes.remove(leave.id));
    if (!sent) return;
    const body = { ...said(leave), version: leave.version + 1 };
    const undo = this.ways.by({ path: leavePaths.one(leave.id), body });
    this.lastDone.say(LEAVE_TEXTS.done.removed, undo);
    this.begin();
  }

  /** What stands elsewhere fills the form, and the list. */
  protected leave(): void {
    const current = this.elsewhere.left();
    this.changes.touch();
    if (current) this.changing.set(current);
    else this.begin();
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  /** Another span, from the start; what was pressed to change one is gone by then. */
  protected begin(): void {
    if (this.changing()) this.heading()?.nativeElement.focus();
    this.newId = uuidv7();
    this.elsewhere.forget();
    this.changing.set(null);
    this.before.set(null);
    this.firstDay.set('');
    this.lastDay.set('');
  }

  /** One day where no last one is given. */
  private body(): SaveLeave {
    const [firstDay, lastDay] = [this.firstDay(), this.lastDay() || this.firstDay()];
    return { firstDay, lastDay, version: this.before()?.version ?? 0 };
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${leavePaths.all}`;
  }
}

function said({ firstDay, lastDay, version }: Leave): SaveLeave {
  return { firstDay, lastDay, version };
}

function inWords({ firstDay, lastDay, isImported }: Leave) {
  const days = Temporal.PlainDate.from(firstDay).until(lastDay).days + 1;
  return {
    words: period(firstDay, lastDay),
    days: LEAVE_TEXTS.known.count(days),
    isFromCalendar: isImported,
  };
}
