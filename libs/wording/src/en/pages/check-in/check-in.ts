/** The page of one’s own check-ins, against one’s own range. */
export const CHECK_IN_TEXTS = {
  heading: 'How I am, against my own range',
  /** Leads to this week’s check-in, by how it stands. */
  thisWeek: {
    new: 'Check in, under two minutes',
    skipped: 'This week after all',
    open: 'Go on with this week’s check-in',
    done: 'Change this week’s check-in',
  },
  /** Where it was left out. */
  lastWeek: 'Last week is open: fill it in',
  table: {
    label: 'Check-ins by week',
    caption: 'Check-ins by week, newest first: each answer from 0 to 4.',
    day: 'Day',
    skipped: 'skipped',
    /** Beside a question without an answer. */
    open: 'open',
  },
  csv: {
    columns: ['date', 'skipped', 'energy', 'withheld', 'alone', 'demands', 'too_much'],
    skipped: 'yes',
    answered: 'no',
  },
  key: {
    range: 'your own usual range',
    usual: 'usual variation',
    noticed: 'worth noticing',
    noValue: 'skipped or left open, no value',
  },
  ownLines: 'Your own lines',
  empty: {
    finding: 'How are you, this week?',
    relief: 'Five questions, under two minutes.',
    what: 'From ten answers on you see what is usual for you, and what is not. Nobody else sees any of it, nor whether you answered.',
  },
  lessOften: {
    title: 'Less often',
    inventory: 'The Copenhagen Burnout Inventory, once a month at most',
    scores: 'Scores of other instruments, by hand',
    choices: 'What Rest is read from, and your word for clients',
  },
  loading: 'Reading your check-ins…',
};
