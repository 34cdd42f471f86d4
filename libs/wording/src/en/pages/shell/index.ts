export * from './clock';
export * from './frame';
export * from './made-up-band';
export * from './more';
export * from './not-found';
export * from './sections';
export * from './sign-in-again';
export * from './trouble';
