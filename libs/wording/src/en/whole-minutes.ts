/** Where minutes are not such a number. */
export function writeWholeMinutes({ min, max }: { readonly min: number; readonly max: number }) {
  return `Write whole minutes, from ${min} to ${max}.`;
}
