/** How dates and numbers are written: calendars are read apart from the page, where nobody says which formats hold. */
interface ReadingFormats {
  readonly words: string;
  readonly numbers: string;
}

/** What a reader is told of an event that was set aside, by reason; each begins in the middle of a line note. */
export const UNREAD_EVENTS = {
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
export const CALENDAR_REFUSALS = {
  'empty-file': `This file is empty. ${EXPORT}`,
  zip: 'This is a zip archive. Unpack it first, then choose the .ics file inside.',
  pdf: `This is a PDF, not a calendar. ${EXPORT}`,
  'web-page': `This is a web page, perhaps a sign-in page saved in place of the calendar. ${EXPORT}`,
  table: `This looks like a table (CSV). Understory reads calendar files (.ics) so far. ${EXPORT}`,
  contacts: `These are contacts, not appointments. ${EXPORT}`,
  'not-a-calendar': `This file is not a calendar. ${EXPORT}`,
};

const SHORTER = 'Export a shorter period to bring the rest.';

/** What to know about how a calendar was read. */
export const CALENDAR_NOTES = {
  /** Caps that were hit; each names the cap and says how to get at the rest. */
  caps: {
    /** @param limit Bytes. */
    bytes: (limit: number, formats: ReadingFormats) => {
      const megabytes = spokenNumber(Math.round((limit / 1024 / 1024) * 10) / 10, formats);
      return `The file is larger than ${megabytes} MB; the first ${megabytes} MB were read. ${SHORTER}`;
    },
    occurrences: (limit: number, formats: ReadingFormats) =>
      `The file holds more than ${spokenNumber(limit, formats)} occurrences; that many were taken, single and rare ones first. ${SHORTER}`,
    seconds: (limit: number) =>
      `Reading took longer than ${limit} seconds and was stopped; what was read until then is here. ${SHORTER}`,
  },
  guessedZone: (name: string, zone: string) =>
    `“${name}” is no time zone we know. Its times were read as ${spoken(zone)} time; check one of them.`,
  floating: (count: number, zone: string, formats: ReadingFormats) =>
    count === 1
      ? `1 event names no time zone; read as ${spoken(zone)} time.`
      : `${spokenNumber(count, formats)} events name no time zone; read as ${spoken(zone)} time.`,
  replaced: (count: number, formats: ReadingFormats) =>
    count === 1
      ? '1 older version of an event was passed over for a newer one.'
      : `${spokenNumber(count, formats)} older versions of events were passed over for newer ones.`,
  /** @param span First and last day that are read, `YYYY-MM-DD`. */
  outside: (count: number, { from, to }: { from: string; to: string }, formats: ReadingFormats) => {
    const days = `before ${spokenDate(from, formats)} or after ${spokenDate(to, formats)}`;
    if (count === 1) return `1 event lies ${days} and was left out.`;
    return `${spokenNumber(count, formats)} events lie ${days} and were left out.`;
  },
  nothingFound: 'No appointments found in this calendar.',
};

/** What a title that stands for many events is called. */
export const TITLE_TEXTS = {
  none: 'No title',
  one: (title: string) => `“${title}”`,
  beginningWith: (word: string) => `“${word} …”`,
  shapes: {
    'paired-initials': (minutes: number) => `Paired initials, ${minutes} min`,
    'a-code': (minutes: number) => `A code, ${minutes} min`,
    'two-initials': (minutes: number) => `Two initials, ${minutes} min`,
    'three-initials': (minutes: number) => `Three initials, ${minutes} min`,
  },
};

/** Why an event is taken for what it is taken for; each stands after a colon or in brackets. */
export const GUESS_REASONS = {
  word: (word: string) => `the word “${word}”`,
  wholeDay: 'a whole day',
  noLength: 'it has no length',
  shownAsFree: 'shown as free in your calendar',
  veryLong: 'longer than ten hours',
  name: (minutes: number) => `a name, and ${minutes} minutes as sessions have`,
  repeatsTooOften: 'repeats far too often',
  shapes: {
    'paired-initials': (minutes: number) => `paired initials, ${minutes} min`,
    'a-code': (minutes: number) => `a code, ${minutes} min`,
    'two-initials': (minutes: number) => `two initials, ${minutes} min`,
    'three-initials': (minutes: number) => `three initials, ${minutes} min`,
  },
};

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
