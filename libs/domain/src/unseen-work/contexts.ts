/** Where unseen work was done, in the order in which it is offered; never for whom. */
export const UNSEEN_WORK_CONTEXTS = ['clients', 'team', 'practice', 'beyond'] as const;
export type UnseenWorkContext = (typeof UNSEEN_WORK_CONTEXTS)[number];
