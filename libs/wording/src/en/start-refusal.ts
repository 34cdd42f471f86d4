/** Where a time of day cannot be read as one. Apart from other refusals: a file is loaded whole. */
export const WRITE_START = 'Write the start like 14:10.';
