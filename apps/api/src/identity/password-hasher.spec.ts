import type { Config } from '../config';
import { PasswordHasher } from './password-hasher';

const cheap = { passwordCost: { memoryKib: 8, passes: 1 } } as Config;

describe('hashing passwords', () => {
  it('costs what OWASP asks for unless told otherwise', async () => {
    const digest = await new PasswordHasher({} as Config).hash('quiet-lantern-over-moss');
    expect(digest).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('tells the right password from a wrong one, however its accents are typed', async () => {
    const hasher = new PasswordHasher(cheap);
    const digest = await hasher.hash('caf\u00e9 by the river');
    expect(await hasher.verify(digest, 'cafe\u0301 by the river')).toBe(true);
    expect(await hasher.verify(digest, 'cafe by the river')).toBe(false);
  });

  it('finishes everything that waits, and goes on after a failure', async () => {
    const hasher = new PasswordHasher(cheap);
    const digest = await hasher.hash('one');
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        hasher.verify(index % 3 === 0 ? 'no digest' : digest, 'one'),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(7);
    expect(await hasher.verify(digest, 'one')).toBe(true);
  });

  it('turns away a flood instead of queueing it', async () => {
    const hasher = new PasswordHasher(cheap);
    const flood = Array.from({ length: 80 }, () => hasher.hash('quiet-lantern-over-moss'));
    const results = await Promise.allSettled(flood);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(80 - 2 - 64);
    expect(refused[0]).toMatchObject({ reason: { code: 'unavailable' } });
  });
});
