import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { APP_NAME, NEED_HELP_NOW } from '@understory/wording';
import { Icon } from './icon';

/** A page that stands alone, outside the frame: the mark, the way to help, and its content. */
@Component({
  selector: 'us-alone',
  imports: [Icon, RouterLink],
  template: `
    <main class="alone">
      <div class="top">
        <a class="mark" routerLink="/">{{ appName }}</a>
        <a class="help" routerLink="/help"><us-icon name="help" />{{ needHelpNow }}</a>
      </div>
      <ng-content />
    </main>
  `,
  styles: `
    .alone {
      max-width: 1040px;
      margin: auto;
      padding: 32px 32px 72px;
    }
    .top {
      display: flex;
      justify-content: space-between;
      align-items: center;
      margin-bottom: 40px;
    }
    .help {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 44px;
      color: var(--ink);
      text-decoration: none;
    }
    .help:hover {
      text-decoration: underline;
    }
    @media (max-width: 760px) {
      .alone {
        padding: 12px 20px 48px;
      }
      .top {
        margin-bottom: 20px;
      }
    }
  `,
})
export class Alone {
  protected readonly appName = APP_NAME;
  protected readonly needHelpNow = NEED_HELP_NOW;
}
