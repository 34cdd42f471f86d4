export * from './wording';
export * from './formats';
export * from './en';
