export * from './case';
export * from './case-sentences';
export * from './cases-list';
export * from './code-doubts';
export * from './rest-sentences';
