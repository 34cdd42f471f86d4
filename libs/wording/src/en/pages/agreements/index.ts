export * from './agreement';
export * from './capacity';
