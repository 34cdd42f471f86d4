import { type Signal, linkedSignal, signal } from '@angular/core';

/** A draft that began from an answer of the server. */
export interface Begun<Draft> {
  /** Null until the first answer. */
  readonly draft: Signal<Draft | null>;
  /** Lets it begin anew from the next answer, which is asked for. */
  anew(): void;
}

/** Begins a draft from the first answer and keeps it whatever is answered later, unless it is to begin anew. */
export function begunFrom<Answer extends object, Draft>(
  answer: Signal<Answer | null>,
  begin: (from: Answer) => Draft,
  ask: () => void,
): Begun<Draft> {
  const left = signal<Answer | null>(null);
  const draft = linkedSignal<{ from: Answer | null; left: Answer | null }, Draft | null>({
    source: () => ({ from: answer(), left: left() }),
    computation: ({ from, left }, previous) => {
      if (previous?.value && (left === null || from === left)) return previous.value;
      return from && begin(from);
    },
  });
  return {
    draft: draft.asReadonly(),
    anew: () => {
      left.set(answer());
      ask();
    },
  };
}
