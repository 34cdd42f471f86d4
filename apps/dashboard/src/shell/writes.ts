import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Changes } from './changes';

/** Keeps and removes what is the person's own; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class Writes {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  /** @returns The answer as it came. */
  async put(path: string, body: object): Promise<unknown> {
    const answer: unknown = await firstValueFrom(this.http.put(`api/${path}`, body));
    this.changes.touch();
    return answer;
  }

  async remove(path: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${path}`));
    this.changes.touch();
  }
}
