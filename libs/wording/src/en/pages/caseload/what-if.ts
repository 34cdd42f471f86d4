import { CASE_WORK_TEXTS } from '../case-work';
import { unitCount } from '../../unit-count';
import { averageUnits } from './units-in-words';

/** A question about a usual week. */
export const WHAT_IF_TEXTS = {
  another: 'Another kind',
  note: 'Only a question. Nothing is saved. It is as it would be once six weeks have been like this.',
  now: (unitsAWeek: number) => `Now, ${averageUnits(unitsAWeek)} units a week`,
  table: {
    caption: 'Units of work a week, now and as asked',
    week: 'A usual week',
    now: 'Now',
    units: averageUnits,
    unitsAWeek: 'Units a week',
    agreed: 'Agreed',
    nothingAgreed: 'nothing',
  },
  /** Heads of the columns of the file. */
  csv: { week: 'week', unitsAWeek: 'units_a_week', agreedUnits: 'agreed_units' },
  against: (capacityUnits: number) => `Against ${unitCount(capacityUnits)}`,
  unknown:
    'Your usual week is not known yet: it takes a week of days. Until then there is nothing to add to.',
  headroom: 'Headroom',
  time: 'With clients',
  breathing: 'Breathing space',
  supervision: 'Supervision',
  noPolicy: 'No policy is chosen, so there is nothing to reckon with.',
  choosePolicy: 'Choose one',
  fit: 'Would fit',
};

/** One line of the question: how many, of what kind, how often and how long. */
export const WHAT_IF_LINE_TEXTS = {
  /** Of several lines it says which; null where there is one. */
  legend: (which: number | null) => (which === null ? 'Cases' : `Cases, line ${which}`),
  count: 'Cases more, or fewer',
  fewer: 'One fewer',
  more: 'One more',
  kind: 'With',
  acuity: 'Acuity',
  details: 'Length, rhythm, trauma focus',
  minutes: 'Minutes',
  rhythm: 'How often',
  traumaFocused: CASE_WORK_TEXTS.traumaFocused,
  remove: 'Remove this line',
};
