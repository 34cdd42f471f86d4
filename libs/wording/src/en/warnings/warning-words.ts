/** What one warning says of its case. */
export interface WarningWords {
  /** What is so, without capital or stop, so that it can stand within a sentence. */
  clause: string;
  evidence: string;
  rule: string;
  clears: string;
  nextStep: string;
}

/** What a warning means and how it is decided, whoever it is about. */
export interface WarningAbout {
  name: string;
  meaning: string;
  rule: string;
  clears: string;
}
