export { madeUpPractice } from './made-up-practice';
export type * from './made-up-types';
