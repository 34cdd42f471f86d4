import type { SessionAcuity, SessionKind, SessionOutcome } from '@understory/domain';

// Apart from other names: a file is loaded whole, and Today needs these at once.
export const SESSION_KIND_NAMES: Readonly<Record<SessionKind, string>> = {
  individual: 'Individual',
  couple: 'Couple',
  family: 'Family',
  group: 'Group',
};

export const ACUITY_NAMES: Readonly<Record<SessionAcuity, string>> = {
  settled: 'Settled',
  usual: 'Usual',
  complex: 'Complex',
  acute: 'Acute',
};

export const OUTCOME_NAMES: Readonly<Record<SessionOutcome, string>> = {
  planned: 'Planned',
  held: 'Held',
  'no-show': 'No-show',
  'late-cancel': 'Late cancel',
  cancelled: 'Cancelled',
  'cancelled-by-practice': 'Cancelled by the practice',
};
