/** Hands a table to the person as a file. */
export function downloadCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Its length in kB, as it is said beforehand: whole, at least 1. */
export function csvSize(csv: string): number {
  return Math.max(1, Math.round(csv.length / 1024));
}
