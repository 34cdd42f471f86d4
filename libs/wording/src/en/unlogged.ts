/** Where too few days are known for a figure. */
export const NOT_ENOUGH_DAYS = 'Not enough yet';

/** Where a figure would stand, of days before anything was logged. */
export const UNLOGGED = 'nothing logged';
