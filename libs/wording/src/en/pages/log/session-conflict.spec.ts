import type { LogSession, Session } from '@understory/contracts';
import { sessionConflict } from './session-conflict';

const meant: LogSession = {
  startsAt: '2026-11-19T09:00:00Z',
  zone: 'Europe/London',
  minutes: 50,
  kind: 'couple',
  acuity: 'usual',
  isTraumaFocused: false,
  outcome: 'no-show',
  isFirst: false,
  isRiskEvent: false,
  caseId: null,
  practiceId: null,
  attendees: null,
  series: null,
  version: 1,
};
const seen: Session = {
  ...meant,
  outcome: 'planned',
  id: '0192f0c0-0000-7000-8000-000000000001',
  localDate: '2026-11-19',
  units: 0,
  isImported: false,
};

/** As a clock in Berlin shows it. */
const when = (instant: string) => {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Berlin');
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString() };
};

describe('sessionConflict', () => {
  it('shows both versions where the other was moved, in the clock of the person', () => {
    const startsAt = '2026-11-20T15:30:00Z';
    const current: Session = { ...seen, startsAt, minutes: 80, outcome: 'cancelled' };
    expect(sessionConflict({ seen, meant, current }, when)).toEqual({
      heading: 'Couple at 10:00, Thursday 19 November, was changed elsewhere',
      elsewhere: 'Cancelled, Friday 20 November, 16:30, 1 h 20',
      here: 'No-show, Thursday 19 November, 10:00, 50 min',
      leave: 'Leave it as it is elsewhere',
      insist: 'Mark it as no-show all the same',
    });
  });

  it('offers to log it anew where it was removed', () => {
    expect(sessionConflict({ seen, meant, current: null }, when)).toMatchObject({
      elsewhere: 'Removed',
      leave: 'Leave it removed',
      insist: 'Log it anew as no-show',
    });
  });
});
