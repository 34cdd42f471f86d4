export * from './reminders';
export * from './reminders-sentences';
export * from './devices';
