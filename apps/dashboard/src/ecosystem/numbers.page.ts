import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COMPONENT_NAMES, NUMBERS_TEXTS, SECTION_NAMES, TIE_WORD_NAMES } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { ecosystemAnswer } from './ecosystem-answer';

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
        padding-right: 6px;
      }
    }
  `,
})
export class NumbersPage {
  protected readonly section = SECTION_NAMES.ecosystem;
  protected readonly texts = NUMBERS_TEXTS;
  protected readonly answer = ecosystemAnswer();
  protected readonly soils = computed(() =>
    (this.answer.ecosystem()?.components ?? []).map(({ name, value, word }) => ({
      name: COMPONENT_NAMES[name],
      word: word ?? NUMBERS_TEXTS.notKnownYet,
      value: number(value),
    })),
  );
  protected readonly sums = computed(() => {
    const ecosystem = this.answer.ecosystem();
    if (!ecosystem) return [];
    const { supportMass, spareSupport, load: share } = ecosystem;
    const { support, spare, load } = NUMBERS_TEXTS.sums;
    return [
      { name: support.name, value: number(supportMass), says: support.says() },
      { name: spare.name, value: number(spareSupport), says: spare.says },
      { name: load.name, value: share === null ? DASH : load.value(share), says: load.says },
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

function number(value: number | null): string {
  return value === null ? DASH : NUMBERS_TEXTS.number(value);
}
