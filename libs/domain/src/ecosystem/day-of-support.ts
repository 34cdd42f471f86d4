import { ZONES } from '../vocabulary';

/** What one day's known ties add up to; one object is used again for each day of a walk. */
export class DayOfSupport {
  private sum = 0;
  private strongest = 0;
  /** Ties listed and known. */
  knownTies = 0;
  private readonly zoneSums = ZONES.map(() => 0);
  private readonly zoneCounts = ZONES.map(() => 0);

  /** Forgets the day before. */
  clear(): void {
    this.sum = 0;
    this.strongest = 0;
    this.knownTies = 0;
    for (let zone = 0; zone < ZONES.length; zone++) {
      this.zoneSums[zone] = 0;
      this.zoneCounts[zone] = 0;
    }
  }

  /** One tie that is listed and known, with its support x, 0 to 1. */
  add(zone: number, support: number): void {
    this.sum += support;
    if (support > this.strongest) this.strongest = support;
    this.knownTies++;
    this.zoneSums[zone] = this.supportIn(zone) + support;
    this.zoneCounts[zone] = this.tiesIn(zone) + 1;
  }

  /** T, 0 or more; null while no tie is known. */
  get mass(): number | null {
    return this.knownTies === 0 ? null : this.sum;
  }

  /** T1, 0 or more; null while no tie is known. */
  get spare(): number | null {
    return this.knownTies === 0 ? null : Math.max(0, this.sum - this.strongest);
  }

  /** X of a zone, by its place in ZONES; 0 or more. */
  supportIn(zone: number): number {
    return this.zoneSums[zone] ?? 0;
  }

  /** Known ties of a zone, by its place in ZONES. */
  tiesIn(zone: number): number {
    return this.zoneCounts[zone] ?? 0;
  }
}
