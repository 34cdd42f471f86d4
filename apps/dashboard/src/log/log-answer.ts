import { httpResource } from '@angular/common/http';
import { type Signal, inject } from '@angular/core';
import { Log, logPaths } from '@understory/contracts';
import { Changes } from '../shell/changes';
import type { WeekSpan } from './log-week';

/** The log of some days, read again after every write; nothing is asked while the days are not known. */
export function logOf(span: Signal<WeekSpan | null>) {
  const changes = inject(Changes);
  return httpResource(
    () => {
      changes.changed();
      const days = span();
      return days ? `api/${logPaths.days}?from=${days.from}&to=${days.to}` : undefined;
    },
    { parse: Log.parse },
  );
}
