/** Rules of a field beyond its shape. Each is the message of its check; the words of a language say it. */
export const FIELD_RULES = [
  'another-hour',
  'each-once',
  'known-time-zone',
  'language-with-country',
  'minutes-or-rhythm',
  'one-deed',
  'one-line',
  'plain-text',
  'words-for-another-reason',
] as const;
export type FieldRule = (typeof FIELD_RULES)[number];
