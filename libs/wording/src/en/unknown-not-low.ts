/** The ease wherever there is too little to say anything. */
export const UNKNOWN_NOT_LOW = 'That is unknown, not low.';

/** The same of work. */
export const UNKNOWN_NOT_LIGHT = 'That is unknown, not light.';

/** Where too few days are known for a figure. */
export const NOT_ENOUGH_DAYS = 'Not enough yet';

/** Where a figure would stand, of days before anything was logged. */
export const UNLOGGED = 'nothing logged';
