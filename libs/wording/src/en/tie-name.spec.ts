import { CONNECTION_KINDS } from '@understory/domain';
import { tieName } from './tie-name';

describe('tieName', () => {
  it.each([
    ['Peer trio', 'your peer trio', false],
    ['Supervisor', 'your supervisor', false],
    ['My sister', 'your sister', false],
    ['Friend, B.', 'your friend, B.', false],
    ['Team at Alder House', 'your team at Alder House', false],
    ['Friends in Leeds', 'your friends in Leeds', true],
    ['Anna', 'Anna', false],
    ['Dr. Osei', 'Dr. Osei', false],
    ['My Anna', 'your Anna', false],
    ['Mum and Dad', 'your mum and Dad', true],
    ['Ana and Rui', 'Ana and Rui', true],
    ['  Peer   trio ', 'your peer trio', false],
    ['Élodie', 'Élodie', false],
    ['Ghent!.', 'Ghent', false],
    ['Team at Alder House.', 'your team at Alder House', false],
    ['Who else?', 'Who else', false],
    ['Choir …', 'your choir', false],
    ['Anna B.', 'Anna B.', false],
    ['Osei Jr.', 'Osei Jr.', false],
    ['J.P.', 'J.P.', false],
    ['水曜会', '水曜会', false],
  ])('of "%s"', (alias, name, isPlural) => {
    expect(tieName(alias, 'peer')).toEqual({ name, isPlural });
  });

  it.each(CONNECTION_KINDS)('speaks by kind where there is no alias: %s', (kind) => {
    for (const alias of [undefined, '', '  ', '...', '?']) {
      expect(tieName(alias, kind).name).toMatch(/^your [a-z ]+$/);
    }
  });

  it('has a name even without a kind', () => {
    expect(tieName(undefined, null)).toEqual({ name: 'your strongest tie', isPlural: false });
  });
});
