/** What the pages of unseen work and of other time share: a form over a list of entries. */
export const ENTRY_FORM_TEXTS = {
  heading: { log: 'Log an entry', change: 'Change an entry' },
  day: 'Day',
  reading: 'Reading what is there…',
  /** What was just done, beside a way to take it back; the entry by the name of its kind. */
  done: {
    logged: (name: string) => `${name} logged`,
    changed: (name: string) => `${name} changed`,
    removed: (name: string) => `${name} removed`,
  },
};
