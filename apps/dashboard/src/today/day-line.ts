import {
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { clockHour, dayLineLabel } from '@understory/wording';
import { DRAWN, type DayContact, type DaySession } from './day-session';
import { layOutDay } from './day-line-layout';

/** Today on a ground line: work stands above it, support hangs below. The list is its table twin. */
@Component({
  selector: 'us-day-line',
  templateUrl: './day-line.html',
  styleUrl: './day-line.css',
})
export class DayLine {
  readonly sessions = input.required<readonly DaySession[]>();
  readonly contacts = input.required<readonly DayContact[]>();
  readonly nowMinute = input.required<number>();
  readonly nowClock = input.required<string>();

  protected readonly hour = clockHour;
  private readonly width = signal(350);
  private readonly drawn = computed(() => this.sessions().slice(0, DRAWN));
  protected readonly layout = computed(() =>
    layOutDay({
      sessions: this.drawn(),
      contacts: this.contacts(),
      nowMinute: this.nowMinute(),
      width: this.width(),
    }),
  );
  protected readonly label = computed(() => dayLineLabel(this.drawn(), this.contacts()));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() => this.width.set(Math.round(host.clientWidth)));
      observer.observe(host);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }
}
