// Apart from what stands on every page: a file is loaded whole.
/** What stands beside a lock, below what nobody else can read. */
export const ONLY_YOU_SEE_IT = 'Who sees this: only you.';
