import { createHash } from 'node:crypto';
import { aCheckIn, anInventory, scoring } from '../test/answers';
import { aContact, aLog, aTie, every, termsOf } from '../test/logs';
import { someUnseenWork } from '../test/unseen-work';
import { keepEcosystem } from './keep-ecosystem';
import { MODEL_VERSION } from './state';

/** A diary with something of everything. */
const DIARY = aLog({
  ties: [
    aTie(every(9, 0, 150), { lastMetOn: 3 }),
    aTie([], {
      id: 'supervision',
      kind: 'supervision',
      terms: [termsOf({ balance: 0.5 }), termsOf({ effectiveFrom: 90, rhythmDays: 21 })],
      contacts: every(13, 2, 120).map((on) =>
        aContact(on, { giveAndTake: (on % 5) - 2, ratings: [on % 4, 2, 3] }),
      ),
      disconnections: [{ id: 'd', openedOn: 100, closedOn: null, closedAs: null }],
    }),
  ],
  leave: [{ from: 60, to: 66 }],
  workDays: every(2, 0, 160).map((on) => ({ on, units: 4 + (on % 3) })),
  capacity: [{ effectiveFrom: 0, unitsPerWeek: 15 }],
  runs: every(3, 0, 160).map((on) => ({ on, longestRun: 2 + (on % 4) })),
  acting: every(11, 0, 160).map((on) => ({ id: `a${on}`, on, surface: on % 5, deep: 1 })),
  unseenWork: every(17, 5, 160).map((on) => someUnseenWork({ id: `u${on}`, on, share: 0.75 })),
  checkIns: every(7, 4, 160).map((on) => aCheckIn(on, { energy: on % 5, alone: (on + 2) % 5 })),
  inventories: every(30, 10, 160).map((on) => anInventory(on, scoring('work', 50))),
});

/** What is kept of the diary, to twelve places. */
function fingerprint(): string {
  const kept = { ...keepEcosystem(DIARY, 155), version: null };
  const text = JSON.stringify(kept, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

it('grows its version with every other way to read a log, since what is kept outlives an upgrade', () => {
  expect({ version: MODEL_VERSION, kept: fingerprint() }).toEqual({
    version: 1,
    kept: '5543d95d7fc8a910',
  });
});
