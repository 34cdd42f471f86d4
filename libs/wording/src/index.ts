export * from './wording';
export * from './en';
