import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { sfntOfWoff } from './sfnt-of-woff';

const find = createRequire(import.meta.url);

/** The faces that a pack is set in: the look's own. */
const FACES = [
  '@fontsource/alegreya/files/alegreya-latin-500-normal.woff',
  '@fontsource/alegreya/files/alegreya-latin-500-italic.woff',
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
];

/** The fonts as Typst and the canvas read them. */
export function packFonts(): Promise<Buffer[]> {
  return Promise.all(FACES.map(async (face) => sfntOfWoff(await readFile(find.resolve(face)))));
}
