/** The day on which the sources of the policies were last gone through. */
export const READ_ON = '2026-11-22';
