import { daySentence } from './day-sentence';
import { daySessions, session } from './spec-support';

const say = (now: string, ...sessions: ReturnType<typeof session>[]) => {
  const { finding, relief } = daySentence(daySessions(now, sessions));
  return `${finding} ${relief}`;
};
const held = (clock: string) => session(clock, { outcome: 'held' });

describe('daySentence', () => {
  it('takes nothing logged for unknown, not for free', () => {
    expect(say('12:44')).toBe('Nothing logged for today. A free day, or not brought in yet.');
  });

  it('says until when it is free, and what is left', () => {
    const last = session('15:15', { minutes: 90 });
    expect(say('12:44', held('09:00'), session('14:00'), last)).toBe(
      'Free until 14:00. Two more, done by 16:45.',
    );
  });

  it('counts whole sessions before the first', () => {
    expect(say('07:30', session('09:00'))).toBe('Free until 09:00. One session, done by 09:50.');
  });

  it('knows that one is in a session', () => {
    expect(say('09:10', session('09:00'), session('10:00'))).toBe(
      'In a session until 09:50. One more, done by 10:50.',
    );
    expect(say('09:10', session('09:00'))).toBe(
      'In a session until 09:50. It is the last one today.',
    );
  });

  it('ends the day with what was held, and calls it done only once nothing is to mark', () => {
    expect(say('18:00', held('09:00'), session('10:00'))).toBe(
      'No more to come today. One session to mark.',
    );
    const missed = session('11:00', { outcome: 'no-show' });
    expect(say('18:00', held('09:00'), held('10:00'), missed)).toBe(
      'Done for today. Two sessions held.',
    );
  });

  it('does not wait for what was cancelled', () => {
    const cancelled = session('14:00', { outcome: 'cancelled' });
    expect(say('12:44', held('09:00'), cancelled)).toBe('Done for today. One session held.');
  });
});
