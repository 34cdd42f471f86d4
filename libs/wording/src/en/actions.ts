/** What the buttons say that stand on many pages. */
export const ACTIONS = {
  back: 'Back',
  cancel: 'Cancel',
  change: 'Change',
  close: 'Close',
  delete: 'Delete',
  remove: 'Remove',
  save: 'Save',
  tryAgain: 'Try again',
  undo: 'Undo',
};

/** What stands on many pages and leads to help in a crisis. */
export const NEED_HELP_NOW = 'Need help now';
