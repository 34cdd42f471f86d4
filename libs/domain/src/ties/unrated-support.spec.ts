import { UNRATED_MUTUALITY } from './mutuality';
import { UNRATED_NOURISHMENT } from './nourishment';
import { support } from './support';
import { UNRATED_SUPPORT } from './unrated-support';

it('is what the model gives to a full tie without a rating', () => {
  expect(UNRATED_SUPPORT).toBe(support(1, UNRATED_NOURISHMENT, UNRATED_MUTUALITY));
});
