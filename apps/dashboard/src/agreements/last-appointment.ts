import { httpResource } from '@angular/common/http';
import { inject } from '@angular/core';
import { type Agreement, Agreements, agreementPaths } from '@understory/contracts';
import { beganLate, clockMinute, epochDay } from '@understory/domain';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { inForceOn } from './agreement-in-force';

/**
 * The last appointment agreed for a day, where a session begins after it.
 *
 * @param on `YYYY-MM-DD`.
 * @param at `HH:MM`, on the same clock.
 * @returns `HH:MM`; null where it begins no later, where nothing is agreed, and while day or time are half written.
 */
export function passedAppointment(
  agreements: readonly Agreement[],
  on: string,
  at: string,
): string | null {
  if (on === '' || at === '') return null;
  const terms = agreements.map(({ effectiveFrom, lastAppointment }) => ({
    effectiveFrom: epochDay(effectiveFrom),
    lastStartMinute: lastAppointment === null ? null : clockMinute(lastAppointment),
  }));
  const start = { id: at, on: epochDay(on), startMinute: clockMinute(at) };
  const isLate = beganLate([start], terms).length > 0;
  return isLate ? (inForceOn(agreements, on)?.lastAppointment ?? null) : null;
}

/** The same by what is agreed now; null until that was read, or where it cannot be: it is no more than a mention. */
export function passedAppointments(): (on: string, at: string) => string | null {
  const changes = inject(Changes);
  const resource = httpResource(
    () => {
      changes.changed();
      return `api/${agreementPaths.all}`;
    },
    { parse: Agreements.parse },
  );
  const answer = latest(resource);
  return (on, at) => passedAppointment(answer()?.agreements ?? [], on, at);
}
