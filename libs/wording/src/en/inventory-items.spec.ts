import { CBI_ANSWERS, CBI_ITEMS, CBI_SCALES } from '@understory/domain';
import { ANSWER_NAMES, itemText } from './inventory-items';

describe('itemText', () => {
  it.each(CBI_ITEMS)('asks $id as a question', ({ id }) => {
    expect(itemText(id, 'clients')).toMatch(/^[A-Z][^{}]*\?$/);
  });

  it('puts the word in use in place of clients, in client items alone', () => {
    for (const { id, subscale } of CBI_ITEMS) {
      expect(itemText(id, 'students').includes('students')).toBe(subscale === 'client');
      expect(itemText(id, 'students')).not.toContain('clients');
    }
    expect(itemText('C1', '$&')).toBe('Do you find it hard to work with $&?');
  });

  it('keeps the words of the instrument', () => {
    expect(itemText('P4', 'clients')).toBe('How often do you think: “I can’t take it anymore”?');
    expect(itemText('W7', 'clients')).toBe(
      'Do you have enough energy for family and friends during leisure time?',
    );
    expect(itemText('C6', 'clients')).toBe(
      'Do you sometimes wonder how long you will be able to continue working with clients?',
    );
  });
});

describe('the names of answers', () => {
  it.each(CBI_SCALES)('are five of %s', (scale) => {
    const names = CBI_ANSWERS.map((answer) => ANSWER_NAMES[scale][answer]);
    expect(new Set(names).size).toBe(5);
  });
});
