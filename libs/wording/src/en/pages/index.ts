export * from './case-work';
export * from './sign-in';
