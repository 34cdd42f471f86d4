import { type ViewContainerRef, inputBinding, outputBinding } from '@angular/core';
import { NOT_LOADED } from '@understory/wording';
import { Leave } from '../shell/leave';
import { plainProblem } from '../shell/problem';
import { Session } from '../shell/session';
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
 * @param tap False where nobody asked for it, or it stands where it was asked for: then the note takes no focus. The name of a tap that
 * the page can do again (`tapAgain`): then a second try in vain loads the page afresh, since a browser may remember for as long as a
 * page lives that a part failed (ADR 163).
 */
export async function loaded<T>(
  outlet: ViewContainerRef,
  load: () => Promise<T>,
  tap: string | boolean = true,
): Promise<T> {
  for (let isAgain = false; ; isAgain = true) {
    try {
      const part = await load();
      asked.get(outlet)?.again();
      return part;
    } catch {
      if (isAgain && typeof tap === 'string') await loadAfresh(outlet, tap);
      await (asked.get(outlet) ?? ask(outlet, tap !== false)).answered;
    }
  }
}

/** Where a server answers: without one, the page that stands is worth more. What was tapped, by whom and where, and nothing else, is kept for this tab. */
async function loadAfresh({ injector }: ViewContainerRef, tap: string): Promise<void> {
  const { pathname } = location;
  if (!(await fetch(pathname).catch(() => null))?.ok) return;
  const who = injector.get(Session).person()?.id;
  sessionStorage.setItem(`tapped ${tap}`, `${who} ${Date.now()} ${pathname}`);
  injector.get(Leave).to(pathname);
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
