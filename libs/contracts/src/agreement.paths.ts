/** Apart from the shapes: Today asks for a capacity by its path alone, and its first load has no room for more. */
export const agreementPaths = {
  all: 'agreements',
  one: (effectiveFrom: string) => `agreements/${effectiveFrom}`,
} as const;
