import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COMPONENT_NAMES, TIE_WORD_NAMES, fixed } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { ecosystemAnswer } from './ecosystem-answer';

const UNKNOWN = 'not known yet';
/** Unknown among numbers: explained in the captions. */
const DASH = '–';

/** The numbers behind the words of the ecosystem, with what each one means. */
@Component({
  selector: 'us-numbers-page',
  imports: [Icon, ProblemNote, RouterLink],
  templateUrl: './numbers.page.html',
  styles: `
    .tables {
      max-width: 760px;
    }
    dt {
      font-weight: 600;
    }
    @media (max-width: 760px) {
      .each th,
      .each td {
        padding-right: 8px;
      }
    }
  `,
})
export class NumbersPage {
  protected readonly answer = ecosystemAnswer();
  protected readonly rule = computed(
    () =>
      `From 0 to 1. Ample from ${number(0.8)}, enough from ${number(0.5)}, low from ${number(0.35)}, else bare.`,
  );
  protected readonly soils = computed(() =>
    (this.answer.ecosystem()?.components ?? []).map(({ name, value, word }) => ({
      name: COMPONENT_NAMES[name],
      word: word ?? UNKNOWN,
      value: number(value),
    })),
  );
  protected readonly sums = computed(() => {
    const ecosystem = this.answer.ecosystem();
    if (!ecosystem) return [];
    const { supportMass, spareSupport, load } = ecosystem;
    return [
      {
        name: 'Living support',
        value: number(supportMass),
        says: `What all ties carry together. A tie in its rhythm, not rated, counts ${number(0.5)}.`,
      },
      {
        name: 'Spare support',
        value: number(spareSupport),
        says: 'What is left if your strongest tie were gone.',
      },
      {
        name: 'Load',
        value: load === null ? DASH : `${Math.round(load * 100)} %`,
        says: 'Your work of six weeks against what you agreed you can carry.',
      },
    ];
  });
  protected readonly ties = computed(() =>
    (this.answer.ecosystem()?.ties ?? []).map((tie) => ({
      id: tie.connection.id,
      alias: tie.connection.alias,
      word: TIE_WORD_NAMES[tie.word],
      vitality: number(tie.vitality),
      nourishment: number(tie.nourishment),
      mutuality: number(tie.mutuality),
      support: number(tie.support),
    })),
  );
}

/** Two digits: what is measured here has no more. */
function number(value: number | null): string {
  return value === null ? DASH : fixed(value, 2);
}
