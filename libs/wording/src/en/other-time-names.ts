import type { OtherTimeKind } from '@understory/domain';

// Apart from other names: a file is loaded whole, and only the pages that log it need these.
export const OTHER_TIME_NAMES: Readonly<Record<OtherTimeKind, string>> = {
  notes: 'Notes',
  cover: 'Cover',
  'crisis-call': 'Crisis call',
  admin: 'Admin',
  'supervision-given': 'Supervision given',
};
