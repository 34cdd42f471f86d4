import {
  CBI_SUBSCALES,
  COMPONENTS,
  CONNECTION_KINDS,
  CONTACT_INITIATORS,
  CONTACT_MODES,
  CONTACT_RATINGS,
  SESSION_ACUITIES,
  SESSION_KINDS,
  SESSION_OUTCOMES,
  STATE_WORDS,
  TIE_WORDS,
  UNSEEN_WORK_CONTEXTS,
  UNSEEN_WORK_KINDS,
  ZONES,
} from '@understory/domain';
import * as en from './index';

describe('English', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['kinds', CONNECTION_KINDS, en.KIND_NAMES],
    ['zones', ZONES, en.ZONE_NAMES],
    ['modes', CONTACT_MODES, en.MODE_NAMES],
    ['initiators', CONTACT_INITIATORS, en.INITIATOR_NAMES],
    ['ratings', CONTACT_RATINGS, en.RATING_NAMES],
    ['session kinds', SESSION_KINDS, en.SESSION_KIND_NAMES],
    ['acuities', SESSION_ACUITIES, en.ACUITY_NAMES],
    ['outcomes', SESSION_OUTCOMES, en.OUTCOME_NAMES],
    ['kinds of unseen work', UNSEEN_WORK_KINDS, en.UNSEEN_WORK_NAMES],
    ['contexts of unseen work', UNSEEN_WORK_CONTEXTS, en.UNSEEN_WORK_CONTEXT_NAMES],
    ['scales', CBI_SUBSCALES, en.SUBSCALE_NAMES],
    ['components', COMPONENTS, en.COMPONENT_NAMES],
    ['tie words', TIE_WORDS, en.TIE_WORD_NAMES],
    ['state words', STATE_WORDS, en.STATE_NAMES],
    ['pack sections', ['load', 'support', 'thin-ties'], en.PACK_SECTION_TITLES],
  ])('names all %s, each by a name of its own', (_name, words, names) => {
    expect(Object.keys(names)).toEqual([...words]);
    expect(new Set(Object.values(names)).size).toBe(words.length);
    for (const name of Object.values(names)) expect(name).toMatch(/^\p{L}[\p{L} ,-]+$/u);
  });
});
