import type { Config } from '../config';
import { DigestMails } from './digest-mails';
import { LaterLinks } from './later-links';
import { htmlOf, textOf } from './mail-text';
import type { Recipient } from './reminder.queries';

const NOW = Temporal.Instant.from('2026-03-06T16:00:00Z');
const PERSON = {
  id: '0192f0c0-0000-7000-8000-000000000001',
  email: 'ines@example.org',
  timeZone: 'Europe/London',
  weekStart: 1,
  country: 'GB',
  formatRegion: null,
  hours: null,
} as const;
const TAKEN = {
  slot: '2026-03-06',
  facts: { unconfirmedSessions: 0, isCheckInOpen: true, tiesDue: 0 },
};

function mailsFrom(origin: string, basePath = '/'): DigestMails {
  const mail = { url: 'smtp://127.0.0.1', from: 'us@understory.example', origin };
  const config = { secret: 's'.repeat(32), basePath, mail } as Config;
  return new DigestMails(config, new LaterLinks(config));
}

it('offers one click over https alone', () => {
  const safe = mailsFrom('https://understory.example').digest(PERSON, TAKEN, NOW);
  expect(Object.keys(safe.headers ?? {})).toEqual(['List-Unsubscribe', 'List-Unsubscribe-Post']);
  const open = mailsFrom('http://127.0.0.1:4200').digest(PERSON, TAKEN, NOW);
  expect(Object.keys(open.headers ?? {})).toEqual(['List-Unsubscribe']);
});

it('names a digest the same whenever it is tried, and any other differently', () => {
  const mails = mailsFrom('https://understory.example');
  const idOf = (slot: string, person = PERSON) =>
    mails.digest({ ...person }, { ...TAKEN, slot }, NOW).messageId;
  expect(idOf('2026-03-06')).toMatch(/^<[0-9a-f]{32}@understory\.example>$/);
  expect(idOf('2026-03-06')).toBe(idOf('2026-03-06'));
  expect(idOf('2026-03-06')).not.toBe(idOf('2026-03-13'));
});

it('writes numbers as the person does, or as is usual in their country', () => {
  const mails = mailsFrom('https://understory.example');
  const taken = { ...TAKEN, facts: { ...TAKEN.facts, unconfirmedSessions: 1200 } };
  const textFor = (person: Recipient) => mails.digest(person, taken, NOW).text;
  expect(textFor(PERSON)).toContain('1,200 sessions wait');
  expect(textFor({ ...PERSON, country: 'DE' })).toContain('1.200 sessions wait');
  expect(textFor({ ...PERSON, formatRegion: 'de-DE' })).toContain('1.200 sessions wait');
});

it('gives a test mail no way to stop what it is not', () => {
  const { text, html, headers } = mailsFrom('https://understory.example').test(PERSON, NOW);
  expect(headers).toBeUndefined();
  expect(text + html).not.toContain('/later/');
});

it('is read the same as text and as a page, whatever stands in it', () => {
  const said = { subject: 'A & B', sentences: ['1 < 2 "so"'], open: 'https://a/?b&c', later: null };
  expect(textOf(said)).toBe('1 < 2 "so"\n\nOpen Understory: https://a/?b&c\n');
  const html = htmlOf(said);
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('1 &lt; 2 &quot;so&quot;');
  expect(html).toContain('href="https://a/?b&amp;c"');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
});
