/**
 * The day on which the policies were taken over from summaries of the bodies' own pages. The pages were not read again
 * that day: whoever does so puts the day of it here, policy by policy where they differ.
 */
export const READ_ON = '2026-11-22';
