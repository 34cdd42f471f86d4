import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Leave, type SaveLeave, leavePaths } from '@understory/contracts';
import { firstValueFrom, map } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes leave; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class LeaveWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async save(id: string, leave: SaveLeave): Promise<Leave> {
    const answer = this.http.put(`api/${leavePaths.one(id)}`, leave);
    const saved = await firstValueFrom(answer.pipe(map((body) => Leave.parse(body))));
    this.changes.touch();
    return saved;
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${leavePaths.one(id)}`));
    this.changes.touch();
  }
}
