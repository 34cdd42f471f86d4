import { FALSE_ALARMS } from '@understory/domain';
import * as fc from 'fast-check';
import { anyWarning, CODES_WITH_SENTENCES } from '../test/any-warning';
import { expectSentences } from '../test/sentences';
import { falseAlarmsSentence } from './false-alarms-sentence';
import { warningMeaning } from './warning-meaning';
import { warningClause, warningSentences } from './warning-sentences';

const alias = fc.constantFrom(
  undefined,
  '',
  'Peer trio',
  'Anna',
  'Friends in Leeds',
  'Friend, B.',
  'Ghent!.',
  'Who else?',
  '…',
  'Mum and Dad',
);

describe.each(CODES_WITH_SENTENCES)('every sentence of %s', (code) => {
  it('is whole, plain and kind, whatever it rests on and whatever the alias', () => {
    fc.assert(
      fc.property(anyWarning(code), alias, (warning, name) => {
        const said = warningSentences(warning, { alias: name });
        for (const text of Object.values(said)) if (text !== null) expectSentences(text);
      }),
    );
  });

  it('begins what is so with a clause that fits into another sentence', () => {
    fc.assert(
      fc.property(anyWarning(code), (warning) => {
        expect(warningClause(warning)).toMatch(/^\p{Ll}[^.!?]+$/u);
      }),
    );
  });

  it('has a meaning, a rule and an end for everybody', () => {
    const { name, meaning, rule, falseAlarms, clears } = warningMeaning(code);
    expect(name).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    [meaning, rule, clears].forEach(expectSentences);
    expect(falseAlarms).toBe(falseAlarmsSentence(FALSE_ALARMS[code]));
  });
});

it('names no two warnings alike', () => {
  const names = CODES_WITH_SENTENCES.map((code) => warningMeaning(code).name);
  expect(new Set(names).size).toBe(names.length);
});
