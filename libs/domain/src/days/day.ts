/** Whole days since 1970-01-01 on the person's own calendar; 0 is that day itself. */
export type EpochDay = number;

/** The days that a four-digit ISO date can name, 0000-01-01 to 9999-12-31. */
export const EPOCH_DAYS = { min: -719_528, max: 2_932_896 } as const;
