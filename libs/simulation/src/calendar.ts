/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from one day to another, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Every day from one to another, both included; empty when they are the wrong way round. */
export function daysFrom(from: Day, to: Day): Day[] {
  const first = Temporal.PlainDate.from(from);
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString());
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function monthStart(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

export function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The instant at which a clock on the wall of that zone shows these minutes after midnight, whatever summer time does. */
export function instantAt(day: Day, minuteOfDay: number, zone: string): string {
  const hour = Math.floor(minuteOfDay / 60);
  const minute = minuteOfDay % 60;
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({ hour, minute });
  return wall.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
}
