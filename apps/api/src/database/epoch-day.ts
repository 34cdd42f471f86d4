/** SQL of a date as the domain has it: a number of days, counted by the database. */
export const epochDay = (column: string) => `${column} - date '1970-01-01'`;
