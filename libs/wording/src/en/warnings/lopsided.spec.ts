import { UNSEEN_WORK_KINDS, type UnseenWorkKind, type W8Facts } from '@understory/domain';
import { lopsided } from './lopsided';

const part = (kind: UnseenWorkKind, effort: number, mine: number) => ({ kind, effort, mine });
const facts = (...kinds: W8Facts['kinds']): W8Facts => ({
  asymmetry: 0.4567,
  effort: kinds.reduce((sum, { effort }) => sum + effort, 0),
  kinds,
});

const NBSP = '\u00a0';

describe('lopsided', () => {
  it.each<[string, W8Facts, string]>([
    [
      'one kind',
      facts(part('keeping-track', 10, 9)),
      `about 90${NBSP}% was yours. Yours was keeping track.`,
    ],
    [
      'one kind, another being theirs',
      facts(part('keeping-track', 10, 9), part('handling-conflict', 10, 0)),
      `about 45${NBSP}% was yours. Yours was keeping track.`,
    ],
    [
      'two kinds',
      facts(part('keeping-track', 10, 8), part('handling-conflict', 10, 7)),
      `about 75${NBSP}% was yours. Yours was keeping track and handling conflict.`,
    ],
    [
      'many kinds, and none of another’s',
      facts(
        part('holding-feelings', 8, 8),
        part('anticipating-needs', 8, 6),
        part('starting-contact', 8, 2),
        part('keeping-track', 8, 0),
      ),
      `about 50${NBSP}% was yours. Most of yours was holding feelings in and anticipating needs.`,
    ],
    ['nothing left', facts(), 'Little of it is left to count.'],
  ])('names the kinds: %s', (_name, given, evidence) => {
    expect(lopsided(given).evidence).toContain(evidence);
  });

  it('has a step for each kind that is most mine', () => {
    const steps = UNSEEN_WORK_KINDS.map((kind) => lopsided(facts(part(kind, 9, 9))).nextStep);
    expect(new Set([...steps, lopsided(facts()).nextStep]).size).toBe(steps.length + 1);
  });

  it('gives both figures of the rule', () => {
    expect(lopsided(facts(part('keeping-track', 10, 9))).rule).toMatch(
      /Now 0\.46, with effort of 10\.$/,
    );
  });
});
