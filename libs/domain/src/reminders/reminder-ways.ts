/** How a digest may reach a person; each by itself or both. */
export const REMINDER_WAYS = ['mail', 'notification'] as const;
export type ReminderWay = (typeof REMINDER_WAYS)[number];
