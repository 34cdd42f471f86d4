// One file to load: each further one would cut the first load into one more piece.
export { forgetPerson, mayLeave } from './leaving';
export { OutboxPage } from './outbox.page';
export { start } from './start';
export { write } from './write';
