// Apart from other actions: a file is loaded whole, and the first pages hold no form to save.
/** What shows the rest of a list that began short; the count as it is said. */
export function allOf(count: string): string {
  return `All ${count}`;
}

/** What the buttons below a form say. */
export const FORM_ACTIONS = {
  saving: 'Saving…',
  /** On to the following page of several. */
  next: 'Next',
  /** Keeps what is written, as something new. */
  add: 'Add it',
  log: 'Log it',
  /** Takes away what the form is about. */
  remove: 'Remove it',
  /** Closes it without a change. */
  leave: 'Leave as it was',
  notNow: 'Not now',
};
