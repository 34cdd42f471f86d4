import { Component, computed, inject, input, signal } from '@angular/core';
import type { Problem, Reminders, TestMail } from '@understory/contracts';
import { lastSentWords, REMINDERS_TEXTS, testMailWords } from '@understory/wording';
import { ProblemNote } from '../shared/problem-note';
import { problemOf } from '../shell/problem';
import { ownMoment } from './own-moment';
import { RemindersWrites } from './reminders-writes';

/** Where mail goes, when the last one went, and a mail at once to see whether it arrives. */
@Component({
  selector: 'us-test-mail',
  imports: [ProblemNote],
  template: `
    <dl class="dls">
      <div>
        <dt>{{ texts.goesTo }}</dt>
        <dd>{{ reminders().email }}</dd>
      </div>
      <div>
        <dt>{{ texts.lastSent }}</dt>
        <dd>{{ lastSent() }}</dd>
      </div>
    </dl>
    @if (problem(); as trouble) {
      <us-problem-note class="mt4" [problem]="trouble" [canRetry]="false" />
    }
    @if (reminders().isMailOn) {
      <button
        class="btn mt4"
        type="button"
        [attr.aria-disabled]="isSending() || null"
        (click)="send()"
      >
        {{ isSending() ? texts.sending : texts.send }}
      </button>
    }
    <p class="mt3" role="status">{{ said() }}</p>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class TestMailPart {
  private readonly writes = inject(RemindersWrites);

  readonly reminders = input.required<Reminders>();
  readonly timeZone = input.required<string>();

  protected readonly texts = REMINDERS_TEXTS.mail;
  private readonly outcome = signal<TestMail | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSending = signal(false);
  protected readonly lastSent = computed(() => {
    const { lastSentAt } = this.reminders();
    return lastSentWords(lastSentAt === null ? null : ownMoment(lastSentAt, this.timeZone()));
  });
  protected readonly said = computed(() => {
    const outcome = this.outcome();
    if (!outcome) return '';
    const { acceptedAt, trouble } = outcome;
    return testMailWords(acceptedAt && ownMoment(acceptedAt, this.timeZone()).time, trouble);
  });

  protected async send(): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.problem.set(null);
    this.outcome.set(null);
    try {
      this.outcome.set(await this.writes.test());
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }
}
