import { TIE_ACTIONS } from '../../tie-actions';
import { TIE_PHRASES } from '../connections/tie-phrases';

/** Where a warning can lead. */
export const WAYS_ON = {
  allTies: 'Look at all ties',
  newTie: TIE_PHRASES.add,
  toSupervision: 'Bring it to supervision',
  thisWeek: 'Look at this week',
  unseenWork: 'Look at unseen work',
  agreed: 'Look at what I agreed',
  checkIns: 'Look at my check-ins',
  inventory: 'Look at the inventory',
  help: 'Find help',
  hours: 'Look at supervision',
  logContact: TIE_ACTIONS.log,
  thisTie: 'Look at this tie',
  didMeet: 'We did meet, log it',
  newRhythm: TIE_PHRASES.agreeAnew,
};
