import { Component, input, output } from '@angular/core';
import { LogUnseenWork } from '@understory/contracts';
import { FORM_ACTIONS, UNSEEN_WORK_TEXTS } from '@understory/wording';
import { FormTrouble } from '../shared/form-trouble';
import { Submission } from '../shell/submission';
import { UnseenWorkDraft } from '../unseen-work/unseen-work-draft';
import { UnseenWorkFields } from '../unseen-work/unseen-work-fields';

/** One piece of unseen work, for when no other page can be read. */
@Component({
  selector: 'us-unseen-work-without-server',
  imports: [FormTrouble, UnseenWorkFields],
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <us-form-trouble [errors]="form.errors()" [problem]="null" />
      <us-unseen-work-fields [draft]="draft" [form]="form" />
      <button class="btn" type="submit">{{ log }}</button>
    </form>
  `,
})
export class UnseenWorkWithoutServer {
  readonly today = input.required<string>();
  readonly logged = output<LogUnseenWork>();

  protected readonly log = FORM_ACTIONS.log;
  protected readonly draft = new UnseenWorkDraft(() => this.today());
  protected readonly form = new Submission({ sentences: UNSEEN_WORK_TEXTS.form.refused });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.form.send(LogUnseenWork, this.draft.body(0), (said) =>
      Promise.resolve(said),
    );
    if (sent) this.logged.emit(sent.answer);
  }
}
