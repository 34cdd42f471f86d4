/** What several pages say of ties. */
export const TIE_PHRASES = {
  connection: 'Connection',
  add: 'Add a connection',
  change: 'Change a contact',
  enoughToBegin: 'Three to five is enough to begin.',
  agreeAnew: 'Agree a new rhythm',
  whatYouAgreed: 'What you agreed',
  callIt: 'Call it',
  giveAndTake: 'Give and take',
  giveAndTakeMeant: 'Give and take, as you mean it',
  whoReachedOut: 'Who reached out',
  letRest: 'Let it rest',
  fellThrough: 'Fell through',
  notMetYet: 'not met yet',
  notKnownYet: 'not known yet',
  reading: 'Reading your ties…',
  readingOne: 'Reading this tie…',
};
