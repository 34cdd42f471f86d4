import type {
  Connection,
  ConnectionDetail,
  Contact,
  Disconnection,
  Tie,
} from '@understory/contracts';
import type { Entry, Layer, Standing } from './overlay-layer';

/** A connection among all of them, in the order in which they were made. */
export const listedConnection: Layer = (answer, one) => {
  const all = answer['connections'] as readonly Connection[] | undefined;
  const [kind, id] = one.write.path.split('/');
  if (kind !== 'connections' || !all) return answer;
  if (!one.row) return { ...answer, connections: all.filter((each) => each.id !== id) };
  const isKnown = all.some((each) => each.id === id);
  const connections = isKnown
    ? all.map((each) => (each.id === id ? merged(one, each) : each))
    : [...all, merged(one)];
  return { ...answer, connections };
};

/** An active tie among all of them; one that nothing is logged of yet is new. */
export const ties: Layer = (answer, one) => {
  const all = answer['ties'] as readonly Tie[] | undefined;
  const [kind, id] = one.write.path.split('/');
  if (kind !== 'connections' || !all) return answer;
  const before = all.find(({ connection }) => connection.id === id);
  const others = all.filter((tie) => tie !== before);
  if (!one.row?.['isActive']) return { ...answer, ties: others };
  const connection = merged(one, before?.connection);
  if (!before) return { ...answer, ties: [...all, newTie(connection)] };
  return { ...answer, ties: all.map((tie) => (tie === before ? { ...tie, connection } : tie)) };
};

/** The name of a connection beside the contacts of some days. */
export const tieNames: Layer = (answer, { write, row }) => {
  const [kind, id] = write.path.split('/');
  const all = answer['connections'] as readonly { id: string }[] | undefined;
  if (kind !== 'connections' || !all || !row) return answer;
  const brief = { id, alias: row['alias'], kind: row['kind'] };
  return { ...answer, connections: [...all.filter((each) => each.id !== id), brief] };
};

/** The page of a connection. */
export const tieOfPage: Layer = (answer, one) => {
  const { tie } = answer as unknown as ConnectionDetail;
  if (!one.row || one.write.path !== `connections/${tie.connection.id}`) return answer;
  return { ...answer, tie: { ...tie, connection: merged(one, tie.connection) } };
};

/** A contact on the page of its connection, newest first. */
export const contactOfTie: Layer = (answer, { write, row }) => {
  const { tie, contacts } = answer as unknown as ConnectionDetail;
  const [kind, id, part] = write.path.split('/');
  if (kind !== 'contacts' || part) return answer;
  const others = contacts.filter((each) => each.id !== id);
  const contact = row as Contact | null;
  const own = contact?.connectionId === tie.connection.id ? contact : null;
  const laid = [...others, ...(own ? [own] : [])].sort(
    (a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt),
  );
  return { ...answer, contacts: laid };
};

/** A disconnection on the page of its connection, newest first. */
export const disconnectionOfTie: Layer = (answer, { write, row }, { path }) => {
  const all = answer['disconnections'] as readonly Disconnection[];
  const [kind, id] = write.path.split('/');
  if (kind !== 'disconnections') return answer;
  const one = row as Disconnection | null;
  const own = one?.connectionId === path.split('/')[1] ? one : null;
  const laid = [...all.filter((each) => each.id !== id), ...(own ? [own] : [])].sort((a, b) =>
    b.openedOn.localeCompare(a.openedOn),
  );
  return { ...answer, disconnections: laid };
};

/** The page of a connection that nobody but this device knows yet. */
export function pageOfNew(connection: Connection, today: string): Entry {
  const tie = newTie(connection);
  const nothing = { vitality: [], leave: [], contacts: [], disconnections: 0, lastLogAt: null };
  return { asOf: today, tie, ...nothing };
}

function merged({ row }: Standing, before?: Connection): Connection {
  const connection = row as unknown as Connection;
  return { ...connection, createdOn: before?.createdOn ?? connection.createdOn };
}

/**
 * What the domain says of a tie without contacts. The domain itself is not asked: it would come along with the first load of
 * everybody (ADR 158).
 */
const NOTHING_YET = {
  word: 'new',
  vitality: null,
  nourishment: 0.5,
  mutuality: 0.5,
  giveAndTake: null,
  support: null,
  recentContacts: 0,
} as const;

/** How long ago somebody was met, and what follows from that, is the server's to say. */
function newTie(connection: Connection): Tie {
  return { connection, ...NOTHING_YET, gapDays: null, lastContactOn: connection.lastMetOn };
}
