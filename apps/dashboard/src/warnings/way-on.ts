import type { Warning } from '@understory/contracts';

export interface WayOn {
  /** Said beside the finding: what a warning is not. */
  readonly relief: string;
  /** The first way: logging a contact, or a page. */
  readonly first: { readonly text: string; readonly link: readonly string[] | null };
  readonly others: readonly { readonly text: string; readonly link: readonly string[] }[];
}

/** Where each warning can lead, the nearest first. */
export function wayOn({ code, connectionId }: Warning): WayOn {
  const tie = connectionId ? ['/connections', connectionId] : ['/ecosystem'];
  switch (code) {
    case 'W1':
      return {
        relief: 'It says something about the tie, nothing about you.',
        first: { text: 'We did meet, log it', link: null },
        others: [
          { text: 'Agree a new rhythm', link: [...tie, 'edit'] },
          { text: 'Look at this tie', link: tie },
          { text: 'Bring it to supervision', link: ['/supervision'] },
        ],
      };
    case 'W3':
    case 'W4':
      return {
        relief: 'It says something about conditions, nothing about you.',
        first: { text: 'Log a contact', link: null },
        others: [
          { text: 'Look at all ties', link: ['/ecosystem'] },
          { text: 'Add a connection', link: ['/connections', 'new'] },
          { text: 'Bring it to supervision', link: ['/supervision'] },
        ],
      };
    case 'W9':
      return {
        relief: 'It says something about the work, nothing about you.',
        first: { text: 'Bring it to supervision', link: ['/supervision'] },
        others: [
          { text: 'Look at this week', link: ['/today'] },
          { text: 'Look at all ties', link: ['/ecosystem'] },
        ],
      };
  }
}
