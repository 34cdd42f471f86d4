import { lastLogLine } from './last-log';

describe('last log', () => {
  it('counts days where the person is, not where the server is', () => {
    const at = '2026-11-24T23:30:00Z';
    expect(lastLogLine(at, '2026-11-24', 'Europe/London')).toBe('Last log today at 23:30.');
    expect(lastLogLine(at, '2026-11-25', 'Europe/Berlin')).toBe('Last log today at 00:30.');
    expect(lastLogLine(at, '2026-11-25', 'Europe/London')).toBe('Last log yesterday at 23:30.');
    expect(lastLogLine(at, '2026-12-01', 'Europe/London')).toBe('Last log on 24 November.');
  });

  it('says nothing where nothing was logged', () => {
    expect(lastLogLine(null, '2026-11-24', 'Europe/London')).toBe('');
  });
});
