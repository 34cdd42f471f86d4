import { contactInWords } from './contacts';

it('says a contact with what was answered about it', () => {
  const contact = {
    minutes: 75,
    mode: 'video',
    initiator: 'them',
    isHeld: true,
    giveAndTake: 1,
    ratings: { sawClearer: 4, energy: 0 },
  } as const;
  const at = { date: '2026-10-06', time: '13:00' };
  expect(contactInWords(contact, at)).toBe(
    '6 October, 13:00, 75 minutes, video. They reached out. Give and take: I received more. It gave me energy: not at all. I saw clearer: very much.',
  );
  const open = { ...contact, isHeld: false, giveAndTake: null, ratings: {} };
  expect(contactInWords(open, at)).toBe(
    '6 October, 13:00, 75 minutes, video. Not held. They reached out.',
  );
  expect(contactInWords({ ...open, isHeld: true, initiator: null }, at)).toBe(
    '6 October, 13:00, 75 minutes, video.',
  );
});
