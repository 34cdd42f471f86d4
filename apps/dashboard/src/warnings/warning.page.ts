import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  ViewContainerRef,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { ConnectionDetail, connectionPaths } from '@understory/contracts';
import { WARNINGS_TEXTS, WARNING_TEXTS, WAYS_ON, lifeWords, tabTitle } from '@understory/wording';
import { ContactOpener } from '../connections/contact-opener';
import { VitalityFigure } from '../connections/vitality-figure';
import { LastDoneBar } from '../done/last-done';
import { ecosystemAnswer } from '../ecosystem/ecosystem-answer';
import { MarkedThin } from '../ecosystem/marked-thin';
import { fromThenOn } from '../shared/from-then-on';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { NotNow } from './not-now';
import { SupportRuler } from './support-ruler';
import { wayBack } from './way-back';
import { wayOn } from './way-on';

/** Warnings whose subject is the tie itself. */
const ABOUT_A_TIE = new Set(['W1', 'W6', 'W7', 'W17']);

/** One standing warning: what it rests on, its rule, what makes it go away, and one next step. */
@Component({
  selector: 'us-warning-page',
  imports: [
    Icon,
    LastDoneBar,
    MarkedThin,
    NotNow,
    ProblemNote,
    RouterLink,
    SupportRuler,
    VitalityFigure,
  ],
  templateUrl: './warning.page.html',
  styleUrl: './warning.page.css',
})
export class WarningPage {
  readonly code = input.required<string>();
  /** What the warning speaks of; absent for the whole. */
  readonly subject = input<string>();

  private readonly changes = inject(Changes);
  private readonly tab = inject(Title);
  private readonly opener = inject(ContactOpener);
  private readonly outlet = viewChild.required('sheets', { read: ViewContainerRef });
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly texts = WARNING_TEXTS;
  protected readonly shared = WARNINGS_TEXTS;
  protected readonly allTies = WAYS_ON.allTies;
  protected readonly answer = ecosystemAnswer();
  protected readonly warning = computed(
    () =>
      this.answer
        .ecosystem()
        ?.warnings.find(
          ({ code, subject }) => code === this.code() && subject === (this.subject() ?? ''),
        ) ?? null,
  );
  /** The tie it is about, if it is about one. */
  private readonly connectionId = computed(() => this.warning()?.connectionId ?? null);
  /** The same, as the address tells it while the warning itself is not read yet: one is not asked for after the other. */
  private readonly tieToRead = computed(() => {
    const isTold = this.answer.ecosystem() === null && ABOUT_A_TIE.has(this.code());
    return isTold ? (this.subject() ?? null) : this.connectionId();
  });
  private readonly detailResource = httpResource(
    () => {
      this.changes.changed();
      const id = this.tieToRead();
      return id ? `api/${connectionPaths.one(id)}` : undefined;
    },
    { parse: ConnectionDetail.parse },
  );
  protected readonly detail = latest(this.detailResource, this.tieToRead);
  /** With what it draws, or without where that cannot be had: a drawing that came later would push its words down. */
  private readonly wasRead = fromThenOn(
    () =>
      this.connectionId() === null ||
      this.detail() !== null ||
      this.detailResource.error() !== undefined,
    this.connectionId,
  );
  protected readonly shown = computed(() => (this.wasRead() ? this.warning() : null));
  protected readonly isGone = computed(
    () => this.answer.ecosystem() !== null && this.warning() === null,
  );
  protected readonly title = computed(() => {
    const { gone } = this.texts;
    return this.shown()?.what ?? (this.isGone() ? gone.title : this.shared.titles.one);
  });
  protected readonly back = wayBack();
  protected readonly life = computed(() => {
    const warning = this.warning();
    return warning ? lifeWords(warning) : '';
  });
  /** The ties a contact can be logged with: the one it speaks of, or all. */
  private readonly ties = computed(() => {
    const ties = this.answer.ecosystem()?.ties ?? [];
    const id = this.connectionId();
    return id ? ties.filter(({ connection }) => connection.id === id) : ties;
  });
  protected readonly rulerCode = computed(() => {
    const code = this.warning()?.code;
    return code === 'W3' || code === 'W4' ? code : null;
  });
  protected readonly wayOn = computed(() => {
    const warning = this.warning();
    return warning ? wayOn(warning) : null;
  });

  constructor() {
    effect(() => {
      if (this.answer.ecosystem()) {
        this.tab.setTitle(tabTitle(this.title().replace(/\.$/, '')));
      }
    });
    let stood = false;
    effect(() => {
      const stands = this.warning() !== null;
      // What had the focus is gone with the warning: reading goes on where the page says so.
      if (stood && !stands) this.heading().nativeElement.focus();
      stood = stands;
    });
  }

  protected log(): void {
    void this.opener.open(this.outlet(), this.ties());
  }
}
