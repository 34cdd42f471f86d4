/** One request of a way back: a PUT where it says something, else a DELETE. */
export interface StepBack {
  /** Below `api/`, as in `sessions/0197…`. */
  readonly path: string;
  readonly body?: object;
  /**
   * What the change made of the row. Where it says this to the letter under another version, a later change was taken back in
   * between: then this one is taken back too.
   */
  readonly made?: object;
}

/** Takes something back. One that says which requests it is made of outlives its tab (ADR 164). */
export interface WayBack {
  (): Promise<unknown>;
  readonly steps?: readonly StepBack[];
}

/** A way back that does more in its own tab than its requests alone, which are what is left of it in the next. */
export function inSteps(undo: () => Promise<unknown>, ...steps: readonly StepBack[]): WayBack {
  return Object.assign(() => undo(), { steps });
}
