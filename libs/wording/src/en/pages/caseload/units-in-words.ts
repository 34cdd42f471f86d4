import { decimal } from '../../decimal';

/** Units of an average with one decimal, as in "20.9": a quarter would pretend to be a count. */
export function averageUnits(value: number): string {
  return decimal(value, 1);
}
