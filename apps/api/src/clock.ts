import { Global, Injectable, Module } from '@nestjs/common';

/** The one place that asks what time it is; specs set it. */
@Injectable()
export class Clock {
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }

  /** The calendar day in a time zone, `YYYY-MM-DD`. */
  today(timeZone: string): string {
    return this.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
