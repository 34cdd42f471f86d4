export * from './case-work';
export * from './outbox-title';
export * from './shared';
export * from './shell';
export * from './sign-in';
