/** The ease wherever there is too little to say anything. */
export const UNKNOWN_NOT_LOW = 'That is unknown, not low.';
