/** Names of prepared statements by their text; a process has as many as its source has hot statements. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private given = 0;

  constructor(private readonly prefix: string) {}

  /** @param text A constant, never built from input. */
  of(text: string): string {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    this.given += 1;
    const name = `${this.prefix}_${this.given}`;
    this.names.set(text, name);
    return name;
  }

  /**
   * Gives every text a new name, so that each connection prepares it afresh: where a migration made one statement stale, the same
   * goes for other connections and may go for others.
   */
  forget(): void {
    this.names.clear();
  }
}
