import { Component, computed, input } from '@angular/core';
import type { LeftOutReason } from '@understory/intake';
import { LEFT_OUT_OF_IMPORT, LOOK_AT_THESE_TEXTS, eventsByDay } from '@understory/wording';
import type { PreviewDraft } from './preview-draft';

/** Every reason but tentative: those are asked about instead. */
const LEFT_OUT: Readonly<Record<Exclude<LeftOutReason, 'tentative'>, (count: number) => string>> =
  LEFT_OUT_OF_IMPORT;

/** What a person should know or decide before anything is saved. */
@Component({
  selector: 'us-look-at-these',
  templateUrl: './look-at-these.html',
  styles: `
    :host {
      display: block;
    }
    .q > div {
      font-size: var(--t-small);
      border-top: 1px solid var(--rule);
      padding-top: 9px;
      margin-top: 9px;
      overflow-wrap: anywhere;
    }
    .q > div:first-child {
      border: 0;
      margin: 0;
      padding: 0;
    }
    dd {
      color: var(--ink-2);
    }
    summary {
      display: inline-flex;
      align-items: center;
      min-height: 32px;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
  `,
})
export class LookAtThese {
  readonly draft = input.required<PreviewDraft>();

  protected readonly texts = LOOK_AT_THESE_TEXTS;
  protected readonly shownUnread = 6;
  protected readonly mostUnread = 500;
  protected readonly notes = computed(() => this.draft().reading.notes);
  protected readonly unread = computed(() => this.draft().reading.unread);
  protected readonly hasSessions = computed(() =>
    this.draft()
      .plan()
      .rows.some(({ row }) => 'outcome' in row),
  );
  protected readonly leftOut = computed(() => {
    const { leftOut } = this.draft().plan();
    return (['not-yet', 'too-long', 'no-length'] as const).flatMap((reason) =>
      leftOut[reason].length === 0 ? [] : [LEFT_OUT[reason](leftOut[reason].length)],
    );
  });
  protected readonly lookalikeDays = computed(() => {
    const draft = this.draft();
    const all = draft
      .lookalikes()
      .map(({ event }) => ({ title: event.title, day: event.localDate }));
    const named = all.slice(0, 3);
    return eventsByDay(named, all.length - named.length, draft.sources.today);
  });
}
