import { Injectable, inject } from '@angular/core';
import { Leave, type SaveLeave, leavePaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes leave; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class LeaveWrites {
  private readonly writes = inject(Writes);

  async save(id: string, leave: SaveLeave): Promise<Leave> {
    return Leave.parse(await this.writes.put(leavePaths.one(id), leave));
  }

  remove(id: string): Promise<void> {
    return this.writes.remove(leavePaths.one(id));
  }
}
