import { Component, computed, input } from '@angular/core';
import type { LeftOutReason, UnreadEvent } from '@understory/intake';
import { whole } from '@understory/wording';
import { dayWords } from './bring-words';
import type { PreviewDraft } from './preview-draft';

/** Why events of a chosen kind yield nothing, by reason; tentative ones are asked about instead. */
const LEFT_OUT: Readonly<Record<Exclude<LeftOutReason, 'tentative'>, (count: number) => string>> = {
  'not-yet': (count) =>
    count === 1
      ? '1 meeting other than a session lies ahead. Bring it once it has happened.'
      : `${whole(count)} meetings other than sessions lie ahead. Bring them once they have happened.`,
  'too-long': (count) =>
    count === 1
      ? '1 event is longer than ten hours and is left out. It may be leave.'
      : `${whole(count)} events are longer than ten hours and are left out. They may be leave.`,
  'no-length': (count) =>
    count === 1
      ? '1 event has no length and is left out.'
      : `${whole(count)} events have no length and are left out.`,
};

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

  protected readonly thousands = whole;
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
    const named = draft
      .lookalikes()
      .slice(0, 3)
      .map(({ event }) => `“${event.title}” on ${dayWords(event.localDate, draft.sources.today)}`);
    const more = draft.lookalikes().length - named.length;
    return more > 0 ? `${named.join('; ')}; and ${whole(more)} more` : named.join('; ');
  });

  protected lineWords({ line, title, sentence }: UnreadEvent): string {
    const name = title === '' ? '' : `, “${title}”`;
    return `Line ${whole(line)}${name}: ${sentence}`;
  }
}
