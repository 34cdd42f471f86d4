import { COMPONENT_WORDS, COMPONENTS } from '@understory/domain';
import { aReading, aTie } from '../test/readings';
import { expectSentences } from '../test/sentences';
import { componentSentence } from './component-sentence';

describe('componentSentence', () => {
  it.each(COMPONENTS)('says of %s that unknown is not low, and what it needs', (name) => {
    const text = componentSentence(name, aReading());
    expect(text).toMatch(/^Not enough yet\. That is unknown, not low\. It /);
    expectSentences(text);
  });

  const sums: [number | null, number | null][] = [
    [0, 0],
    [0.5, 0],
    [0.5, 0.24],
    [1.2, 0.8],
    [3, 2.5],
  ];
  it.each(COMPONENTS)('has whole sentences for every word of %s', (name) => {
    for (const word of COMPONENT_WORDS) {
      for (const [supportMass, spareSupport] of sums) {
        for (const load of [0, 0.5, 1, 1.05, 2]) {
          for (const ties of [
            [],
            [aTie('a', 1)],
            [aTie('a', 0.5), aTie('b', null, { kind: 'friend' })],
          ]) {
            expectSentences(
              componentSentence(
                name,
                aReading({ words: { [name]: word }, supportMass, spareSupport, load, ties }),
              ),
            );
          }
        }
      }
    }
  });

  const alive = (count: number) => Array.from({ length: count }, (_, index) => aTie(`${index}`, 1));

  it.each([
    ['ample', alive(7), 'Seven ties are alive. That is plenty to stand on.'],
    ['bare', alive(1), 'One tie is alive. One is a beginning; three to five make a picture.'],
    ['bare', [aTie('a', 1), aTie('b', null)], 'One tie is alive. That is very little to stand on.'],
    [
      'enough',
      [aTie('a', 0.7), aTie('b', 0.7)],
      'Two ties are due, none is alive. That is enough to stand on.',
    ],
    [
      'bare',
      [aTie('a', 0.1), aTie('b', 0.2)],
      'No tie is alive or due. That is very little to stand on.',
    ],
  ] as const)('of roots, %s', (roots, ties, text) => {
    expect(componentSentence('roots', aReading({ words: { roots }, ties: [...ties] }))).toBe(text);
  });

  it.each([
    ['ample', 3, 2.2, 'Without your strongest tie, most of it would still be there.'],
    ['enough', 2, 1, 'Without your strongest tie, about half of it would still be there.'],
    ['bare', 1, 0.2, 'Without your strongest tie, little of it would still be there.'],
    [
      'bare',
      0.6,
      0.4,
      'Without your strongest tie, most of it would still be there. There is not much to begin with.',
    ],
    ['bare', 0.5, 0, 'Without your strongest tie, nothing would be left at present.'],
    ['bare', 0, 0, 'Without your strongest tie, nothing would be left at present.'],
  ] as const)('of spare, %s with %d and %d', (spare, supportMass, spareSupport, text) => {
    expect(
      componentSentence('spare', aReading({ words: { spare }, supportMass, spareSupport })),
    ).toBe(text);
  });

  const held = aTie('s', 1, { kind: 'supervision' });
  const alongside = aTie('p', 1);
  const beyond = aTie('f', 1, { kind: 'friend' });
  it.each([
    [[held, alongside, beyond], 'All three sides carry: held, alongside and beyond.'],
    [[held, aTie('p', 0.2), beyond], 'Held and beyond carry. Alongside is thin.'],
    [[held], 'Held carries. Nothing is known yet of alongside and beyond.'],
    [
      [held, aTie('p', 0.2), aTie('f', null, { kind: 'friend' })],
      'Held carries. Alongside is thin. Nothing is known yet of beyond.',
    ],
    [
      [aTie('s', 0.1, { kind: 'supervision' }), aTie('p', 0.2)],
      'Held and alongside are thin. Nothing is known yet of beyond.',
    ],
  ])('of cover %#', (ties, text) => {
    expect(componentSentence('cover', aReading({ words: { cover: 'enough' }, ties }))).toBe(text);
  });

  it.each([
    [1.05, 'You carry about 5\u00a0% more than you agreed.'],
    [0.8, 'You carry about 20\u00a0% less than you agreed.'],
    [1.001, 'You carry what you agreed.'],
  ])('of a load of %d', (load, text) => {
    expect(componentSentence('headroom', aReading({ words: { headroom: 'enough' }, load }))).toBe(
      text,
    );
  });

  it.each([
    ['check-in', 'low', 'Your last check-in tells of little energy.'],
    ['inventory', 'ample', 'By your last inventory, work leaves plenty of rest.'],
  ] as const)('of rest from the %s', (restFrom, rest, text) => {
    expect(componentSentence('rest', aReading({ words: { rest }, restFrom }))).toBe(text);
  });

  it.each([
    ['check-in', 'It needs a check-in of the last two weeks.'],
    ['inventory', 'It needs an inventory of the last five weeks.'],
  ] as const)('of unknown rest, by what was chosen: %s', (restFrom, needs) => {
    expect(componentSentence('rest', aReading({ restFrom })).endsWith(needs)).toBe(true);
  });

  it('of spare with a single tie, that there is none to spare yet', () => {
    const reading = aReading({
      words: { spare: 'bare' },
      ties: alive(1),
      supportMass: 0.5,
      spareSupport: 0,
    });
    expect(componentSentence('spare', reading)).toBe('With one tie listed, none can be spare yet.');
  });
});
