import { Component, computed, input, output } from '@angular/core';
import { AGREEMENT_MORE_TEXTS, KIND_NAMES, TIE_DRAFT_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field, fieldId } from '../shared/field';
import { TieGlyph } from '../shared/tie-glyph';
import { AgreementFields } from './agreement-fields';
import { AgreementMore } from './agreement-more';
import { LAST_MET, type LastMet, type TieDraft } from './tie-draft';

/** One connection in the making: its name, its rhythm, when you last met, and more only where it is asked for. */
@Component({
  selector: 'us-tie-draft-fields',
  imports: [AgreementFields, AgreementMore, Answer, Field, TieGlyph],
  templateUrl: './tie-draft-fields.html',
  styleUrl: './tie-draft-fields.css',
})
export class TieDraftFields {
  readonly draft = input.required<TieDraft>();
  readonly today = input.required<string>();
  /** A message per answer of this draft, by the name of the answer. */
  readonly errorOf = input.required<(name: string) => string>();
  readonly removed = output<void>();

  protected readonly texts = TIE_DRAFT_TEXTS;
  protected readonly more = AGREEMENT_MORE_TEXTS.more;
  protected readonly answers = LAST_MET;
  protected readonly kindName = computed(() => KIND_NAMES[this.draft().kind]);
  protected readonly name = computed(() => this.draft().id);
  protected readonly lastMetId = computed(() => fieldId(`${this.name()}.lastMetOn`));
  protected readonly wrong = computed(() => this.errorOf()(`${this.name()}.lastMetOn`));

  protected answer(value: LastMet): void {
    this.draft().lastMet.set(value);
  }
}
