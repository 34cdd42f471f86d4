import type {
  ComponentName,
  EcosystemReading,
  StandingWarning,
  StateWord,
} from '@understory/domain';
import { COMPONENTS } from '@understory/domain';
import * as fc from 'fast-check';
import { anyWarning, CODES_WITH_SENTENCES } from '../test/any-warning';
import { aReading, aTie, w1, w3, w4, w9 } from '../test/readings';
import { expectSentences } from '../test/sentences';
import { stateSentence } from './state-sentence';

const aliases = { trio: 'Peer trio', mentor: 'Mentor', anna: 'Anna', supervisor: 'Supervisor' };

/** The ten ties of the look: the peer trio thin, the mentor due, the choir new. */
const TEN = [
  aTie('trio', 0.18),
  aTie('mentor', 0.7, { kind: 'mentor' }),
  aTie('choir', null, { kind: 'community' }),
  ...Array.from({ length: 7 }, (_, index) => aTie(`tie-${index}`, 1)),
];

function demands(): StandingWarning {
  const checkIns = [{ on: 20_780, demands: 3, tooMuch: 0 }];
  return { code: 'W12', subject: '', connectionId: null, raisedOn: 20_780, facts: { checkIns } };
}

function inventory(isHelpFirst: boolean): StandingWarning {
  const facts = { filledInOn: 20_760, subscales: [], isHelpFirst };
  return { code: 'W14', subject: '', connectionId: null, raisedOn: 20_761, facts };
}

function sentenceOf(
  word: StateWord,
  warnings: StandingWarning[],
  changes: Partial<EcosystemReading> = {},
) {
  return stateSentence(aReading({ word, warnings, ties: TEN, ...changes }), aliases);
}

describe('stateSentence', () => {
  it('says what the look says', () => {
    expect(sentenceOf('stretched', [w1()])).toEqual({
      finding: 'Stretched: your peer trio has grown thin.',
      relief: 'Seven of ten ties are alive, one is due, one is new.',
    });
  });

  it('says that unknown is not low', () => {
    expect(stateSentence(aReading({ word: 'not-enough-yet' }), {})).toEqual({
      finding: 'Not enough yet.',
      relief: 'That is unknown, not low.',
    });
  });

  const never = { lastContactOn: null, vitality: 0 };
  it.each<[string, StateWord, StandingWarning[], string]>([
    [
      'two ties',
      'stretched',
      [w1(), w1({}, 'anna')],
      'Stretched: your peer trio and Anna are long without a contact.',
    ],
    [
      'three ties',
      'stretched',
      [w1(), w1({}, 'anna'), w1({}, 'x')],
      'Stretched: three ties are long without a contact.',
    ],
    [
      'a tie never met',
      'stretched',
      [w1(never, 'mentor')],
      'Stretched: no contact with your mentor is logged yet.',
    ],
    [
      'a tie without alias',
      'stretched',
      [w1({ kind: 'friend' }, 'x')],
      'Stretched: your friend has grown thin.',
    ],
    ['work', 'stretched', [w9()], 'Stretched: your work stands above what you agreed.'],
    [
      'a tie and work',
      'stretched',
      [w1(), w9()],
      'Stretched: your peer trio has grown thin, and your work stands above what you agreed.',
    ],
    [
      'one trunk',
      'thin',
      [w3(), w1()],
      'Thin: without your supervisor, little support would be left.',
    ],
    [
      'a single tie',
      'thin',
      [w3({ knownTies: 1 })],
      'Thin: your support rests on your supervisor alone.',
    ],
    [
      'no tie that carries',
      'thin',
      [w3({ strongestConnectionId: null })],
      'Thin: no tie carries support at present.',
    ],
    ['thin soil', 'thin', [w4(), w3(), w1()], 'Thin: your ties together carry little.'],
    [
      'three warnings',
      'stretched',
      [w1(), w1({}, 'anna'), w9(), demands()],
      'Stretched: your peer trio and Anna are long without a contact, and two more warnings stand.',
    ],
    [
      'one more of a kind that is told together',
      'stretched',
      [w9(), w1(), w1({}, 'anna')],
      'Stretched: your work stands above what you agreed, and your peer trio and Anna are long without a contact.',
    ],
    ['a check-in', 'stretched', [demands()], 'Stretched: lately people have felt like demands.'],
    ['nothing', 'holding', [], 'Holding: your ties carry what you do.'],
  ])('names %s', (_name, word, warnings, finding) => {
    expect(sentenceOf(word, warnings).finding).toBe(finding);
  });

  it('says help first before anything else, whatever the word', () => {
    for (const word of ['thin', 'stretched', 'not-enough-yet'] as const) {
      expect(sentenceOf(word, [inventory(true), w4()])).toEqual({
        finding: 'Your burnout inventory is very high, and help comes first.',
        relief: 'Everything else can wait.',
      });
    }
  });

  it('eases what ties do not ease', () => {
    expect(sentenceOf('stretched', [demands()]).relief).toBe('That is common. Rest comes first.');
    expect(sentenceOf('stretched', [inventory(false)]).relief).toMatch(/not of you\.$/);
    expect(sentenceOf('stretched', [w9()]).relief).toMatch(/ties are alive/);
  });

  it('keeps to what makes it thin where something else is graver', () => {
    const { finding } = sentenceOf('thin', [inventory(false), w3()]);
    expect(finding).toBe('Thin: without your supervisor, little support would be left.');
  });

  it('ends with one stop where a name ends it', () => {
    const facts = {
      kind: 'peer',
      giveAndTake: -0.7,
      balance: 0,
      raisedAt: -0.5,
      ratings: 3,
    } as const;
    const giving = {
      code: 'W6',
      subject: 'b',
      connectionId: 'b',
      raisedOn: 20_780,
      facts,
    } as const;
    const { finding } = stateSentence(
      aReading({ word: 'stretched', warnings: [giving], ties: TEN }),
      { b: 'Friend, B.' },
    );
    expect(finding).toBe('Stretched: lately you give more than you receive with your friend, B.');
  });

  it.each([...CODES_WITH_SENTENCES])('knows %s, alone and with others', (code) => {
    fc.assert(
      fc.property(anyWarning(code), fc.constantFrom('thin', 'stretched'), (warning, word) => {
        for (const warnings of [[warning], [warning, w9(), w1()], [w4(), warning]]) {
          const { finding, relief } = sentenceOf(word, warnings);
          expectSentences(finding);
          expectSentences(relief);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('counts a thin tie aloud where it was not named', () => {
    const relief = 'Seven of ten ties are alive, one is due, one is thin, one is new.';
    expect(sentenceOf('stretched', [w9()]).relief).toBe(relief);
    expect(sentenceOf('stretched', [w1({}, 'mentor')]).relief).toBe(relief);
  });

  it.each(COMPONENTS)('names %s where that alone is bare', (name: ComponentName) => {
    const { components } = aReading({ words: { [name]: 'bare' } });
    const { finding, relief } = sentenceOf('stretched', [], { components });
    expect(finding).toMatch(/^Stretched: /);
    expect(finding).not.toMatch(/carry what you do/);
    expectSentences(finding);
    expectSentences(relief);
  });

  it.each([
    [1, 'One tie is listed so far.'],
    [2, 'Two ties are listed so far.'],
  ])('takes a list of %d for a beginning', (count, finding) => {
    const given = sentenceOf('stretched', [], { ties: TEN.slice(-count) });
    expect(given).toEqual({ finding, relief: 'Three to five make a picture.' });
    expect(sentenceOf('stretched', [w9()], { ties: TEN.slice(-count) }).finding).toMatch(
      /^Stretched/,
    );
  });

  it('is whole sentences without any alias', () => {
    for (const warnings of [[w1()], [w1(), w1({}, 'b')], [w3()], [w4()], [w9()], []]) {
      const { finding, relief } = stateSentence(
        aReading({ word: 'stretched', warnings, ties: TEN, words: { cover: 'bare' } }),
        {},
      );
      expectSentences(finding);
      expectSentences(relief);
    }
  });
});
