import { aContact, aTie, frozen, termsOf } from '../test/logs';
import { sortedTie } from './sorted-tie';

describe('sortedTie', () => {
  it('puts terms by day, contacts by day and id, each once, without touching the log', () => {
    const tie = aTie([], {
      terms: [
        termsOf({ effectiveFrom: 9 }),
        termsOf({ effectiveFrom: 2 }),
        termsOf({ effectiveFrom: 9 }),
      ],
      contacts: [aContact(7, { id: 'b' }), aContact(7, { id: 'a' }), aContact(3), aContact(3)],
    });
    const sorted = sortedTie(frozen(tie));
    expect(sorted.terms.map((terms) => terms.effectiveFrom)).toEqual([2, 9]);
    expect(sorted.firstTerms.effectiveFrom).toBe(2);
    expect(sorted.contacts.map((contact) => contact.id)).toEqual(['contact-3', 'a', 'b']);
  });

  it('puts disconnections by the day they were opened and by id, each once', () => {
    const opened = (id: string, openedOn: number) => {
      return { id, openedOn, closedOn: null, closedAs: null };
    };
    const disconnections = [opened('b', 7), opened('a', 7), opened('d', 7), opened('c', 3)];
    const sorted = sortedTie(aTie([], { disconnections: [...disconnections, opened('c', 3)] }));
    expect(sorted.disconnections.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('refuses a contact told in two ways', () => {
    const contacts = [aContact(3), aContact(3, { minutes: 20 })];
    expect(() => sortedTie(aTie([], { contacts }))).toThrow(
      new RangeError('contacts hold "contact-3" twice with different contents'),
    );
  });
});
