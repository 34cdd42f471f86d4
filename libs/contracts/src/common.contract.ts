import * as z from 'zod/mini';
import type { FieldRule } from './field-rules';

/** A calendar day, `YYYY-MM-DD`, in the zone of the person who logged it. */
export const LocalDate = z.iso.date();
/** An instant with an offset or `Z`. */
export const Instant = z.iso.datetime({ offset: true });
/** A client-made, time-ordered id: sending the same one twice changes nothing. Capitals are read as PostgreSQL reads them. */
export const ClientId = z.uuidv7().check(z.toLowerCase());
/** A name on one line, without spaces at its ends; a control character, or a separator of lines, is refused. */
export const oneLine = (longest: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(longest),
      z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'one-line' satisfies FieldRule),
    );
/** An IANA time zone that this runtime knows, by its name. */
export const TimeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, 'known-time-zone' satisfies FieldRule));
/** First day of the week: 1 Monday, 6 Saturday, 7 Sunday. */
export const WeekStart = z.union([z.literal(1), z.literal(6), z.literal(7)]);
/** ISO 3166-1 alpha-2. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** Answers by name: what was not answered is left out, and nothing else is taken. */
export function answersTo<Name extends string, Answer extends z.ZodMiniType>(
  names: readonly Name[],
  answer: Answer,
) {
  const shape = Object.fromEntries(names.map((name) => [name, z.optional(answer)]));
  return z.strictObject(shape as Record<Name, z.ZodMiniOptional<Answer>>);
}
/** Version that the writer last saw: 0 for a new row; an older one gets 409 with the current row. */
export const Version = z.int().check(z.minimum(0), z.maximum(2_147_483_647));

/** A batch names one zone twenty thousand times, and asking the runtime is slow. */
const knownZones = new Set<string>();
const MOST_KNOWN_ZONES = 1000;

/** What stands for an offset alone: PostgreSQL and this runtime count it in opposite directions. */
const OFFSET = /^[+-]/;

function isTimeZone(zone: string): boolean {
  if (OFFSET.test(zone)) return false;
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  if (knownZones.size < MOST_KNOWN_ZONES) knownZones.add(zone);
  return true;
}
