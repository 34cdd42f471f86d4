import { remindersInWords } from './reminders';

const CHOSEN = {
  isOn: true,
  rhythm: 'weekly',
  weekday: 5,
  hour: 16,
  quietHours: { from: 20, to: 7 },
  mentions: ['ties', 'sessions'],
  ways: ['mail'],
} as const;

it('says what was chosen about reminders', () => {
  const mutable = { ...CHOSEN, mentions: [...CHOSEN.mentions], ways: [...CHOSEN.ways] };
  expect(remindersInWords(mutable)).toBe(
    'One mail on Fridays at 16:00, when something waits. What it may speak of: sessions that wait to be marked; ties that are due. Quiet hours: 20:00 to 07:00.',
  );
  expect(remindersInWords({ ...mutable, mentions: [], quietHours: null })).toBe(
    'One mail on Fridays at 16:00, when something waits. What it may speak of: nothing. Quiet hours: none.',
  );
  expect(remindersInWords({ ...mutable, isOn: false })).toBe('No reminder is sent.');
});
