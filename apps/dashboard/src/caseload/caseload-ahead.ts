import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { caseloadPaths } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';

/** The caseload, asked for while its page is still on its way: on a slow line the two take turns otherwise. */
@Injectable({ providedIn: 'root' })
export class CaseloadAhead {
  private readonly http = inject(HttpClient);
  private asked: Promise<unknown> | null = null;

  ask(): void {
    this.asked = this.read();
    // Whoever takes it meets the refusal.
    this.asked.catch(() => null);
  }

  /** What was asked for, once; afterwards it is asked for anew. */
  take(): Promise<unknown> {
    const asked = this.asked ?? this.read();
    this.asked = null;
    return asked;
  }

  private read(): Promise<unknown> {
    return firstValueFrom(this.http.get(`api/${caseloadPaths.mine}`));
  }
}
