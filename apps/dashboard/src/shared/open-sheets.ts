import { Injectable, inject } from '@angular/core';
import { type CanActivateChildFn, Router } from '@angular/router';

/** A sheet over the page. */
interface Sheet {
  /** Asks first where something in it would be lost. */
  mayBeLeft(): boolean | Promise<boolean>;
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
    for (const sheet of this.all) if (!(await sheet.mayBeLeft())) return false;
    this.agreed = id;
    return true;
  }
}

/** Another page takes the place of this one, by a link, the browser's own way back or otherwise, and sheets go with it. */
export const maySheetsBeLeft: CanActivateChildFn = () => inject(OpenSheets).mayBeLeft();
