/** Sessions that are over and not marked. */
export const UNCONFIRMED_TEXTS = {
  finding: 'Over, and not marked yet.',
  relief: 'They count once you say what happened.',
  reading: 'Reading what waits…',
  none: { finding: 'Nothing waits.', relief: 'Every session of six weeks is marked.' },
  look: 'Look at the week',
  all: 'All happened',
  allOn: (day: string) => `All happened on ${day}`,
  whatHappened: (name: string) => `What happened, ${name}`,
  notMarked: 'Not marked yet',
  showOthers: 'Show the others too',
};
