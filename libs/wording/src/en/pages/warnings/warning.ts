/** The page of one standing warning. */
export const WARNING_TEXTS = {
  evidence: 'What it rests on',
  whoSees: { title: 'Who sees this', onlyYou: 'Only you. Never your lead.' },
  nextStep: 'One next step',
  loading: 'Reading what it rests on…',
  /** Where it no longer stands. */
  gone: {
    title: 'This warning no longer stands',
    why: 'What it rested on has changed.',
    relief: 'There is nothing to do here.',
    howItEnded: 'How it ended',
  },
};
