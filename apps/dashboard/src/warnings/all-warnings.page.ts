import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TOLD_A_WEEK } from '@understory/domain';
import { ALL_WARNINGS_TEXTS, SECTION_NAMES, WARNINGS_TEXTS } from '@understory/wording';
import { Icon } from '../shared/icon';
import { warningGroups } from './warning-groups';

/** What each warning means and how it is decided, the same for everyone. */
@Component({
  selector: 'us-all-warnings-page',
  imports: [Icon, RouterLink],
  templateUrl: './all-warnings.page.html',
  styleUrl: './all-warnings.page.css',
})
export class AllWarningsPage {
  protected readonly texts = ALL_WARNINGS_TEXTS;
  protected readonly shared = WARNINGS_TEXTS;
  protected readonly sections = SECTION_NAMES;
  protected readonly groups = warningGroups();
  protected readonly most = TOLD_A_WEEK;
}
