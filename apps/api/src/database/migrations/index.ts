import { Schemas } from './0001-schemas';
import { Spaces } from './0002-spaces';

/** In the order in which they run; the number at the end of a migration's name must grow. */
export const MIGRATIONS = [Schemas, Spaces];
