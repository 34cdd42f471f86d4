import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { SaveSupervisionDetail, Supervision, supervisionPaths } from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import { SUPERVISION_FIELDS_TEXTS, supervisionDetailInWords } from '@understory/wording';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { FormTrouble } from '../shared/form-trouble';
import { fromThenOn } from '../shared/from-then-on';
import { latest } from '../shell/latest';
import { Submission } from '../shell/submission';
import { type Answers, answersOf, contactQuestions, DETAIL_SHAPE, detailOf } from './answers';
import { Questions } from './questions';
import { SupervisionWrites } from './supervision-writes';

/** What a chosen policy asks of a contact, within its form; nothing where none asks. */
@Component({
  selector: 'us-supervision-fields',
  imports: [FormTrouble, Questions, TwoVersions],
  template: `
    <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
    @if (elsewhere.words(); as words) {
      <us-two-versions isAnswer [words]="words" (leave)="leave()" (insist)="insist()" />
    }
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
  /** What is said here is to stand over what was said elsewhere: the form is to save once more. */
  readonly insisted = output<void>();

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
  /** What the answers began from: as it was read, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal(() => this.known());
  /** What they are written over; the same, unless they were to stay. */
  private readonly over = linkedSignal(() => this.filled());
  private readonly given = computed<Answers>(() => {
    const filled = this.filled();
    return filled ? answersOf(filled) : {};
  });
  protected readonly answers = linkedSignal(() => this.given());
  /** Whether something was said that is not kept yet. */
  readonly isChanged = computed(() => this.answers() !== this.given());
  private readonly body = computed(() => ({
    ...detailOf(this.answers()),
    version: this.over()?.version ?? 0,
  }));
  protected readonly isWrong = computed(() => !DETAIL_SHAPE.safeParse(this.body()).success);

  /** Whether the contact may be saved. */
  get isValid(): boolean {
    return !this.isWrong();
  }

  protected readonly form = new Submission({ sentences: {} });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: DETAIL_SHAPE,
    rowInWords: supervisionDetailInWords,
    body: DETAIL_SHAPE,
    typed: () => this.body(),
    bodyInWords: supervisionDetailInWords,
  });

  /**
   * Keeps what was said, once the contact stands; nothing where nothing was changed.
   *
   * @returns Whether it is kept; where it is not, it is said here.
   */
  async save(contactId: string): Promise<boolean> {
    if (!this.isChanged()) return true;
    const sent = await this.form.send(DETAIL_SHAPE, this.body(), (said) =>
      this.writes.saveDetail(contactId, said),
    );
    if (!sent) this.elsewhere.look();
    return sent !== null;
  }

  /** What stands elsewhere fills the answers. */
  protected leave(): void {
    this.filled.set(this.elsewhere.left());
  }

  protected insist(): void {
    this.over.update((over) => this.elsewhere.insisted(over));
    this.insisted.emit();
  }
}
