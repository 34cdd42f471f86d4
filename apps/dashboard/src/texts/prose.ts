/** Attributes and inputs of a template that are read or heard, so that every letter in them is a text. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'finding',
  'heading',
  'hint',
  'label',
  'placeholder',
  'title',
]);

/** Attributes and properties that are never read by a person, whatever they look like. */
const TECHNICAL =
  /^(class|className|style|d|viewBox|points|transform|preserveAspectRatio|aria-(labelledby|describedby|controls|owns)|routerLink|queryParams|src|href|selector|template|templateUrl|styles|styleUrl|host)$/;

/** Keys of a keyboard, names of time zones, media queries, and what this program calls its own stores and locks. */
const NAME =
  /^understory[ .]|^\(prefers-|^not all$|^(Arrow(Left|Right|Up|Down)|End|Enter|Escape|Home|Page(Up|Down)|Tab|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_-]+)+)$/;

/** Whether a string holds anything a person could read. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Whether a string looks as if it was written for a person: a capital at its head, several words, or a stop. */
export function isProse(text: string): boolean {
  if (NAME.test(text)) return false;
  return /^\P{L}*\p{Lu}(\p{Ll}|[-’]\p{L}|\s)|\p{L}[\p{L}\d’',;:-]*\s+\p{L}|\p{L}[.!?…]$/u.test(
    text,
  );
}

/** Whether an attribute of this name is read or heard. */
export function isSpoken(name: string): boolean {
  return SPOKEN.has(name);
}

/** Whether an attribute or property of this name only steers the program. */
export function isTechnical(name: string): boolean {
  return TECHNICAL.test(name);
}
