import type { Problem as ProblemBody, ProblemCode } from '@understory/contracts';

export interface ProblemFacts {
  /** Which fields were refused, as dotted paths, and why. */
  readonly fields?: ProblemBody['fields'];
  /** For `changed-elsewhere`: the row as it now stands. */
  readonly current?: unknown;
  /** Replaces the usual sentence; it too says what to do next. */
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
}

/** A refusal that the client can act on; `ProblemFilter` turns it into an RFC 9457 body. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}
