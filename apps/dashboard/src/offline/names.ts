import { Injectable, computed, inject } from '@angular/core';
import { Outbox } from './outbox';
import { Reads } from './reads';
import type { Write } from './waiting';

/** Whom an entry that waits is about, as far as this tab has read of them or has them waiting. */
@Injectable({ providedIn: 'root' })
export class Names {
  private readonly reads = inject(Reads);
  private readonly outbox = inject(Outbox);

  private readonly known = computed(() => {
    const { cases, connections } = this.reads.names();
    const read = [...cases, ...connections].map(({ id, code, alias }) => [id, code ?? alias]);
    const waiting = this.outbox.waiting().flatMap(({ write }) => (write ? madeBy(write) : []));
    return new Map<unknown, unknown>([...read, ...waiting] as [unknown, unknown][]);
  });

  /** The code of its case or the name of its connection; null where none is known. */
  of({ body }: Write): string | null {
    const name = this.known().get(body?.['caseId'] ?? body?.['connectionId']);
    return typeof name === 'string' ? name : null;
  }
}

/** A case or a connection that waits itself, with its name. */
function madeBy({ path, body }: Write): [string, unknown][] {
  const [kind, id = '', part] = path.split('/');
  if (part || (kind !== 'cases' && kind !== 'connections')) return [];
  return [[id, body?.['code'] ?? body?.['alias']]];
}
