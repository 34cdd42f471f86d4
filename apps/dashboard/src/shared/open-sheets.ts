import { Injectable, inject } from '@angular/core';
import {
  type Event,
  NavigationCancel,
  NavigationEnd,
  NavigationError,
  Router,
} from '@angular/router';
import { filter, take } from 'rxjs';

/** A sheet over the page. */
interface Sheet {
  /** Asks first where something in it would be lost. */
  mayBeLeft(): boolean | Promise<boolean>;
  /** Nobody waits for its answer any more. */
  stay(): void;
  leave(): void;
}

/** The sheets that stand over the page. */
@Injectable({ providedIn: 'root' })
export class OpenSheets {
  private readonly router = inject(Router);
  private readonly all = new Set<Sheet>();
  /** The change of page that was agreed to; the router asks once for each of its parts. */
  private agreed: number | undefined;

  add(sheet: Sheet): void {
    this.all.add(sheet);
  }

  delete(sheet: Sheet): void {
    this.all.delete(sheet);
  }

  async mayBeLeft(): Promise<boolean> {
    const id = this.router.currentNavigation()?.id;
    if (id === this.agreed) return true;
    for (const sheet of this.all) if (!(await this.ask(sheet, id))) return false;
    this.agreed = id;
    return true;
  }

  private ask(sheet: Sheet, id: number | undefined): boolean | Promise<boolean> {
    const answer = sheet.mayBeLeft();
    if (answer !== true) {
      const over = this.router.events.pipe(filter((event) => isOver(event) && event.id === id));
      over.pipe(take(1)).subscribe((event) => {
        if (event instanceof NavigationCancel) sheet.stay();
        // Under another week of the same page it would stand as before.
        if (event instanceof NavigationEnd && this.all.has(sheet)) sheet.leave();
      });
    }
    return answer;
  }
}

function isOver(event: Event): event is NavigationCancel | NavigationEnd | NavigationError {
  return (
    event instanceof NavigationCancel ||
    event instanceof NavigationEnd ||
    event instanceof NavigationError
  );
}

/** Another page takes the place of this one, by a link, the browser's own way back or otherwise, and sheets go with it. */
export const maySheetsBeLeft = (): Promise<boolean> => inject(OpenSheets).mayBeLeft();
