import { Component, computed, input } from '@angular/core';

/** Path data of each drawing on a 20 by 20 ground, stroked in the colour of the text. */
const ICONS = {
  today: 'M2.5 13.5h15M5 13.5a5 5 0 0 1 10 0M10 4.5v1.8M4 7l1.2 1.2M16 7l-1.2 1.2M7 16.5h6',
  ecosystem:
    'M7.8 10a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M10 7.8V4.6M12 11.2l2.6 1.6M8 11.2l-2.6 1.6M8.6 3a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0M14.6 13.6a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0M2.6 13.6a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0',
  caseload: 'M2.5 16.5h15M4.5 16.5v-5M8.2 16.5V6M11.9 16.5V9M15.6 16.5V3.5',
  bring: 'M10 3.5v8.5M6.5 8.8 10 12l3.5-3.2M3.5 13v3.5h13V13',
  supervision: 'M4 14.5V8a6 6 0 0 1 12 0v6.5M7.5 14.5V9a2.5 2.5 0 0 1 5 0v5.5M2.5 16.8h15',
  'check-in': 'M3 10h3l2-5 3.5 10L14 10h3',
  team: 'M4.6 7a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M11.6 8a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M2.5 16c.3-3 2-4.6 4.5-4.6s4.2 1.6 4.5 4.6M13.5 12.2c2 0 3.5 1.2 4 3.8',
  practice: 'M2.5 16.5h15M4.8 16.5V7.2L10 3.5l5.2 3.7v9.3M8.2 16.5v-4.3h3.6v4.3',
  account: 'M7 6.6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4 16.5c.4-3.5 2.7-5.4 6-5.4s5.6 1.9 6 5.4',
  help: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M7.2 10a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M5 5l3 3M15 5l-3 3M5 15l3-3M15 15l-3-3',
  more: 'M3.5 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0M9 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14.5 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  tick: 'm4.5 10.5 3.6 3.6 7.4-8',
  cross: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  forward: 'm8 5 5 5-5 5',
  back: 'm12 5-5 5 5 5',
  down: 'm5 8 5 5 5-5',
  clock: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6v4.2l2.6 1.6',
  undo: 'M5 8h7a4 4 0 0 1 0 8H8M8 4.5 4.5 8 8 11.5',
  lock: 'M6.3 9h7.4a1.8 1.8 0 0 1 1.8 1.8v3.9a1.8 1.8 0 0 1-1.8 1.8H6.3a1.8 1.8 0 0 1-1.8-1.8v-3.9A1.8 1.8 0 0 1 6.3 9M7 9V6.5a3 3 0 0 1 6 0V9',
  key: 'M3.8 12.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M9.4 10.2l6.1-6.2M13 6.5l2 2',
  copy: 'M7.5 7.5h8.5v9H7.5zM4 12.5v-9h8.5',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M8.5 8.2v7.3',
  chart: 'M2.5 11h15M5 11V6.5M10 11V3.5M15 11V7.5M5 11v4M10 11v2.5',
  leave: 'M11.5 4.5h-6v11h6M8.5 10h8M13.5 7l3 3-3 3',
  download: 'M10 3.5v9M6.5 9.3 10 12.5l3.5-3.2M4 16.5h12',
} as const;

export type IconName = keyof typeof ICONS;

/** A small line drawing beside a word; never alone, so always hidden from screen readers. */
@Component({
  selector: 'us-icon',
  template: `
    <svg
      class="i"
      [attr.width]="size()"
      [attr.height]="size()"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(20);
  protected readonly path = computed(() => ICONS[this.name()]);
}
