import { HttpClient, httpResource } from '@angular/common/http';
import {
  Component,
  type ComponentRef,
  ViewContainerRef,
  computed,
  inject,
  input,
  outputBinding,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SignIn, Welcome, identityPaths } from '@understory/contracts';
import { APP_NAME, NEED_HELP_NOW, SIGN_IN_TEXTS } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { loaded } from '../shared/loaded';
import { ProblemNote } from '../shared/problem-note';
import { Leave } from '../shell/leave';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { WorkAndSupport } from './work-and-support';

@Component({
  selector: 'us-sign-in-page',
  imports: [Answer, Field, FormTrouble, Icon, ProblemNote, RouterLink, WorkAndSupport],
  templateUrl: './sign-in.page.html',
  styleUrl: './sign-in.page.css',
})
export class SignInPage {
  /** Path to go back to after signing in, from the address. */
  readonly returnTo = input<string>();

  private readonly http = inject(HttpClient);
  private readonly leave = inject(Leave);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly welcome = httpResource(() => `api/${identityPaths.welcome}`, {
    parse: Welcome.parse,
  });
  protected readonly trouble = computed(() => {
    const error = this.welcome.error();
    return error ? problemOf(error) : null;
  });

  protected readonly appName = APP_NAME;
  protected readonly needHelpNow = NEED_HELP_NOW;
  protected readonly texts = SIGN_IN_TEXTS;
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly form = new Submission({ sentences: SIGN_IN_TEXTS.refused });
  private readonly outlet = inject(ViewContainerRef);
  protected readonly isOpening = signal(false);
  protected readonly madeUpTrouble = signal<ReturnType<typeof problemOf> | null>(null);

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    const body = { email: this.email().trim(), password: this.password() };
    const sent = await this.form.send(SignIn, body, (valid) => this.session.signIn(valid));
    if (sent) await this.router.navigateByUrl(ownPath(this.returnTo()));
  }

  /** Loaded when asked for. */
  protected async showLead(): Promise<void> {
    const { LeadSheet } = await loaded(this.outlet, () => import('./lead-sheet'));
    const sheet: ComponentRef<unknown> = this.outlet.createComponent(LeadSheet, {
      bindings: [outputBinding('closed', () => sheet.destroy())],
    });
  }

  /** From the real installation the made-up practice lies one folder down; inside it, right here. */
  protected async openMadeUp(isInside: boolean): Promise<void> {
    if (this.isOpening()) return;
    this.isOpening.set(true);
    this.madeUpTrouble.set(null);
    try {
      await firstValueFrom(this.http.post(`api/${identityPaths.openMadeUp}`, {}));
      this.leave.to(isInside ? './' : 'made-up/');
    } catch (error) {
      this.madeUpTrouble.set(problemOf(error));
      this.isOpening.set(false);
    }
  }
}

/** Only paths of this dashboard are followed, whatever the address says. */
function ownPath(path: string | undefined): string {
  return path && /^\/(?!\/|\\|sign-in)/.test(path) ? path : '/today';
}
