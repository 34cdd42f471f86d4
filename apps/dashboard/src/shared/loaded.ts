import { type ViewContainerRef, inputBinding, outputBinding } from '@angular/core';
import { NOT_LOADED } from '@understory/wording';
import { plainProblem } from '../shell/problem';
import { ProblemNote } from './problem-note';

interface Asked {
  readonly answered: Promise<void>;
  readonly again: () => void;
}

const asked = new WeakMap<ViewContainerRef, Asked>();

/**
 * A part that a tap needs. Where it does not come, a note says so at that place, and what was tapped goes on, with its own
 * moment, once trying again brings the part; it ends with the page.
 *
 * @param isTapped False where nobody asked for it, or it stands where it was asked for: then the note takes no focus.
 * @param afresh What to do where trying again was in vain: a browser may remember for as long as a page lives that a part failed
 * (ADR 163).
 */
export async function loaded<T>(
  outlet: ViewContainerRef,
  load: () => Promise<T>,
  isTapped = true,
  afresh?: () => Promise<void>,
): Promise<T> {
  for (let isAgain = false; ; isAgain = true) {
    try {
      const part = await load();
      asked.get(outlet)?.again();
      return part;
    } catch {
      if (isAgain) await afresh?.();
      await (asked.get(outlet) ?? ask(outlet, isTapped)).answered;
    }
  }
}

function ask(outlet: ViewContainerRef, isTapped: boolean): Asked {
  const { promise: answered, resolve } = Promise.withResolvers<void>();
  const again = () => {
    note.destroy();
    resolve();
  };
  const note = outlet.createComponent(ProblemNote, {
    bindings: [
      inputBinding('problem', () => ({ ...plainProblem('unavailable'), ...NOT_LOADED })),
      outputBinding('retry', again),
    ],
  });
  note.onDestroy(() => asked.delete(outlet));
  asked.set(outlet, { answered, again });
  note.changeDetectorRef.detectChanges();
  // On a long page the note may stand out of sight.
  if (isTapped) (note.location.nativeElement as HTMLElement).querySelector('button')?.focus();
  return { answered, again };
}
