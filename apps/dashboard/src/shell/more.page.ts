import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FRAME_TEXTS, MORE_TEXTS, PAGE_NAMES } from '@understory/wording';
import { Icon } from '../shared/icon';
import { Navigation } from './navigation';

/** What the five tabs of a phone have no room for. */
@Component({
  selector: 'us-more-page',
  imports: [Icon, RouterLink],
  template: `
    <div class="head">
      <h1>{{ title }}</h1>
    </div>
    <ul class="rows">
      @for (item of items(); track item.path) {
        <li>
          <a [routerLink]="item.path"><us-icon [name]="item.icon" />{{ item.name }}</a>
        </li>
      }
      <li>
        <a routerLink="/cases"><us-icon name="caseload" />{{ names.cases }}</a>
      </li>
      <li>
        <a routerLink="/log"><us-icon name="table" />{{ texts.week }}</a>
      </li>
      <li>
        <a routerLink="/other-time"><us-icon name="plus" />{{ names.otherTime }}</a>
      </li>
      <li>
        <a routerLink="/unseen-work"><us-icon name="plus" />{{ names.unseenWork }}</a>
      </li>
      <li>
        <a routerLink="/account"><us-icon name="account" />{{ texts.account }}</a>
      </li>
      <li>
        <a routerLink="/help"><us-icon name="help" />{{ texts.needHelpNow }}</a>
      </li>
    </ul>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: var(--s3);
      min-height: 56px;
      color: var(--ink);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    us-icon {
      color: var(--ink-3);
    }
  `,
})
export class MorePage {
  protected readonly title = FRAME_TEXTS.more;
  protected readonly texts = MORE_TEXTS;
  protected readonly names = PAGE_NAMES;
  private readonly navigation = inject(Navigation);
  protected readonly items = computed(() => [
    ...this.navigation.more,
    ...this.navigation.practices(),
  ]);
}
