import * as z from 'zod/mini';
import { SaveCase } from './case.contract';
import { SaveCheckIn } from './check-in.contract';
import { ClientId, Instant } from './common.contract';
import { SaveConnection } from './connection.contract';
import { LogContact } from './contact.contract';
import { SaveDisconnection } from './disconnection.contract';
import { SaveInventory, SaveOtherScore } from './inventory.contract';
import { SaveLeave } from './leave.contract';
import { LogOtherTime } from './other-time.contract';
import { SaveSeries } from './series.contract';
import { LogSession } from './session.contract';
import { LogUnseenWork } from './unseen-work.contract';

/** Days for which what was removed can be put back from the list of it; its tombstone stays longer (ADR 30). */
export const REMOVED_DAYS = 30;
/** As many as are listed, the newest. */
export const REMOVED_AT_MOST = 100;

const REMOVED = {
  id: ClientId,
  removedAt: Instant,
  /** The code of its case or the alias of its connection; null where it names none. */
  about: z.nullable(z.string()),
};

/**
 * Something that its owner removed. `PUT {kind}/{id}` with `body` puts it back: the version in it is that of the tombstone, so
 * that nothing is overwritten which came to stand there since.
 */
export const RemovedEntry = z.discriminatedUnion('kind', [
  z.object({ ...REMOVED, kind: z.literal('sessions'), body: LogSession }),
  z.object({ ...REMOVED, kind: z.literal('series'), body: SaveSeries }),
  z.object({ ...REMOVED, kind: z.literal('contacts'), body: LogContact }),
  z.object({ ...REMOVED, kind: z.literal('other-time'), body: LogOtherTime }),
  z.object({ ...REMOVED, kind: z.literal('unseen-work'), body: LogUnseenWork }),
  z.object({ ...REMOVED, kind: z.literal('leave'), body: SaveLeave }),
  z.object({ ...REMOVED, kind: z.literal('disconnections'), body: SaveDisconnection }),
  z.object({ ...REMOVED, kind: z.literal('check-ins'), body: SaveCheckIn }),
  z.object({ ...REMOVED, kind: z.literal('inventories'), body: SaveInventory }),
  z.object({ ...REMOVED, kind: z.literal('other-scores'), body: SaveOtherScore }),
  z.object({ ...REMOVED, kind: z.literal('cases'), body: SaveCase }),
  z.object({ ...REMOVED, kind: z.literal('connections'), body: SaveConnection }),
]);
export type RemovedEntry = z.infer<typeof RemovedEntry>;

/** What was removed within `REMOVED_DAYS`, the newest first; never more than `REMOVED_AT_MOST`. */
export const Removed = z.object({ entries: z.array(RemovedEntry) });
export type Removed = z.infer<typeof Removed>;

export const removedPaths = {
  all: 'log/removed',
  /** Where an entry is put back. */
  one: ({ kind, id }: Pick<RemovedEntry, 'kind' | 'id'>) => `${kind}/${id}`,
} as const;
