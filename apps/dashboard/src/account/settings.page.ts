import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ACCOUNT_TEXTS, SETTINGS_TEXTS } from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Session } from '../shell/session';
import { CalendarSettings } from './calendar-settings';
import { FormatSettings } from './format-settings';
import { Keeping } from './keeping';
import { LookSettings } from './look-settings';
import { NameSetting } from './name-setting';

/** What a person sets for themselves, once; everything holds at once and on every page. */
@Component({
  selector: 'us-settings-page',
  imports: [
    CalendarSettings,
    FormatSettings,
    Icon,
    LastDoneBar,
    LookSettings,
    NameSetting,
    ProblemNote,
    RouterLink,
  ],
  providers: [Keeping],
  template: `
    <a class="back" routerLink="/account"><us-icon name="back" />{{ account.title }}</a>
    <div class="head">
      <h1>{{ account.ways.settings }}</h1>
      <p class="sentence">
        {{ texts.finding }} <span class="rel">{{ texts.relief }}</span>
      </p>
    </div>
    @if (keeping.problem(); as problem) {
      <us-problem-note class="said" [problem]="problem" [canRetry]="false" />
    }
    @if (person(); as me) {
      <div class="measure">
        <us-name-setting [me]="me" />
        <us-calendar-settings [me]="me" />
        <us-format-settings [me]="me" />
        <us-look-settings />
      </div>
    }
    <us-last-done />
  `,
  styles: `
    .said {
      display: block;
      margin-bottom: var(--s5);
    }
  `,
})
export class SettingsPage {
  protected readonly texts = SETTINGS_TEXTS;
  protected readonly account = ACCOUNT_TEXTS;
  protected readonly keeping = inject(Keeping);
  protected readonly person = inject(Session).person;
}
