import { Injectable, inject } from '@angular/core';
import { IMPORT_KINDS, type ImportKind } from '@understory/contracts';
import { Session } from '../shell/session';

/** What a title was answered with; `tieId` where the kind meets someone. */
export interface Remembered {
  readonly kind: ImportKind;
  readonly tieId?: string;
}

/** Digits kept of a hash: enough to tell the events of one person apart. */
const TITLE_DIGITS = 24;
const EVENT_DIGITS = 12;

/**
 * What this device remembers of imports, per person: answers by hashed title, and which events came in by
 * which batch. Nothing of it is ever sent; without storage it lasts as long as the page.
 */
@Injectable({ providedIn: 'root' })
export class DeviceMemory {
  private readonly person = inject(Session).person;
  private readonly unsaved = new Map<string, string>();

  /** Answers for those keys that have one. */
  async answers(keys: readonly string[]): Promise<Map<string, Remembered>> {
    const kept = this.read('titles');
    const found = new Map<string, Remembered>();
    for (const key of keys) {
      const answer = asRemembered(kept[await this.hashOf(key)]);
      if (answer) found.set(key, answer);
    }
    return found;
  }

  async remember(key: string, answer: Remembered): Promise<void> {
    const hash = await this.hashOf(key);
    this.write('titles', { ...this.read('titles'), [hash]: answer });
  }

  /** Whether an event came in from this device, by its hash. */
  knownEvents(): (hash: string) => boolean {
    const all = new Set(Object.values(this.read('batches')).flatMap(eventsOf));
    return (hash) => all.has(hash.slice(0, EVENT_DIGITS));
  }

  rememberBatch(id: string, hashes: readonly string[]): void {
    const events = hashes.map((hash) => hash.slice(0, EVENT_DIGITS)).join('');
    this.write('batches', { ...this.read('batches'), [id]: events });
  }

  forgetBatch(id: string): void {
    const others = Object.entries(this.read('batches')).filter(([batch]) => batch !== id);
    this.write('batches', Object.fromEntries(others));
  }

  private async hashOf(key: string): Promise<string> {
    const bytes = new TextEncoder().encode(`${this.person()?.id ?? ''}\n${key}`);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, TITLE_DIGITS);
  }

  private read(shelf: string): Record<string, unknown> {
    try {
      const name = this.nameOf(shelf);
      const text = this.unsaved.get(name) ?? localStorage.getItem(name) ?? '{}';
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null ? { ...value } : {};
    } catch {
      return {};
    }
  }

  private write(shelf: string, value: Record<string, unknown>): void {
    const name = this.nameOf(shelf);
    const text = JSON.stringify(value);
    try {
      localStorage.setItem(name, text);
      this.unsaved.delete(name);
    } catch {
      this.unsaved.set(name, text);
    }
  }

  private nameOf(shelf: string): string {
    return ['understory', 'bring', shelf, this.person()?.id ?? ''].join('.');
  }
}

function asRemembered(value: unknown): Remembered | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const kind = IMPORT_KINDS.find((known) => known === value.kind);
  if (!kind) return null;
  const tieId = 'tieId' in value && typeof value.tieId === 'string' ? value.tieId : undefined;
  return tieId === undefined ? { kind } : { kind, tieId };
}

function eventsOf(text: unknown): string[] {
  const pieces = new RegExp(`.{${EVENT_DIGITS}}`, 'g');
  return typeof text === 'string' ? (text.match(pieces) ?? []) : [];
}
