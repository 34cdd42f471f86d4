export * from './choose';
export * from './counts';
export * from './done';
export * from './look-at-these';
export * from './preview';
