import { THIN_TEXTS } from './thin';

it.each([
  [false, 'Longest since: Peer trio, 16 of 14 days, thin.'],
  [true, 'Longest since: Peer trio, about 16 of 14 days, thin.'],
])('says which tie is next by its rhythm; about: %s', (isAbout, said) => {
  expect(THIN_TEXTS.longest('Peer trio', 16, 14, 'thin', isAbout)).toBe(said);
});
