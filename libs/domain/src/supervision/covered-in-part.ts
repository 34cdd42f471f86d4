/** From here on supervision is said to be covered in part, below not to be covered; of 100. Our choice. */
export const COVERED_IN_PART_FROM = 50;
