/** How many days a reminder is put off for. */
export const POSTPONE_NAMES = { 1: 'Tomorrow', 3: 'In three days', 7: 'In a week' };
