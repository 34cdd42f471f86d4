/** How a new session repeats. */
export const REPEAT_TEXTS = {
  repeats: 'Repeats',
  choices: {
    never: 'Does not repeat',
    week: 'Every week',
    'two-weeks': 'Every two weeks',
    weeks: 'Every few weeks',
    month: 'Every month',
  },
  weeksBetween: 'Weeks between sessions',
  /** Follows the number. */
  weeks: 'weeks',
  whichDay: 'Which day of the month',
  whichDays: 'On which days',
  until: 'Until',
  untilHint: 'Leave it empty while it goes on.',
};
