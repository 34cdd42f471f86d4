import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Series } from '@understory/contracts';
import {
  FORM_ACTIONS,
  SERIES_DONE,
  SERIES_END_TEXTS,
  seriesEndSentence,
  seriesInWords,
} from '@understory/wording';
import { LastDone } from '../done/last-done';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Dialog } from '../shared/dialog';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { isChanged } from '../shared/is-changed';
import { Changes } from '../shell/changes';
import { type Shape, Submission } from '../shell/submission';
import { endedBefore } from './continued';
import { SeriesDeeds } from './series-deeds';

/** Ends a series from a day on; what was marked of it stays. */
@Component({
  selector: 'us-series-end',
  imports: [Answer, Dialog, Field, FormTrouble, TwoVersions],
  template: `
    <us-dialog [heading]="texts.heading" [isChanged]="isChanged" (closed)="closed.emit()">
      <p class="muted">{{ name() }}</p>
      @if (elsewhere.words(); as words) {
        <us-two-versions
          class="mt3"
          isAnswer
          [words]="words"
          (leave)="leave()"
          (insist)="insist()"
        />
      }
      <form class="stack mt4" novalidate (submit)="save($event)">
        <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
        <us-field class="day" name="lastOn" [label]="texts.from" [error]="form.errorOf('lastOn')">
          <input type="date" [min]="today()" [max]="before().lastOn ?? ''" [(usAnswer)]="from" />
        </us-field>
        <p class="small" role="status">{{ sentence() }}</p>
        <div class="row">
          <button class="btn pri" type="submit" [attr.aria-disabled]="form.isSending() || null">
            {{ form.isSending() ? formActions.saving : texts.end }}
          </button>
          <button class="btn quiet" type="button" (click)="closed.emit()">
            {{ formActions.leave }}
          </button>
        </div>
      </form>
    </us-dialog>
  `,
  styles: `
    .day {
      max-width: 240px;
    }
  `,
})
export class SeriesEnd {
  readonly series = input.required<Series>();
  /** Day to begin with. */
  readonly on = input.required<string>();
  readonly today = input.required<string>();
  /** It was ended, or left as it was. */
  readonly closed = output<void>();

  private readonly deeds = inject(SeriesDeeds);
  private readonly lastDone = inject(LastDone);
  private readonly changes = inject(Changes);

  protected readonly texts = SERIES_END_TEXTS;
  protected readonly formActions = FORM_ACTIONS;
  /** As it is ended: as it was opened, or as it stands elsewhere since. */
  protected readonly before = linkedSignal<Series>(() => this.series());
  protected readonly name = computed(() => seriesInWords(this.before(), this.today()));
  protected readonly from = linkedSignal(() => this.on());
  protected readonly isChanged = isChanged(this.on, this.from);
  protected readonly sentence = computed(() => seriesEndSentence(this.from(), this.today()));
  protected readonly form = new Submission({ sentences: SERIES_END_TEXTS.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Series,
    rowInWords: (row) => seriesInWords(row, this.today()),
    body: { safeParse: (day) => this.days().safeParse(day) },
    typed: this.from,
    bodyInWords: (day) => seriesEndSentence(day, this.today()),
  });

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const [before, from] = [this.before(), this.from()];
    const sent = await this.form.send(this.days(), from, () =>
      this.deeds.end(before, endedBefore(before, from)),
    );
    if (!sent) return this.elsewhere.look();
    this.lastDone.say(SERIES_DONE.ended(from, this.today()), sent.answer);
    this.closed.emit();
  }

  /** What stands elsewhere is read anew, wherever it is shown. */
  protected leave(): void {
    this.elsewhere.left();
    this.changes.touch();
    this.closed.emit();
  }

  /** What was removed elsewhere has ended already. */
  protected insist(): void {
    if (this.elsewhere.isRemoved()) return this.leave();
    this.before.update((before) => this.elsewhere.insisted(before));
    void this.save();
  }

  /** A day from today on that leaves something out. */
  private days(): Shape<string> {
    const { lastOn } = this.before();
    return {
      safeParse: (day) => {
        const from = String(day);
        const isOne = from >= this.today() && (lastOn === null || from <= lastOn);
        return isOne
          ? { success: true, data: from }
          : { success: false, error: { issues: [{ path: ['lastOn'] }] } };
      },
    };
  }
}
