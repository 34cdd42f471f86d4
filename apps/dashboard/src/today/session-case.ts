import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseLately } from '@understory/contracts';
import { SESSION_CASE_TEXTS } from '@understory/wording';
import { uniqueId } from '../shared/unique-id';

/** As many as stand in two rows on a phone. */
const SHOWN = 6;

/** Which case a session is with, the likeliest first; none is an answer too. */
@Component({
  selector: 'us-session-case',
  imports: [RouterLink],
  template: `
    <fieldset>
      <legend class="lab">{{ texts.title }}</legend>
      @if (cases().length > 0 || value() !== null) {
        <div class="chips">
          @for (option of shown(); track option.id) {
            <label class="chip">
              <input
                type="radio"
                [name]="name"
                [checked]="option.id === value()"
                (change)="chosen.emit(option)"
              />
              <bdi>{{ option.code }}</bdi>
            </label>
          }
          <label class="chip none">
            <input
              type="radio"
              [name]="name"
              [checked]="value() === null"
              (change)="chosen.emit(null)"
            />
            {{ texts.none }}
          </label>
          @if (isCut()) {
            <button class="btn quiet" type="button" (click)="isWhole.set(true)">
              {{ all() }}
            </button>
          }
          <a class="btn quiet" routerLink="/cases">{{ texts.yours }}</a>
        </div>
      } @else if (isKnown()) {
        <p class="small muted">
          <a routerLink="/cases/new">{{ texts.add.link }}</a>{{ texts.add.why }}
        </p>
      } @else {
        <p class="small muted">{{ texts.notRead }}</p>
      }
    </fieldset>
  `,
  styleUrl: './session-case.css',
})
export class SessionCase {
  /** The likeliest first. */
  readonly cases = input.required<readonly CaseLately[]>();
  /** False until they were read. */
  readonly isKnown = input.required<boolean>();
  readonly value = input.required<string | null>();
  readonly chosen = output<CaseLately | null>();

  protected readonly texts = SESSION_CASE_TEXTS;
  protected readonly name = uniqueId('us-session-case');
  protected readonly isWhole = signal(false);
  protected readonly shown = computed(() => {
    const first = this.isWhole() ? this.cases() : this.cases().slice(0, SHOWN);
    const chosen = this.cases().find(({ id }) => id === this.value());
    return chosen && !first.includes(chosen) ? [...first, chosen] : first;
  });
  protected readonly isCut = computed(() => this.shown().length < this.cases().length);
  protected readonly all = computed(() => SESSION_CASE_TEXTS.all(this.cases().length));
}
