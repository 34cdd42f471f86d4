import { NO_DETAIL } from '@understory/domain';
import { supervisionDetailInWords } from './questions';

it('says what was answered of a contact, and what was not', () => {
  const said = { format: 'group', groupSize: 4, isPeer: false, ownShare: 0.295 } as const;
  expect(supervisionDetailInWords({ ...NO_DETAIL, ...said })).toBe(
    'How you met: In a group. How many shared the time: 4. The group leads itself: No. On your own practice, %: 30.',
  );
  expect(supervisionDetailInWords(NO_DETAIL)).toBe('Not said');
});
