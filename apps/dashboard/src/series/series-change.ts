import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { SaveSeries, Series, type SeriesAhead } from '@understory/contracts';
import {
  ACTIONS,
  FORM_ACTIONS,
  SERIES_CHANGE_TEXTS,
  SERIES_DONE,
  seriesInWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../done/last-done';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Dialog } from '../shared/dialog';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { isChanged } from '../shared/is-changed';
import { Changes } from '../shell/changes';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { minutesIn } from '../today/length-text';
import { type FromThenOn, changedFrom, fromTodayOn } from './changed-from';
import { type Repeat, movedRhythm } from './continued';
import { RepeatFields } from './repeat-fields';
import { SeriesDeeds } from './series-deeds';
import { nextDays } from './series-days';

/** Days of a series that are offered to begin with. */
const OFFERED = 8;

/** Another day, time or length of a series from one of its days on; what came before stays. */
@Component({
  selector: 'us-series-change',
  imports: [Answer, Dialog, Field, FormTrouble, RepeatFields, TwoVersions],
  templateUrl: './series-change.html',
  styles: `
    .when {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
      gap: var(--s4);
      align-items: end;
    }
  `,
})
export class SeriesChange {
  readonly series = input.required<SeriesAhead>();
  readonly today = input.required<string>();
  /** It was saved, or left as it was. */
  readonly closed = output<void>();

  private readonly deeds = inject(SeriesDeeds);
  private readonly lastDone = inject(LastDone);
  private readonly changes = inject(Changes);
  private readonly person = inject(Session).person;
  private readonly newId = uuidv7();
  private readonly fields = viewChild.required(RepeatFields);

  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly texts = SERIES_CHANGE_TEXTS;
  /** As it is changed: as it was opened, or as it stands elsewhere since. */
  private readonly before = linkedSignal<Series>(() => this.series());
  /** It was removed elsewhere: what is meant here begins by itself. */
  private readonly isGone = signal(false);
  protected readonly weekStart = computed(() => this.person()?.weekStart ?? 1);
  protected readonly name = computed(() => seriesInWords(this.before(), this.today()));
  protected readonly days = computed(() => {
    const { weekStart, nextOn } = this.series();
    const from = nextOn ?? this.today();
    const days = nextDays(this.series(), weekStart, { from, count: OFFERED });
    return days.map((on) => ({ on, name: this.texts.option(on) }));
  });

  protected readonly on = linkedSignal(() => this.days()[0]?.on ?? this.today());
  protected readonly date = linkedSignal(() => this.on());
  protected readonly at = linkedSignal(() => this.series().at);
  protected readonly minutes = linkedSignal(() => String(this.series().minutes));
  protected readonly repeat = linkedSignal<Repeat | null>(() => {
    const { rhythm, lastOn } = this.series();
    return { rhythm, lastOn };
  });
  protected readonly isChanged = isChanged(
    () => {
      const { at, minutes, rhythm, lastOn } = this.series();
      const first = this.days()[0]?.on ?? this.today();
      return [first, first, at, String(minutes), { rhythm, lastOn }];
    },
    () => [this.on(), this.date(), this.at(), this.minutes(), this.repeat()],
  );
  protected readonly form = new Submission({ sentences: SERIES_CHANGE_TEXTS.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Series,
    rowInWords: (row) => seriesInWords(row, this.today()),
    body: SaveSeries,
    typed: () => this.said(),
    bodyInWords: (said) => seriesInWords(said, this.today()),
  });

  /** The weekday of the first one goes along, as those after it are to come. */
  protected moveTo(date: string): void {
    const before = this.date();
    if (before && date) {
      this.repeat.update(
        (repeat) => repeat && { ...repeat, rhythm: movedRhythm(repeat.rhythm, before, date) },
      );
    }
    this.date.set(date);
  }

  protected beginWith(on: string): void {
    this.moveTo(on);
    this.on.set(on);
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const [before, then, id] = [this.before(), this.then(), this.newId];
    const said = this.said();
    const sent = await this.form.send(fromTodayOn(this.today()), said, (valid) =>
      this.isGone() ? this.deeds.begin(id, valid) : this.deeds.changeFrom(id, before, then),
    );
    if (!sent) return this.elsewhere.look();
    this.lastDone.say(SERIES_DONE.changed(then.date, this.today()), sent.answer);
    this.closed.emit();
  }

  /** What stands elsewhere is read anew, wherever it is shown. */
  protected leave(): void {
    this.elsewhere.left();
    this.changes.touch();
    this.closed.emit();
  }

  protected insist(): Promise<void> {
    if (this.elsewhere.isRemoved()) this.isGone.set(true);
    this.before.update((before) => this.elsewhere.insisted(before));
    return this.save();
  }

  private said(): SaveSeries {
    const changed = changedFrom(this.before(), this.then());
    return this.isGone() ? { ...changed, continues: null, version: 0 } : changed;
  }

  private then(): FromThenOn {
    const { rhythm, lastOn } = this.fields().planned() ?? this.before();
    const [on, date, at] = [this.on(), this.date(), this.at()];
    return { on, date, at, minutes: minutesIn(this.minutes()), rhythm, lastOn };
  }
}
