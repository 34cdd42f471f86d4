/** The ease wherever there is too little to say anything. */
export const UNKNOWN_NOT_LOW = 'That is unknown, not low.';

/** The same of work. */
export const UNKNOWN_NOT_LIGHT = 'That is unknown, not light.';
