import { connection, daysAgo, supervisor, tie } from '../connections/spec-ties';
import { mapTie, tieLine, tieTable } from './tie-line';

it('says about of days that rest on an answer alone', () => {
  const lastMetOn = daysAgo(9);
  const answered = tie({
    connection: connection({ lastMetOn, createdOn: daysAgo(6) }),
    ...{ lastContactOn: lastMetOn, gapDays: 9, recentContacts: 0 },
  });
  expect(tieLine(answered)).toMatch(/^about 9 of 14 days/);
  expect(mapTie(answered).when).toBe('about 9 days');
  const logged = { ...answered, recentContacts: 1 };
  expect(tieLine(logged)).toMatch(/^9 of 14 days/);
  expect(mapTie(logged).when).toBe('9 days');
});

describe('the table of ties', () => {
  it('holds what the map draws, a minus as a number, and nothing where nothing is known', () => {
    const given = { ...supervisor(), giveAndTake: -0.33333, vitality: 0.98765 };
    const fresh = {
      ...tie(),
      word: 'new' as const,
      gapDays: null,
      giveAndTake: null,
      vitality: null,
    };
    const [head, ...rows] = tieTable([given, fresh]);
    expect(head?.slice(3)).toEqual([
      'days_since_contact',
      'agreed_days',
      'contacts_in_eight_weeks',
      'give_and_take',
      'vitality',
    ]);
    expect(rows[0]?.slice(-2)).toEqual([-0.3333, 0.9877]);
    const { alias, kind, agreement } = fresh.connection;
    expect(rows[1]).toEqual([
      alias,
      kind,
      'new',
      null,
      agreement.rhythmDays,
      fresh.recentContacts,
      null,
      null,
    ]);
  });
});
