import { Global, Injectable, Module } from '@nestjs/common';
import { localDay } from './local-day';

/** The one place that asks what time it is; specs set it. */
@Injectable()
export class Clock {
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }

  /** The calendar day in a time zone, `YYYY-MM-DD`. */
  today(timeZone: string): string {
    return localDay(this.now().epochMilliseconds, timeZone);
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
