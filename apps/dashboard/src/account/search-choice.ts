import { Component, computed, input, output, signal } from '@angular/core';
import { choicesFound } from '@understory/wording';
import { uniqueId } from '../shared/unique-id';

/** One of many to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Beside the label, such as the time there. */
  readonly note: string;
  /** What else finds it, such as the country a city lies in. */
  readonly words: string;
}

/** More would be a wall; typing on finds the rest. */
const MOST_SHOWN = 8;

/** A long list that is searched by typing: every match is a button, and how many there are is read aloud. */
@Component({
  selector: 'us-search-choice',
  template: `
    <div class="field">
      <label [for]="id">{{ label() }}</label>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        [id]="id"
        [value]="typed()"
        (input)="typed.set(box.value)"
        (keydown.enter)="chooseFirst($event)"
        #box
      />
    </div>
    <p class="small muted mt2" role="status">{{ found() }}</p>
    <ul class="rows mt2">
      @for (choice of shown(); track choice.value) {
        <li>
          <button
            type="button"
            [attr.aria-pressed]="choice.value === value()"
            (click)="chosen.emit(choice.value)"
          >
            <span>{{ choice.label }}</span>
            <span class="small muted">{{ choice.note }}</span>
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    li {
      padding: 0;
    }
    button {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 var(--s4);
      width: 100%;
      min-height: 48px;
      padding: 11px 8px;
      border: 0;
      background: none;
      text-align: left;
      cursor: pointer;
    }
    button:hover {
      background: var(--paper-sunk);
    }
    [aria-pressed='true'] {
      font-weight: 650;
      background: var(--accent-wash);
    }
  `,
})
export class SearchChoice {
  readonly label = input.required<string>();
  /** Without a search the first of these are shown. */
  readonly choices = input.required<readonly Choice[]>();
  readonly value = input.required<string>();
  readonly chosen = output<string>();

  protected readonly id = uniqueId('us-search-choice');
  protected readonly typed = signal('');
  private readonly matches = computed(() => {
    const parts = plain(this.typed())
      .split(' ')
      .filter((part) => part !== '');
    if (parts.length === 0) return this.choices();
    return this.choices().filter(({ label, words }) => {
      const text = plain(`${label} ${words}`);
      return parts.every((part) => text.includes(part));
    });
  });
  protected readonly shown = computed(() => this.matches().slice(0, MOST_SHOWN));
  protected readonly found = computed(() => choicesFound(this.matches().length, MOST_SHOWN));

  protected chooseFirst(event: Event): void {
    event.preventDefault();
    const [only, another] = this.matches();
    if (only && !another) this.chosen.emit(only.value);
  }
}

/** Without accents and capitals; underscores and slashes are spaces. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[_/]/g, ' ').toLowerCase();
}
