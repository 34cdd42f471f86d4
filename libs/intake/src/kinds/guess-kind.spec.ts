import { type EventShape, guessKind } from './guess-kind';

const SESSION: EventShape = {
  minutes: 50,
  isAllDay: false,
  isTransparent: false,
  isRecurring: false,
};

describe('guessKind', () => {
  it.each([
    ['AB', 'client', 'two initials, 50 min'],
    ['A.B.', 'client', 'two initials, 50 min'],
    ['JKL (video)', 'client', 'three initials, 50 min'],
    ['A & B', 'client', 'paired initials, 50 min'],
    ['C-104', 'client', 'a code, 50 min'],
    ['Couple R + S', 'client', 'the word “Couple”'],
    ['appointment', 'client', 'the word “appointment”'],
    ['Rosa Marin', 'client', 'a name, and 50 minutes as sessions have'],
    ['Tues group', 'group', 'the word “group”'],
    ['Sup w/ L', 'supervision-received', 'the word “Sup”'],
    ['Clinical supervision', 'supervision-received', 'the word “supervision”'],
    ['Group supervision', 'supervision-received', 'the word “supervision”'],
    ['Supervision of trainees', 'supervision-given', 'the word “Supervision of”'],
    ['Supervisee: Mo', 'supervision-given', 'the word “Supervisee”'],
    ['Peer supervision', 'peer', 'the word “Peer”'],
    ['Intervision', 'peer', 'the word “Intervision”'],
    ['Trio', 'peer', 'the word “Trio”'],
    ['Team mtg', 'peer', 'the word “Team”'],
    ['Notes and emails', 'admin', 'the word “Notes”'],
    ['Meeting', 'admin', 'the word “Meeting”'],
    ['Dentist appointment', 'personal', 'the word “Dentist”'],
    ['My therapy', 'personal', 'the word “My therapy”'],
    ['School run', 'personal', 'the word “School”'],
  ])('takes %s for %s: %s', (title, kind, why) => {
    const isByWord = why.startsWith('the word');
    expect(guessKind(title, SESSION)).toMatchObject({ kind, why, isByWord });
  });

  it.each(['', 'Busy', 'Supper', 'Groupon', 'choose me', 'ab'])(
    'guesses nothing of “%s”',
    (title) => {
      expect(guessKind(title, SESSION)).toMatchObject({ kind: null, why: '' });
    },
  );

  it.each<[string, Partial<EventShape>, string | null, string]>([
    ['AB', { isAllDay: true, minutes: 1440 }, 'ignore', 'a whole day'],
    ['Annual leave', { isAllDay: true, minutes: 7200 }, 'leave', 'the word “Annual leave”'],
    ['Sick day', { minutes: 480 }, 'leave', 'the word “Sick day”'],
    ['Leave for airport', { minutes: 30 }, 'personal', 'the word “airport”'],
    ['AB', { isTransparent: true }, null, 'shown as free in your calendar'],
    ['AB', { minutes: 0 }, 'ignore', 'it has no length'],
    ['AB', { minutes: 601 }, null, 'longer than ten hours'],
    ['AB', { minutes: 240 }, null, ''],
    ['Rosa Marin', { minutes: 60 }, null, ''],
    ['Rosa', { isRecurring: true }, 'client', 'a name, and 50 minutes as sessions have'],
    ['Busy', { isRecurring: true }, null, ''],
  ])('looks at the shape of %s as well: %j', (title, shape, kind, why) => {
    expect(guessKind(title, { ...SESSION, ...shape })).toMatchObject({ kind, why });
  });

  it('never guesses a session of a whole day or of time shown as free', () => {
    for (const title of ['AB', 'Couple A', 'Tues group', 'Client session'])
      for (const shape of [{ isAllDay: true, minutes: 1440 }, { isTransparent: true }])
        expect(['client', 'group']).not.toContain(guessKind(title, { ...SESSION, ...shape }).kind);
  });
});
