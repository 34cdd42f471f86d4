import { Injectable, computed, inject } from '@angular/core';
import { Clock } from './clock';
import { Session } from './session';

/** Which day it is where the person is. */
@Injectable({ providedIn: 'root' })
export class OwnDay {
  private readonly clock = inject(Clock);
  private readonly session = inject(Session);

  readonly today = computed(() => {
    const zone = this.session.person()?.timeZone ?? 'UTC';
    return this.clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  });
}
