import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { SaveSupervisionDetail, Supervision, supervisionPaths } from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import { SUPERVISION_FIELDS_TEXTS } from '@understory/wording';
import { fromThenOn } from '../shared/from-then-on';
import { latest } from '../shell/latest';
import { type Answers, answersOf, contactQuestions, DETAIL_SHAPE, detailOf } from './answers';
import { Questions } from './questions';
import { SupervisionWrites } from './supervision-writes';

/** What a chosen policy asks of a contact, within its form; nothing where none asks. */
@Component({
  selector: 'us-supervision-fields',
  imports: [Questions],
  template: `
    @if (questions().length > 0) {
      <details [open]="isWrong()">
        <summary>{{ texts.title }}</summary>
        <p class="small muted">{{ hint() }}</p>
        @if (isWrong()) {
          <p class="small wrong" role="alert">{{ texts.refused }}</p>
        }
        <us-questions
          class="mt3"
          prefix="supervision"
          [questions]="questions()"
          [(answers)]="answers"
        />
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    details {
      border-top: 1px solid var(--rule);
    }
    details[open] {
      padding-bottom: var(--s3);
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
    .wrong {
      font-weight: 650;
    }
  `,
})
export class SupervisionFields {
  /** Null while the contact is new. */
  readonly contactId = input.required<string | null>();
  readonly kind = input.required<ConnectionKind>();

  protected readonly texts = SUPERVISION_FIELDS_TEXTS;
  /** What is usual for supervision is not so for a friend among colleagues. */
  protected readonly hint = computed(() =>
    this.kind() === 'peer' ? this.texts.hints.peer : this.texts.hints.usual,
  );

  private readonly writes = inject(SupervisionWrites);
  private readonly supervision = httpResource(() => `api/${supervisionPaths.mine}`, {
    parse: Supervision.parse,
  });
  private readonly before = httpResource(
    () => {
      const id = this.contactId();
      return id === null || !this.isAsked() ? undefined : `api/${supervisionPaths.ofContact(id)}`;
    },
    { parse: SaveSupervisionDetail.parse },
  );
  private readonly asked = latest(this.supervision);
  private readonly known = latest(this.before);
  /** Whether it is known what is asked, or cannot be known now. */
  readonly isKnown = fromThenOn(
    () => this.asked() !== null || this.supervision.error() !== undefined,
  );
  private readonly isAsked = computed(() => (this.asked()?.asks.length ?? 0) > 0);

  protected readonly questions = computed(() =>
    contactQuestions(this.asked()?.asks ?? [], this.answers()),
  );
  private readonly given = computed<Answers>(() => {
    const known = this.known();
    return known ? answersOf(known) : {};
  });
  protected readonly answers = linkedSignal(() => this.given());
  private readonly body = computed(() => ({
    ...detailOf(this.answers()),
    version: this.known()?.version ?? 0,
  }));
  protected readonly isWrong = computed(() => !DETAIL_SHAPE.safeParse(this.body()).success);

  /** Whether the contact may be saved. */
  get isValid(): boolean {
    return !this.isWrong();
  }

  /** Keeps what was said, once the contact stands; nothing where nothing was changed. */
  async save(contactId: string): Promise<void> {
    if (this.answers() === this.given()) return;
    await this.writes.saveDetail(contactId, DETAIL_SHAPE.parse(this.body()));
  }
}
