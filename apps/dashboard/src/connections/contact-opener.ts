import { Injectable, type ViewContainerRef, inject } from '@angular/core';
import type { Tie } from '@understory/contracts';
import { TodaySheets } from '../today/today-sheets';

/** Opens the sheet of a contact from any page; its code is loaded when it is first asked for. */
@Injectable({ providedIn: 'root' })
export class ContactOpener {
  private readonly sheets = inject(TodaySheets);

  /** A second tap while the code is on its way opens no second sheet. */
  open(outlet: ViewContainerRef, ties: readonly Tie[]): Promise<void> {
    return this.sheets.contact(outlet, ties);
  }
}
