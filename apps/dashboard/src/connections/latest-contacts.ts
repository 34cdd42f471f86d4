import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Contact } from '@understory/contracts';
import { LATEST_CONTACTS_TEXTS, MODE_NAMES, allOf, shortDay } from '@understory/wording';
import { ShortList } from '../shared/short-list';
import { Clock } from '../shell/clock';

const SHOWN = 6;

/** The contacts of one tie, newest first, each open to change. */
@Component({
  selector: 'us-latest-contacts',
  imports: [RouterLink],
  template: `
    <h2>{{ texts.title }}</h2>
    @if (rows().length === 0) {
      <p class="small muted mt2">{{ texts.none }}</p>
    } @else {
      <table class="mt2">
        <caption class="vh">
          {{
            texts.caption
          }}
        </caption>
        <thead class="vh">
          <tr>
            <th scope="col">{{ texts.columns.day }}</th>
            <th scope="col">{{ texts.columns.way }}</th>
            <th scope="col">{{ texts.columns.length }}</th>
            <th scope="col">{{ texts.columns.change }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr>
              <td class="nb muted">{{ row.day }}</td>
              <td [class.muted]="!row.isHeld">{{ row.way }}</td>
              <td class="n nb">{{ row.length }}</td>
              <td class="n change">
                <a [routerLink]="row.id" [attr.aria-label]="row.changeIt">
                  {{ texts.change }}
                </a>
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (list.isCut()) {
        <p class="tools">
          <button type="button" (click)="list.showAll()">{{ allOf(list.count()) }}</button>
        </p>
      }
    }
  `,
  styles: `
    td {
      vertical-align: middle;
      padding-block: 0;
      height: 44px;
    }
    .change {
      width: 1%;
    }
    .change a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      color: var(--ink-2);
    }
  `,
})
export class LatestContacts {
  /** Newest first. */
  readonly contacts = input.required<readonly Contact[]>();

  private readonly clock = inject(Clock);

  protected readonly allOf = allOf;
  protected readonly texts = LATEST_CONTACTS_TEXTS;
  protected readonly list = new ShortList(this.contacts, SHOWN);
  protected readonly rows = computed(() =>
    this.list.shown().map((contact) => ({
      id: ['contacts', contact.id],
      day: shortDay(contact.localDate),
      changeIt: LATEST_CONTACTS_TEXTS.changeOf(contact.localDate),
      isHeld: contact.isHeld,
      way: this.wayOf(contact),
      length: contact.isHeld ? LATEST_CONTACTS_TEXTS.length(contact.minutes) : '',
    })),
  );

  /** What lies ahead and is not held has not fallen through. */
  private wayOf({ isHeld, mode, startsAt }: Contact): string {
    if (isHeld) return MODE_NAMES[mode];
    const isAhead = Temporal.Instant.compare(startsAt, this.clock.now()) > 0;
    return isAhead ? LATEST_CONTACTS_TEXTS.booked : LATEST_CONTACTS_TEXTS.fellThrough;
  }
}
