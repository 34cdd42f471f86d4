export * from './import-window';
export * from './kinds/group-by-title';
export * from './kinds/guess-kind';
export * from './kinds/import-plan';
export * from './kinds/to-import-rows';
export * from './read-calendar';
export * from './reading';
