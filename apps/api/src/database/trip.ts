import { type ClientBase, type Connection, type FieldDef, types } from 'pg';
import utils from 'pg/lib/utils.js';
import { isStalePlan } from './stale-plan';
import { StatementNames } from './statement-names';

/** A statement that is prepared under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Answer {
  readonly rows: readonly object[];
  /** As PostgreSQL says it: `SELECT 1`, `COMMIT`. */
  readonly command: string;
}

/** A statement and who waits for its answer. */
export interface Passenger extends Statement {
  done(answer: Answer): void;
  failed(error: Error): void;
}

const NAMES = new StatementNames('space');

/** @param text A constant, never built from input. */
export function statement(text: string, values: readonly unknown[] = []): Statement {
  return { name: NAMES.of(text), text, values };
}

/** Sends statements in one write; where one fails, those after it are not run. All hear at once what became of them. */
export function travel(client: ClientBase, passengers: readonly Passenger[]): void {
  client.query(new Trip(passengers));
}

/** What the rows of a statement are made of. */
interface Shape {
  readonly columns: readonly { readonly name: string; readonly read: (text: string) => unknown }[];
  /** All columns of a row, null each: copying it is quicker than adding one after the other. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const NO_ROWS: Shape = { columns: [], blank: {} };

/** A connection as far as it is spoken to. */
interface Line {
  /** Of the statements that it has prepared, by their names. */
  readonly shapes: Map<string, Shape>;
  /** Says into `said` what `pg` would write at once. */
  readonly mouth: Connection;
  readonly said: Uint8Array[];
}

const lines = new WeakMap<Connection, Line>();

/**
 * Statements up to one "sync" of PostgreSQL's protocol, which `pg` takes for a single query. Waking the other side costs more
 * than most statements do, so each side is woken once.
 */
class Trip {
  /** `pg` puts its timer around it. */
  callback: (error: Error | null) => void = (error) => this.arrive(error);
  private readonly answers: Answer[] = [];
  private shapes: Line['shapes'] = new Map();
  private shape: Shape | undefined;
  private rows: object[] = [];
  /** A value that could not be read; thrown at once it would end the process. */
  private fault: Error | null = null;

  constructor(private readonly passengers: readonly Passenger[]) {}

  /** @returns Why nothing was sent, which `pg` hands back to it; thrown here it would end the process. */
  submit(connection: Connection): Error | null {
    const line = lines.get(connection) ?? lineOf(connection);
    this.shapes = line.shapes;
    try {
      for (const passenger of this.passengers) say(line, passenger);
    } catch (error) {
      line.said.length = 0;
      return error as Error;
    }
    line.mouth.sync();
    const { stream } = connection;
    if (stream.writable) stream.write(Buffer.concat(line.said));
    line.said.length = 0;
    return null;
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    const columns = fields.map(({ name, dataTypeID }) => ({
      name,
      read: types.getTypeParser(dataTypeID, 'text'),
    }));
    this.shape = { columns, blank: Object.fromEntries(columns.map(({ name }) => [name, null])) };
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.shape ??= this.shapes.get(this.current?.name ?? '') ?? NO_ROWS;
    try {
      this.rows.push(rowOf(this.shape, fields));
    } catch (error) {
      this.fault ??= error as Error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const name = this.current?.name ?? '';
    if (!this.shapes.has(name)) this.shapes.set(name, this.shape ?? NO_ROWS);
    this.answers.push({ rows: this.rows, command: text });
    this.rows = [];
    this.shape = undefined;
  }

  handleError(error: Error): void {
    if (isStalePlan(error)) NAMES.forget();
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.callback(this.fault);
  }

  private get current(): Passenger | undefined {
    return this.passengers[this.answers.length];
  }

  private arrive(error: Error | null): void {
    this.passengers.forEach((passenger, index) => {
      const answer = this.answers[index];
      if (answer && !this.fault) passenger.done(answer);
      else passenger.failed(error ?? new Error('PostgreSQL left a statement unanswered.'));
    });
  }
}

/** What was never answered may be prepared or not; it is prepared afresh, and closing what is not there is no error. */
function say({ mouth, shapes }: Line, { name, text, values }: Statement): void {
  // First of all: `pg` forms all messages in one place, where half a message would go before the next.
  const told = values.map((value) => utils.prepareValue(value));
  const isPrepared = shapes.has(name);
  if (!isPrepared) {
    mouth.close({ type: 'S', name }, true);
    mouth.parse({ name, text, types: [] }, true);
  }
  const bound = { statement: name, values: told };
  mouth.bind(bound as object as Parameters<Connection['bind']>[0], true);
  if (!isPrepared) mouth.describe({ type: 'P', name: '' }, true);
  mouth.execute(null, true);
}

function rowOf({ columns, blank }: Shape, fields: readonly (string | null)[]): object {
  const row = { ...blank };
  for (let index = 0; index < columns.length; index += 1) {
    const text = fields[index] ?? null;
    const column = columns[index];
    if (text !== null && column) row[column.name] = column.read(text);
  }
  return row;
}

function lineOf(connection: Connection): Line {
  const said: Uint8Array[] = [];
  const stream = { writable: true, write: (words: Uint8Array) => said.push(words) };
  const mouth: Connection = Object.create(connection, { stream: { value: stream } });
  const line = { shapes: new Map<string, Shape>(), mouth, said };
  lines.set(connection, line);
  return line;
}
