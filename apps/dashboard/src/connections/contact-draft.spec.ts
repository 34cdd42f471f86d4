import { ContactDraft } from './contact-draft';
import { contact, tie } from './spec-ties';

const ZONE = 'Europe/London';

/** One of an hour, opened at 15:23:40. */
function begun(now = '2026-11-24T15:23:40Z'): ContactDraft {
  const { connection } = tie();
  const draft = new ContactDraft();
  const agreement = { ...connection.agreement, minutes: 60 };
  draft.begin({ ...connection, agreement }, Temporal.Instant.from(now), ZONE);
  return draft;
}

const startOf = (draft: ContactDraft) => `${draft.date()} ${draft.time()}`;

describe('a contact that is logged', () => {
  it('has just ended, to the minute', () => {
    expect(startOf(begun())).toBe('2026-11-24 14:24');
    expect(startOf(begun('2026-11-24T00:10:00Z'))).toBe('2026-11-23 23:10');
  });

  it('begins earlier or later as its length is said', () => {
    const draft = begun();
    for (const minutes of ['', '9', '90']) draft.last(minutes);
    expect(startOf(draft)).toBe('2026-11-24 13:54');
    draft.last('an hour');
    expect(startOf(draft)).toBe('2026-11-24 13:54');
    draft.last('45');
    expect(startOf(draft)).toBe('2026-11-24 14:39');
  });

  it.each([
    ['day', '2026-11-23 14:24'],
    ['time', '2026-11-24 09:00'],
  ])('keeps a start whose %s was said', (part, start) => {
    const draft = begun();
    if (part === 'day') draft.date.set('2026-11-23');
    else draft.time.set('09:00');
    draft.last('90');
    expect(startOf(draft)).toBe(start);
  });

  it('keeps the start of what was logged before', () => {
    const draft = begun();
    draft.take(contact({ startsAt: '2026-11-24T14:24:00Z', zone: ZONE }));
    draft.last('90');
    expect(startOf(draft)).toBe('2026-11-24 14:24');
  });
});
