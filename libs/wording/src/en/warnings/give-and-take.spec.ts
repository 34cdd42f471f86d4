import type { GiveAndTakeFacts } from '@understory/domain';
import { givingMore, mostlyReceiving } from './give-and-take';

const facts = (changes: Partial<GiveAndTakeFacts> = {}): GiveAndTakeFacts => ({
  kind: 'peer',
  giveAndTake: -0.6234,
  balance: 0,
  raisedAt: -0.5,
  ratings: 4,
  ...changes,
});

describe('givingMore', () => {
  it('says it of a tie among equals, and asks for something', () => {
    expect(givingMore(facts(), 'Peer trio')).toEqual({
      clause: 'lately you give more than you receive with your peer trio',
      evidence:
        'You rated give-and-take four times, and it comes to −0.62, from −1, where you give, to 1, ' +
        'where you receive. You meant it to be even, at 0.',
      rule: 'Raised when at least three ratings, the newest counting most, come to −0.5 or less. Now −0.62.',
      clears: 'When newer ratings bring it above −0.3.',
      nextStep:
        'Ask your peer trio for one small thing this week. Handing something back is an answer too.',
    });
  });

  it('does not say giving where you still receive, only less than was meant', () => {
    const words = givingMore(
      facts({ kind: 'own-therapy', balance: 1, giveAndTake: 0.4, raisedAt: 0.5 }),
    );
    expect(words.clause).toBe('lately you receive less from your own therapy than you meant to');
    expect(words.evidence).toMatch(/comes to 0\.4, .* You meant “I receive”, at 1\.$/);
    expect(givingMore(facts({ balance: 0.2 })).evidence).toMatch(/ You meant 0\.2\.$/);
    expect(words.nextStep).toBe('Tell your own therapy one thing you would like more of.');
  });
});

describe('mostlyReceiving', () => {
  it('is gentle: both tilts tire', () => {
    const words = mostlyReceiving(facts({ giveAndTake: 0.8, raisedAt: 0.7 }), 'Anna');
    expect(words.clause).toBe('with Anna, you have mostly been receiving lately');
    expect(words.rule).toMatch(/come to 0\.7 or more\. Now 0\.8\.$/);
    expect(words.clears).toBe('When newer ratings bring it below 0.5.');
    expect(words.nextStep).toMatch(/^Offer Anna something small.*tires both\.$/);
  });

  it.each([
    [1, 'once'],
    [2, 'twice'],
    [3, 'three times'],
    [40, '40 times'],
  ])('counts %d ratings', (ratings, words) => {
    expect(mostlyReceiving(facts({ ratings })).evidence).toContain(`give-and-take ${words},`);
  });
});
