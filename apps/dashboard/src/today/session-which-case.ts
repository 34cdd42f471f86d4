import { httpResource } from '@angular/common/http';
import {
  Component,
  DOCUMENT,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type CaseLately,
  Cases,
  type LogSession,
  type Problem,
  casePaths,
  sessionPaths,
} from '@understory/contracts';
import { WHICH_CASE_TEXTS, loggedHeld } from '@understory/wording';
import { codeInText } from '../cases/code-in-text';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { likelyCases } from './likely-cases';
import { endedOfCase } from './session-of-case';
import { SessionWrites } from './session-writes';

/** Two rows on a phone. */
const SHOWN = 7;

/** After a session was logged in one tap: which case it was, in another one, or not at all. */
@Component({
  selector: 'us-session-which-case',
  imports: [Icon, ProblemNote],
  template: `
    <p id="which-case" class="small muted" role="status">{{ question() }}</p>
    @if (cases().length > 0) {
      <div class="which" role="group" aria-labelledby="which-case">
        @for (option of cases(); track option.id) {
          <button class="btn" type="button" (click)="choose(option)">
            <bdi>{{ option.code }}</bdi>
          </button>
        }
        <button class="btn quiet sq" type="button" [attr.aria-label]="texts.none" (click)="close()">
          <us-icon name="cross" />
        </button>
      </div>
    }
    @if (problem(); as trouble) {
      <us-problem-note class="mt3" [canRetry]="false" [problem]="trouble" />
    }
  `,
  styles: `
    .which {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      padding-block: 8px 12px;
      /* The bar that says what was done, and the tabs of a phone. */
      scroll-margin-bottom: 130px;
    }
    p:not(:empty) {
      border-top: 1px solid var(--rule);
      margin-top: 8px;
      padding-top: 12px;
    }
    .btn {
      max-width: 100%;
      padding-inline: 14px;
      overflow-wrap: anywhere;
    }
    .sq {
      padding: 0;
    }
  `,
})
export class SessionWhichCase {
  readonly sessionId = input.required<string>();
  /** As it was logged. */
  readonly ended = input.required<LogSession>();
  readonly closed = output<void>();

  protected readonly texts = WHICH_CASE_TEXTS;
  private readonly writes = inject(SessionWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  private readonly today = inject(OwnDay).today;
  private readonly resource = httpResource(() => `api/${casePaths.all}`, { parse: Cases.parse });

  private readonly logged = this.lastDone.latest();
  private readonly isTakenBack = computed(
    () => !this.lastDone.recent().some((deed) => deed === this.logged),
  );
  protected readonly cases = computed(() => {
    if (this.isTakenBack()) return [];
    const all = this.resource.hasValue() ? this.resource.value().cases : [];
    return likelyCases(all, this.today()).slice(0, SHOWN);
  });
  /** Empty until it is asked, so that it is read aloud when it comes. */
  protected readonly question = computed(() =>
    this.cases().length > 0 ? WHICH_CASE_TEXTS.question : '',
  );
  protected readonly problem = signal<Problem | null>(null);
  /** Where the first tap was: what is tapped here is gone afterwards. */
  private readonly before = inject(DOCUMENT).activeElement;

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      if (this.cases().length === 0) return;
      host.querySelector('.which')?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  protected async choose(chosen: CaseLately): Promise<void> {
    this.problem.set(null);
    const id = this.sessionId();
    const said = endedOfCase(this.ended(), chosen);
    try {
      await this.writes.save(id, { ...said, version: 1 });
      const undo = this.ways.by({ path: sessionPaths.one(id) });
      this.lastDone.say(loggedHeld(chosen.minutes, codeInText(chosen.code)), undo);
      this.close();
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  protected close(): void {
    if (this.before instanceof HTMLElement && this.before.isConnected) this.before.focus();
    this.closed.emit();
  }
}
