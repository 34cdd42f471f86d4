import { CALENDAR_NOTES } from '@understory/wording';
import type { ImportCap, NoteCode, ReadingFormats, ReadingNote, ReadingOptions } from './reading';

const BRITISH: ReadingFormats = { words: 'en-GB', numbers: 'en-GB' };

/** Gathers what there is to know about a reading; each thing once. */
export class Notes {
  /** Zone names as written → the zone they were read as. */
  readonly guessed = new Map<string, string>();
  private readonly floatingZones = new Map<string, number>();
  private readonly caps = new Map<ImportCap, number>();
  private readonly others: ReadingNote[] = [];
  private readonly formats: ReadingFormats;

  constructor(private readonly window: Pick<ReadingOptions, 'from' | 'to' | 'formats'>) {
    this.formats = window.formats ?? BRITISH;
  }

  cap(cap: ImportCap, limit: number): void {
    this.caps.set(cap, limit);
  }

  floating(zone: string): void {
    this.floatingZones.set(zone, (this.floatingZones.get(zone) ?? 0) + 1);
  }

  replaced(count: number): void {
    if (count === 0) return;
    this.others.push(note('older-versions', CALENDAR_NOTES.replaced(count, this.formats)));
  }

  outside(count: number): void {
    const { from, to } = this.window;
    if (count === 0) return;
    const span = { from, to };
    this.others.push(note('outside-window', CALENDAR_NOTES.outside(count, span, this.formats)));
  }

  nothingFound(): void {
    this.others.push(note('nothing-found', CALENDAR_NOTES.nothingFound));
  }

  /** Caps first, then zones, then the rest; in an order that does not hang on the file's. */
  taken(): { notes: ReadingNote[]; capsHit: ImportCap[] } {
    const caps = [...this.caps].map(([cap, limit]) =>
      note(cap, CALENDAR_NOTES.caps[cap](limit, this.formats)),
    );
    const zones = [...this.guessed]
      .sort()
      .map(([name, zone]) => note('zone-guessed', CALENDAR_NOTES.guessedZone(name, zone)));
    const floating = [...this.floatingZones]
      .sort()
      .map(([zone, count]) =>
        note('floating-times', CALENDAR_NOTES.floating(count, zone, this.formats)),
      );
    return {
      notes: [...caps, ...zones, ...floating, ...this.others],
      capsHit: [...this.caps.keys()],
    };
  }
}

function note(code: NoteCode, sentence: string): ReadingNote {
  return { code, sentence };
}
