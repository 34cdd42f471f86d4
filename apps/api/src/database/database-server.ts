/** A PostgreSQL server that this installation may use as its administrator; also the injection token. */
export abstract class DatabaseServer {
  /** All passwords derive from it. */
  abstract readonly secret: string;
  /** The installation's own database. */
  abstract readonly databaseName: string;
  /** True where the server is ours alone, so that further databases may be made in it. */
  abstract readonly isEmbedded: boolean;
  /** Folder of the embedded server's data; null elsewhere. */
  abstract readonly dataFolder: string | null;
  /** Connection of a role that may create roles and tables. */
  abstract admin(database: string): ServerAddress;
  /** Stops the embedded server; leaves any other alone. */
  abstract stop(): Promise<void>;
}

/** How to reach a server; every part is known, so that no default of the environment slips in. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
  /** As `pg` read it from the address. */
  readonly ssl: boolean;
}
