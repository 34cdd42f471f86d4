/** Titles of the pages below the check-in, which itself is a section. */
export const CHECK_IN_TITLES = {
  week: 'This week',
  earlierWeek: 'An earlier week',
  inventory: 'The monthly inventory',
  inventoryForm: 'Fill in the inventory',
  scores: 'Scores of other instruments',
  choices: 'Choices about check-ins',
};
