/** A table of entries, each open to change. */
export const ENTRY_TABLE_TEXTS = {
  empty: 'Nothing is logged yet.',
  columns: { day: 'Day', what: 'What it was', change: 'Change' },
};

/** The question over the kinds of an entry. */
export const WHAT_WAS_IT = 'What was it?';
