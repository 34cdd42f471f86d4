import type { CreditRule } from '../policy';
import { ANY_SIZE } from '../credit';

/** Time that counts as it stands, in a group of any size too: what a policy starts from. */
export const WHOLE_TIME: CreditRule = {
  kinds: ['supervision', 'peer'],
  triadic: 'individual',
  group: [{ upTo: ANY_SIZE, counts: 'full' }],
  peer: 'counts',
  isQualifiedOnly: false,
  isOwnShareOnly: false,
  leastMinutes: 0,
  mostMinutesAWeek: null,
  mostContactsAWeek: null,
};

/** Minutes. */
export const HOUR = 60;
