import { period } from '../../period';
import { NOTHING_LEAVES } from './pack';

/** The pack as it would be frozen. */
export const PACK_SHEET_TEXTS = {
  draft: 'Draft',
  what: (from: string, to: string) => `${period(from, to)}, for your supervisor. ${NOTHING_LEAVES}`,
  sections: 'What goes into the pack',
  roles:
    'Ties go by their role, never by name. Contacts beyond work and of your own therapy stay out.',
  freeze: 'Freeze this pack',
  freezing: 'Freezing…',
  tickOne: 'Tick at least one section to freeze it.',
  whatFreezingIs: 'Freezing makes a dated copy that never changes. Only you can download it.',
};
