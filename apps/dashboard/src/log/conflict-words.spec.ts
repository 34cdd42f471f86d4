import { saidOf } from '../today/session-writes';
import { conflictInWords } from './conflict-words';
import { sessionOn } from './spec-support';

const seen = sessionOn('2026-11-19', '09:00', { kind: 'couple' });
const meant = { ...saidOf(seen), outcome: 'no-show' as const };

describe('conflictInWords', () => {
  it('shows both versions where the other was moved, in the clock of the person', () => {
    const current = sessionOn('2026-11-20', '15:30', { minutes: 80, outcome: 'cancelled' });
    expect(conflictInWords({ seen, meant, current }, 'Europe/Berlin')).toEqual({
      heading: 'Couple at 10:00, Thursday 19 November, was changed elsewhere',
      elsewhere: 'Cancelled, Friday 20 November, 16:30, 1 h 20',
      here: 'No-show, Thursday 19 November, 10:00, 50 min',
      leave: 'Leave it as it is elsewhere',
      insist: 'Mark it as no-show all the same',
    });
  });

  it('offers to log it anew where it was removed', () => {
    expect(conflictInWords({ seen, meant, current: null }, 'Europe/London')).toMatchObject({
      elsewhere: 'Removed',
      leave: 'Leave it removed',
      insist: 'Log it anew as no-show',
    });
  });
});
