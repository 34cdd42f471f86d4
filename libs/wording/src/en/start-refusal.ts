/** Where a time of day cannot be read as one. Apart from other refusals: a file is loaded whole. */
export const WRITE_START = 'Write the start like 14:10.';
/** Where it lies before the log begins, or further ahead than anything is planned. */
export const START_IN_1970_OR_LATER = 'Choose a start in 1970 or later.';
export const START_WITHIN_A_YEAR = 'Choose a start no more than a year ahead.';
