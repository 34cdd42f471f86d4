import {
  Component,
  ViewContainerRef,
  afterRenderEffect,
  computed,
  inject,
  inputBinding,
  resource,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Caseload } from '@understory/contracts';
import { CASELOAD_TEXTS } from '@understory/wording';
import { EmptyState } from '../shared/empty-state';
import { loaded } from '../shared/loaded';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { CaseloadAhead } from './caseload-ahead';
import { readCaseload } from './caseload-reading';
import { caseloadSentence, caseloadTitle, unconfirmedWords } from './caseload-words';
import { MyWeights } from './my-weights';
import { WeeksFigure } from './weeks-figure';
import { WhatIf } from './what-if/what-if';

/** How heavy the work is against what was agreed, and what would become of it. */
@Component({
  selector: 'us-caseload-page',
  imports: [EmptyState, MyWeights, ProblemNote, RouterLink, WeeksFigure, WhatIf],
  templateUrl: './caseload.page.html',
  styleUrl: './caseload.page.css',
})
export class CaseloadPage {
  private readonly changes = inject(Changes);
  private readonly ahead = inject(CaseloadAhead);

  protected readonly texts = CASELOAD_TEXTS;
  protected readonly resource = resource({
    params: () => this.changes.changed(),
    loader: async () => Caseload.parse(await this.ahead.take()),
  });
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });

  protected readonly reading = computed(() => {
    const caseload = this.answer();
    return caseload && readCaseload(caseload);
  });
  protected readonly isEmpty = computed(() => {
    const caseload = this.reading()?.caseload;
    return (
      caseload?.firstWorkOn === null && caseload.days.every((day) => day.plannedSessions === 0)
    );
  });
  protected readonly title = computed(() => {
    const reading = this.reading();
    return reading && !this.isEmpty() ? caseloadTitle(reading) : this.texts.title;
  });
  protected readonly words = computed(() => {
    const reading = this.reading();
    return reading && caseloadSentence(reading);
  });
  /** Empty where nothing waits. */
  protected readonly unconfirmed = computed(() => {
    const reading = this.reading();
    return reading ? unconfirmedWords(reading) : '';
  });
  protected readonly isAgreed = computed(() => this.reading()?.agreement != null);
  private readonly outlet = viewChild('rest', { read: ViewContainerRef });

  constructor() {
    afterRenderEffect(() => {
      const outlet = this.outlet();
      if (outlet) void this.follow(outlet);
    });
  }

  /** What follows the question, once that stands; `@defer` or `NgComponentOutlet` would cost everyone 1 to 2 kB of the first load. */
  private async follow(outlet: ViewContainerRef): Promise<void> {
    const { CaseloadRest } = await loaded(outlet, () => import('./caseload-rest'), false);
    if (this.outlet() !== outlet) return;
    outlet.createComponent(CaseloadRest, { bindings: [inputBinding('reading', this.reading)] });
  }
}
