import { Component, input, model } from '@angular/core';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import type { Answers, Question } from './answers';

/** A few questions below each other, each a native control. */
@Component({
  selector: 'us-questions',
  imports: [Answer, Field],
  template: `
    @for (question of questions(); track question.name) {
      <us-field
        [name]="nameOf(question)"
        [label]="question.label"
        [hint]="question.hint"
        [error]="errorOf()(question.name)"
      >
        @switch (question.type) {
          @case ('select') {
            <select
              [usAnswer]="answers()[question.name] ?? ''"
              (usAnswerChange)="say(question.name, $event)"
            >
              @for (option of question.options; track option.value) {
                <option [value]="option.value">{{ option.label }}</option>
              }
            </select>
          }
          @case ('number') {
            <input
              inputmode="decimal"
              [usAnswer]="answers()[question.name] ?? ''"
              (usAnswerChange)="say(question.name, $event)"
            />
          }
          @default {
            <input
              [type]="question.type"
              [usAnswer]="answers()[question.name] ?? ''"
              (usAnswerChange)="say(question.name, $event)"
            />
          }
        }
      </us-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
      gap: var(--s4);
      align-items: end;
    }
  `,
})
export class Questions {
  readonly questions = input.required<readonly Question[]>();
  /** Keeps the ids of two groups of questions apart. */
  readonly prefix = input('');
  readonly errorOf = input<(name: string) => string>(() => '');
  readonly answers = model.required<Answers>();

  protected nameOf({ name }: Question): string {
    return [this.prefix(), name].filter((part) => part !== '').join('.');
  }

  protected say(name: string, text: string): void {
    this.answers.update((all) => ({ ...all, [name]: text }));
  }
}
