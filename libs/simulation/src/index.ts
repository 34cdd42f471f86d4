export { MADE_UP_TIME_ZONE, madeUpPractice, VISITOR_EMAIL } from './made-up-practice';
export type * from './made-up-types';
