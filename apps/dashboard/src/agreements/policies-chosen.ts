import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PoliciesInBrief, supervisionPaths } from '@understory/contracts';
import { POLICIES_CHOSEN_TEXTS, policiesChosen } from '@understory/wording';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';

/** The policies of supervision are a part of what was agreed: the way to them, and which are chosen. */
@Component({
  selector: 'us-policies-chosen',
  imports: [RouterLink],
  template: `
    <a routerLink="/supervision/policies">{{ texts.link }}</a>
    <span class="muted">{{ chosen() }}</span>
  `,
  styles: `
    :host {
      display: block;
    }
    a {
      margin-inline-end: 6px;
    }
  `,
})
export class PoliciesChosen {
  private readonly changes = inject(Changes);
  private readonly resource = httpResource(
    () => {
      this.changes.changed();
      return `api/${supervisionPaths.inBrief}`;
    },
    { parse: PoliciesInBrief.parse },
  );
  private readonly answer = latest(this.resource);

  protected readonly texts = POLICIES_CHOSEN_TEXTS;
  /** Empty until they were read: the way stands without them. */
  protected readonly chosen = computed(() => {
    const policies = this.answer()?.policies;
    return policies ? policiesChosen(policies.map(({ title }) => title)) : '';
  });
}
