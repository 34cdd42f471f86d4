/** Where a last day lies before the first. Apart from other refusals: a file is loaded whole, and forms say this one by themselves. */
export const LAST_BEFORE_FIRST = 'Choose a last day that is not before the first.';
