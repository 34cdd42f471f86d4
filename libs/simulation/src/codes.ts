import type { SessionKind } from '@understory/domain';
import type { Random } from './random';

/** A group has the name of its day instead. */
type CodedKind = Exclude<SessionKind, 'group'>;

const LETTERS: Readonly<Record<CodedKind, string>> = {
  individual: 'ABDEGHJKLMNPRSTVW',
  couple: 'C',
  family: 'F',
};
const HIGHEST_NUMBER = 99;
/** Draws of a code that is still free; after that it is counted on instead, however many are taken. */
const MOST_DRAWS = 50;

/** Codes as therapists make them up: a letter and a number, none twice. */
export class Codes {
  private readonly taken = new Set<string>();
  private counted = HIGHEST_NUMBER;

  constructor(private readonly random: Random) {}

  next(kind: CodedKind): string {
    for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
      const code = this.drawn(kind);
      if (!this.taken.has(code)) return this.take(code);
    }
    this.counted += 1;
    return this.take(`${this.letter(kind)}-${this.counted}`);
  }

  private drawn(kind: CodedKind): string {
    const letter = this.letter(kind);
    const number = this.random.integer(1, HIGHEST_NUMBER);
    return `${letter}-${String(number).padStart(2, '0')}`;
  }

  private letter(kind: CodedKind): string {
    const letters = LETTERS[kind];
    return letters.charAt(this.random.integer(0, letters.length - 1));
  }

  private take(code: string): string {
    this.taken.add(code);
    return code;
  }
}
