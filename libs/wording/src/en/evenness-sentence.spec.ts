import { COMPONENT_WORDS } from '@understory/domain';
import { expectSentences } from '../test/sentences';
import { evennessClause, evennessSentence } from './evenness-sentence';

describe('evennessSentence', () => {
  it.each([
    [
      'low',
      { give: 0.6, hide: null, carry: 0.3 },
      'You give more than you meant to. You also carry more of the unseen work.',
    ],
    [
      'low',
      { give: 0.3, hide: 0.6, carry: 0.3 },
      'You keep much to yourself. You also give more than you meant to and carry more of the unseen work.',
    ],
    [
      'enough',
      { give: 0.1, hide: 0.2, carry: 0.4 },
      'You carry a little more than your share of the unseen work.',
    ],
    ['ample', { give: 0, hide: 0, carry: 0 }, 'Give and take is close to what you meant.'],
    [
      'ample',
      { give: 0, hide: null, carry: null },
      'Give and take is close to what you meant. It rests on give and take alone so far.',
    ],
    [
      'ample',
      { give: null, hide: null, carry: 0.1 },
      'Unseen work is shared about evenly. It rests on unseen work alone so far.',
    ],
    ['bare', { give: null, hide: 0.9, carry: 0.24 }, 'You keep very much to yourself.'],
  ] as const)('of %s %j', (word, parts, text) => {
    expect(evennessSentence(word, parts)).toBe(text);
  });

  it('is whole for every word and part, known or not', () => {
    for (const word of COMPONENT_WORDS) {
      for (const parts of [
        { give: 0.5, hide: null, carry: null },
        { give: null, hide: 0.5, carry: null },
        { give: null, hide: null, carry: 0.5 },
        { give: 1, hide: 1, carry: 1 },
      ]) {
        expectSentences(evennessSentence(word, parts));
        expect(evennessClause(word, parts)).toMatch(/^[a-z][^.]+$/);
      }
    }
  });
});
