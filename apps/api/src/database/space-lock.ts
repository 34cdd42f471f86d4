/**
 * SQL that makes those who ask for it take turns within a space (`$1`) until their transactions end. Single entries go on
 * beside it.
 */
export const ONE_AT_A_TIME = `
  SELECT space_id FROM space WHERE space_id = $1 FOR NO KEY UPDATE`;
