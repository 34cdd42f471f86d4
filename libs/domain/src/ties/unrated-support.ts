import { UNRATED_MUTUALITY } from './mutuality';
import { UNRATED_NOURISHMENT } from './nourishment';

/** Support x of a tie that keeps its rhythm and was never rated, see `support`. */
export const UNRATED_SUPPORT = (UNRATED_NOURISHMENT + UNRATED_MUTUALITY) / 2;
