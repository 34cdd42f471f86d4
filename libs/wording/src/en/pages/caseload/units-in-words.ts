import { decimal } from '../../decimal';
import { units } from '../../units';

/** Units as they are said in a sentence: "20½ units", "one unit", "¾ of a unit". */
export function countedUnits(value: number): string {
  const written = units(value);
  if (written === '1') return 'one unit';
  return value > 0 && value < 1 && written !== '0' ? `${written} of a unit` : `${written} units`;
}

/** Units of an average with one decimal, as in "20.9": a quarter would pretend to be a count. */
export function averageUnits(value: number): string {
  return decimal(value, 1);
}
