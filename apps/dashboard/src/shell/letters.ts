/** Letters that take longer come in where the page stands already. */
const LONGEST_MS = 1_000;

/**
 * Resolves once the upright letters are there, which `index.html` names for the browser to ask for:
 * coming in later they break lines elsewhere, and move what stands below. Never rejects.
 */
export async function lettersAreThere(): Promise<void> {
  const upright = [...document.fonts].filter(({ style }) => style === 'normal');
  const loaded = Promise.allSettled(upright.map((face) => face.load()));
  await Promise.race([loaded, new Promise((late) => setTimeout(late, LONGEST_MS))]);
}
