/** What a write says of the log. */
export interface Write {
  readonly method: 'PUT' | 'DELETE';
  /** Below `api/`, as in `sessions/0197…`. */
  readonly path: string;
  /** Null for a DELETE. */
  readonly body: Readonly<Record<string, unknown>> | null;
  /** What the body is to be laid on, sealed: a session that this device knows by its time alone. */
  readonly onto?: SealedTemplate;
}

/** A session as the server told it, sealed at once: this device can send it back and cannot read it. */
export interface SealedTemplate {
  readonly label: string;
  readonly key: string;
  /** Base64url. */
  readonly box: string;
}

/** How a write lies on the device: nothing here says what it is about. */
export interface SealedRow {
  /** Given by the device, ever growing: the order in which rows go out. */
  readonly seq: number;
  readonly id: string;
  /** Id of the person who wrote it. */
  readonly owner: string;
  /** Id of the key that it is sealed to. */
  readonly key: string;
  readonly madeAt: string;
  /** Sent at least once: it may have arrived although no answer came. */
  readonly isTried: boolean;
  readonly box: Uint8Array<ArrayBuffer>;
}

/** Who was last signed in here, and what is needed to seal for them without a connection. */
export interface Device {
  readonly owner: string;
  readonly timeZone: string;
  readonly key: { readonly id: string; readonly publicKey: string };
  /** How far its clock was ahead when the server was last heard, in milliseconds. */
  readonly aheadMs: number;
}

/** An expected session: its time, its length and the code of its case; all else of it is sealed. */
export interface ExpectedRow {
  readonly owner: string;
  readonly id: string;
  /** The day that it stands on, after which it is dropped. */
  readonly on: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly code: string | null;
  readonly template: SealedTemplate;
}

/** What lies on the device. Every method may fail where the browser keeps nothing, or has no room. */
export interface OutboxStore {
  add(row: Omit<SealedRow, 'seq'>): Promise<SealedRow>;
  /** In the order in which they were made; of everybody, where nobody is named. */
  rowsOf(owner?: string): Promise<SealedRow[]>;
  markTried(seq: number): Promise<void>;
  remove(seq: number): Promise<void>;
  device(): Promise<Device | null>;
  setDevice(device: Device | null): Promise<void>;
  expected(): Promise<ExpectedRow[]>;
  setExpected(rows: readonly ExpectedRow[]): Promise<void>;
}

/** What a write is about: later writes about the same wait for it. `sessions/1/acting` is about `sessions/1`. */
export function subjectOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** Entries that another names by their id, by the field that does, and the kind they are of. */
const NAMING: Readonly<Record<string, string>> = {
  caseId: 'cases',
  connectionId: 'connections',
};

/**
 * What a write names, as subjects: it goes out after all that waits about them, since the server takes nothing that names what it
 * has never seen. How a session was names that session.
 *
 * @example namedBy(session) // ['cases/0197…']
 */
export function namedBy({ path, body }: Write): string[] {
  if (!body) return [];
  const whole = subjectOf(path);
  if (whole !== path) return [whole];
  const series = (body['series'] as { readonly id: string } | null | undefined)?.id;
  const named = Object.entries(NAMING).map(([field, kind]) => [kind, body[field]] as const);
  return [...named, ['series', series] as const].flatMap(([kind, id]) =>
    typeof id === 'string' ? `${kind}/${id}` : [],
  );
}

/** A write that names a case or a connection, naming another in its place; null where it names no such one. */
export function namingInstead(write: Write, from: string, to: string): Write | null {
  const [kind, old] = from.split('/');
  const [, id] = to.split('/');
  const field = Object.keys(NAMING).find((each) => NAMING[each] === kind);
  if (!field || write.body?.[field] !== old) return null;
  return { ...write, body: { ...write.body, [field]: id } };
}
