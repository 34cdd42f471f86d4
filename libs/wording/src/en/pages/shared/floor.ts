/** How many people there are against the numbers from which team figures begin. */
export const FLOOR_TEXTS = {
  label: (count: number, of: number, from: number) =>
    `${count} of ${of} people; figures begin at ${from}`,
  mark: { quarterly: 'quarterly', monthly: 'monthly' },
};
