import { HttpClient } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { Acting, type Problem, actingPaths } from '@understory/contracts';
import { SESSION_ACTING_TEXTS } from '@understory/wording';
import { firstValueFrom, map } from 'rxjs';
import { Scale } from '../connections/scale';
import { TAPS } from '../connections/tie-words';
import type { WayBack } from '../done/way-back';
import { WaysBack } from '../done/ways-back';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { problemOf } from '../shell/problem';

const NOTHING_SAID: Acting = { surface: null, deep: null, hasFeltResponsible: false, version: 0 };

/** How a session was from inside: under a quiet line, asked for only when it is opened, saved with the sheet. */
@Component({
  selector: 'us-session-acting',
  imports: [ProblemNote, Scale],
  template: `
    @if (isHeld()) {
      <details #box (toggle)="box.open && open()">
        <summary>{{ texts.title }}</summary>
        @if (problem(); as trouble) {
          <us-problem-note class="mt2" [problem]="trouble" (retry)="open()" />
        } @else if (said(); as felt) {
          <p class="small muted">{{ texts.hint }}</p>
          <us-scale
            class="mt3"
            [legend]="texts.surface"
            [hasEnds]="true"
            [steps]="taps"
            [value]="felt.surface"
            (valueChange)="change({ surface: $event })"
          />
          <us-scale
            class="mt3"
            [legend]="texts.deep"
            [steps]="taps"
            [value]="felt.deep"
            (valueChange)="change({ deep: $event })"
          />
          <label class="tick mt2">
            <input
              type="checkbox"
              #fixing
              [checked]="felt.hasFeltResponsible"
              (change)="change({ hasFeltResponsible: fixing.checked })"
            />
            <i></i><span>{{ texts.responsible }}</span>
          </label>
        } @else {
          <p class="small muted" role="status">{{ texts.reading }}</p>
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
      border-block: 1px solid var(--rule);
    }
    :host(:empty) {
      display: none;
    }
    summary {
      display: flex;
      align-items: center;
      min-height: 48px;
      cursor: pointer;
      color: var(--ink-2);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      text-decoration-color: var(--rule-strong);
    }
    summary::-webkit-details-marker {
      display: none;
    }
    details[open] {
      padding-bottom: var(--s3);
    }
  `,
})
export class SessionActing {
  /** Null for a session that is not logged yet. */
  readonly sessionId = input.required<string | null>();
  /** Only then it is asked; what was said before is kept, should it be held after all. */
  readonly isHeld = input.required<boolean>();

  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);
  private readonly ways = inject(WaysBack);
  /** Whether something was said that is not saved yet. */
  readonly isChanged = signal(false);
  private before = NOTHING_SAID;

  protected readonly texts = SESSION_ACTING_TEXTS;
  protected readonly taps = TAPS;
  protected readonly said = signal<Acting | null>(null);
  protected readonly problem = signal<Problem | null>(null);

  /**
   * Saves what was said here, if anything was; the session must be there by then.
   *
   * @returns How to take it back; null where nothing was written.
   */
  async save(id: string): Promise<WayBack | null> {
    const [before, said] = [this.before, this.said()];
    if (!this.isHeld() || !this.isChanged() || !said) return null;
    const { version } = await this.write(id, said);
    return this.ways.by({ path: actingPaths.ofSession(id), body: { ...before, version } });
  }

  private async write(id: string, said: Acting): Promise<Acting> {
    const answer = await firstValueFrom(this.http.put(`api/${actingPaths.ofSession(id)}`, said));
    this.changes.touch();
    return Acting.parse(answer);
  }

  protected change(part: Partial<Acting>): void {
    this.isChanged.set(true);
    this.said.update((said) => said && { ...said, ...part });
  }

  protected async open(): Promise<void> {
    if (this.said()) return;
    const id = this.sessionId();
    this.problem.set(null);
    try {
      this.before = id === null ? NOTHING_SAID : await this.read(id);
      this.said.set(this.before);
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private read(id: string): Promise<Acting> {
    const answer = this.http.get(`api/${actingPaths.ofSession(id)}`);
    return firstValueFrom(answer.pipe(map((body) => Acting.parse(body))));
  }
}
