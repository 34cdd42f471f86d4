import {
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { type ConnectionDetail, SaveConnection, connectionPaths } from '@understory/contracts';
import { TIE_REMOVAL_TEXTS, goesWithIt } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import type { Submission } from '../shell/submission';
import { SessionAsk } from '../today/session-ask';
import { TieWrites, saidOfConnection } from './tie-writes';

/** Removes a tie that should not have been made; what was logged of it goes with it only once that was asked. */
@Component({
  selector: 'us-tie-removal',
  imports: [SessionAsk],
  template: `
    <h2>{{ texts.title }}</h2>
    <p class="small muted">{{ texts.hint }}</p>
    <button
      #button
      class="btn mt3"
      type="button"
      [attr.aria-expanded]="isAsking()"
      (click)="remove()"
    >
      {{ texts.remove }}
    </button>
    @if (isAsking()) {
      <us-session-ask
        class="mt3"
        [heading]="heading()"
        [sentences]="sentences()"
        [ways]="ways"
        (went)="go()"
        (left)="stay()"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 560px;
    }
  `,
})
export class TieRemoval {
  /** As it stands. */
  readonly detail = input.required<ConnectionDetail>();
  /** The form of the same tie: it says what was refused. */
  readonly form = input.required<Submission>();

  private readonly router = inject(Router);
  private readonly writes = inject(TieWrites);
  private readonly lastDone = inject(LastDone);
  private readonly waysBack = inject(WaysBack);
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('button');

  protected readonly texts = TIE_REMOVAL_TEXTS;
  protected readonly ways = [{ id: 'sure', word: TIE_REMOVAL_TEXTS.sure }];
  protected readonly isAsking = signal(false);
  private readonly connection = computed(() => this.detail().tie.connection);
  protected readonly heading = computed(() => TIE_REMOVAL_TEXTS.heading(this.connection().alias));
  private readonly goes = computed(() =>
    goesWithIt(this.detail().contacts.length, this.detail().disconnections),
  );
  protected readonly sentences = computed(() =>
    this.connection().isActive ? [this.goes(), TIE_REMOVAL_TEXTS.restInstead] : [this.goes()],
  );

  protected remove(): Promise<void> {
    if (this.goes() === '') return this.go();
    this.isAsking.set(true);
    return Promise.resolve();
  }

  protected stay(): void {
    this.isAsking.set(false);
    this.button().nativeElement.focus();
  }

  protected async go(): Promise<void> {
    this.isAsking.set(false);
    const { id, version } = this.connection();
    const said = saidOfConnection(this.connection());
    const sent = await this.form().send(SaveConnection, said, () =>
      this.writes.removeConnection(id),
    );
    if (!sent) return;
    const back = { path: connectionPaths.one(id), body: { ...said, version: version + 1 } };
    this.lastDone.say(TIE_REMOVAL_TEXTS.removed(said.alias), this.waysBack.by(back));
    await this.router.navigate(['/ecosystem']);
  }
}
