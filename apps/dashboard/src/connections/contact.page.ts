import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ConnectionDetail, type Problem, connectionPaths } from '@understory/contracts';
import { CONTACT_PAGE_TEXTS } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { latest } from '../shell/latest';
import { plainProblem } from '../shell/problem';
import { ContactForm } from './contact-form';
import { tieTrouble } from './tie-trouble';

/** A contact on a page of its own: a new one, or one from the list that needs changing. */
@Component({
  selector: 'us-contact-page',
  imports: [ContactForm, Icon, ProblemNote, RouterLink],
  template: `
    <a class="back" [routerLink]="['/connections', id()]">
      <us-icon name="back" /><bdi>{{ alias() || texts.back }}</bdi>
    </a>
    <div class="head">
      <h1>{{ contactId() ? texts.change : texts.log }}</h1>
      @if (alias()) {
        <p class="sentence">{{ texts.withWhom(alias()) }}</p>
      }
    </div>
    @if (trouble(); as problem) {
      <us-problem-note
        [problem]="problem"
        [canRetry]="problem.code !== 'not-found'"
        (retry)="detail.reload()"
      />
    } @else if (tie(); as tie) {
      <us-contact-form [tie]="tie" [contact]="contact()" [waits]="true" (done)="leave()" />
    }
  `,
  styles: `
    us-contact-form {
      display: block;
      max-width: 520px;
    }
  `,
})
export class ContactPage {
  readonly id = input.required<string>();
  readonly contactId = input<string>();

  private readonly router = inject(Router);
  protected readonly texts = CONTACT_PAGE_TEXTS;
  protected readonly detail = httpResource(() => `api/${connectionPaths.one(this.id())}`, {
    parse: ConnectionDetail.parse,
  });
  private readonly answer = latest(this.detail);
  protected readonly tie = computed(() => this.answer()?.tie.connection ?? null);
  protected readonly alias = computed(() => this.tie()?.alias ?? '');
  protected readonly contact = computed(
    () => this.answer()?.contacts.find(({ id }) => id === this.contactId()) ?? null,
  );
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.detail.error();
    if (error && !this.answer()) return tieTrouble(error);
    const isMissing = this.answer() !== null && this.contactId() !== undefined && !this.contact();
    return isMissing ? plainProblem('not-found') : null;
  });

  protected leave(): void {
    void this.router.navigate(['/connections', this.id()]);
  }
}
