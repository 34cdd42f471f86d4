/** Where a warning can lead. */
export const WAYS_ON = {
  allTies: 'Look at all ties',
  newTie: 'Add a connection',
  toSupervision: 'Bring it to supervision',
  thisWeek: 'Look at this week',
  unseenWork: 'Look at unseen work',
  agreed: 'Look at what I agreed',
  checkIns: 'Look at my check-ins',
  inventory: 'Look at the inventory',
  help: 'Find help',
  hours: 'Look at supervision',
  logContact: 'Log a contact',
  thisTie: 'Look at this tie',
  didMeet: 'We did meet, log it',
  newRhythm: 'Agree a new rhythm',
};
