import type { TieCourse } from '../ties/tie-course';
import { ZONES } from '../vocabulary';

/** What a tie adds to a day; its zone by its place in ZONES. */
interface AddedTie {
  readonly course: Pick<TieCourse, 'isKnown' | 'carried'>;
  readonly zone: number;
}

/** What one day's known ties add up to; one object is used again for each day of a walk. */
export class DayOfSupport {
  private sum = 0;
  private strongest = 0;
  private isAnyKnown = false;
  private readonly zoneSums = new Float64Array(ZONES.length);
  private readonly zoneKnown = new Uint8Array(ZONES.length);

  /** Adds up ties that stand at the day, and forgets the day before. */
  addUp(listed: readonly AddedTie[]): void {
    const { zoneSums, zoneKnown } = this;
    for (let zone = 0; zone < zoneSums.length; zone++) {
      zoneSums[zone] = 0;
      zoneKnown[zone] = 0;
    }
    let sum = 0;
    let strongest = 0;
    let isAnyKnown = false;
    for (const { course, zone } of listed) {
      if (!course.isKnown) continue;
      const { carried } = course;
      sum += carried;
      if (carried > strongest) strongest = carried;
      isAnyKnown = true;
      zoneSums[zone] = (zoneSums[zone] ?? 0) + carried;
      zoneKnown[zone] = 1;
    }
    this.sum = sum;
    this.strongest = strongest;
    this.isAnyKnown = isAnyKnown;
  }

  /** T, 0 or more; null while no tie is known. */
  get mass(): number | null {
    return this.isAnyKnown ? this.sum : null;
  }

  /** T1, 0 or more; null while no tie is known. */
  get spare(): number | null {
    return this.isAnyKnown ? Math.max(0, this.sum - this.strongest) : null;
  }

  /** X of a zone, by its place in ZONES; 0 or more. */
  supportIn(zone: number): number {
    return this.zoneSums[zone] ?? 0;
  }

  /** Whether any tie of a zone is known, by its place in ZONES. */
  isKnownIn(zone: number): boolean {
    return this.zoneKnown[zone] === 1;
  }
}
