import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import {
  type CommitImport,
  ImportBatch,
  connectionPaths,
  importPaths,
} from '@understory/contracts';
import { firstValueFrom, map } from 'rxjs';
import { v7 as uuidv7 } from 'uuid';
import { Changes } from '../shell/changes';
import { problemOf } from '../shell/problem';
import type { TieToMake } from './preview-draft';
import { newConnection } from './tie-choices';

const NOTHING = { id: '', content: '' };

/** Sends batches and takes them back; repeating either changes nothing. */
@Injectable({ providedIn: 'root' })
export class ImportWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);
  private readonly sent = signal({ done: 0, all: 0 });
  /** The batch that was tried and not answered: the same content keeps its id, so that a repeat is known as one. */
  private tried = NOTHING;

  /** Requests answered and to be made in all. */
  readonly progress = this.sent.asReadonly();

  /** @throws The error of the request that failed; those before it stand, and a repeat passes over them. */
  async commit(body: CommitImport, ties: readonly TieToMake[]): Promise<ImportBatch> {
    const all = ties.length + 1;
    this.sent.set({ done: 0, all });
    for (const [index, tie] of ties.entries()) {
      await this.make(tie);
      this.sent.set({ done: index + 1, all });
    }
    const batch = await this.put(this.idFor(body), body);
    this.tried = NOTHING;
    this.changes.touch();
    return batch;
  }

  async undo(id: string): Promise<ImportBatch> {
    const answer = this.http.delete(`api/${importPaths.one(id)}`);
    const batch = await firstValueFrom(answer.pipe(map((body) => ImportBatch.parse(body))));
    this.changes.touch();
    return batch;
  }

  private put(id: string, body: CommitImport): Promise<ImportBatch> {
    const answer = this.http.put(`api/${importPaths.one(id)}`, body);
    return firstValueFrom(answer.pipe(map((said) => ImportBatch.parse(said))));
  }

  /** Its id was made here: where it is there already, an earlier try has brought it. */
  private async make({ choice, lastMetOn }: TieToMake): Promise<void> {
    const path = `api/${connectionPaths.one(choice.id)}`;
    try {
      await firstValueFrom(this.http.put(path, newConnection(choice, lastMetOn)));
      this.changes.touch();
    } catch (error) {
      const isThere = error instanceof HttpErrorResponse && error.status === 409;
      if (!isThere || problemOf(error).code !== 'changed-elsewhere') throw error;
    }
  }

  private idFor(body: CommitImport): string {
    const content = JSON.stringify(body);
    if (content !== this.tried.content) this.tried = { id: uuidv7(), content };
    return this.tried.id;
  }
}
