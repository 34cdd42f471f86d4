import type { ImportCap, ReadingFormats, RefusalCode, UnreadReason } from './reading';

/** What a reader is told of an event that was set aside, by reason; each begins in the middle of a line note. */
export const UNREAD_SENTENCES: Readonly<Record<UnreadReason, string>> = {
  'not-closed': 'the event is cut off before its end',
  'no-start': 'no start',
  'bad-start': 'the start is no date or time',
  'no-end': 'no end time',
  'bad-end': 'the end is no date, time or length',
  'ends-before-start': 'it ends before it begins',
  'bad-rule': 'repeats by a rule that could not be followed; only what is certain was taken',
  'bad-exception': 'an exception to its repetition could not be read; look at its dates',
  'repeats-too-often': 'repeats too often; only the first occurrences were taken',
};

const EXPORT = 'In your calendar, look for “Export” and choose the .ics file it makes.';

/** Why a file is not read, and what to do instead. */
export const REFUSAL_SENTENCES: Readonly<Record<RefusalCode, string>> = {
  'empty-file': `This file is empty. ${EXPORT}`,
  zip: 'This is a zip archive. Unpack it first, then choose the .ics file inside.',
  pdf: `This is a PDF, not a calendar. ${EXPORT}`,
  'web-page': `This is a web page, perhaps a sign-in page saved in place of the calendar. ${EXPORT}`,
  table: `This looks like a table (CSV). Understory reads calendar files (.ics) so far. ${EXPORT}`,
  contacts: `These are contacts, not appointments. ${EXPORT}`,
  'not-a-calendar': `This file is not a calendar. ${EXPORT}`,
};

/**
 * The message for a cap that was hit; it names the cap and says how to get at the rest.
 *
 * @param limit The cap as it was set: bytes, occurrences or seconds.
 */
export function capSentence(cap: ImportCap, limit: number, formats: ReadingFormats): string {
  const shorter = 'Export a shorter period to bring the rest.';
  if (cap === 'bytes') {
    const megabytes = spokenNumber(Math.round((limit / 1024 / 1024) * 10) / 10, formats);
    return `The file is larger than ${megabytes} MB; the first ${megabytes} MB were read. ${shorter}`;
  }
  if (cap === 'occurrences')
    return `The file holds more than ${spokenNumber(limit, formats)} occurrences; that many were taken, single and rare ones first. ${shorter}`;
  return `Reading took longer than ${limit} seconds and was stopped; what was read until then is here. ${shorter}`;
}

/** The message for a zone name that had to be guessed. */
export function guessedZoneSentence(name: string, zone: string): string {
  return `“${name}” is no time zone we know. Its times were read as ${spoken(zone)} time; check one of them.`;
}

/** The message for times that name no zone. */
export function floatingSentence(count: number, zone: string): string {
  const times = count === 1 ? '1 event names no time zone' : `${count} events name no time zone`;
  return `${times}; read as ${spoken(zone)} time.`;
}

/** The message for events that a newer version replaced. */
export function replacedSentence(count: number): string {
  return count === 1
    ? '1 older version of an event was passed over for a newer one.'
    : `${count} older versions of events were passed over for newer ones.`;
}

/** The message for events before or after the days that are read. */
export function outsideSentence(
  count: number,
  { from, to }: { from: string; to: string },
  formats: ReadingFormats,
): string {
  const days = `before ${spokenDate(from, formats)} or after ${spokenDate(to, formats)}`;
  if (count === 1) return `1 event lies ${days} and was left out.`;
  return `${count} events lie ${days} and were left out.`;
}

export const NOTHING_FOUND = 'No appointments found in this calendar.';

function spoken(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function spokenNumber(value: number, { numbers }: ReadingFormats): string {
  return value.toLocaleString(numbers, { numberingSystem: 'latn' });
}

function spokenDate(date: string, { words }: ReadingFormats): string {
  return Temporal.PlainDate.from(date).toLocaleString(words, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
