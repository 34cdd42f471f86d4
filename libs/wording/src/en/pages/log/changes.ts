import { capital } from '../../capital';
import { plural } from '../../plural';

/** The last changes of this tab, each with its way back; `deed` is what was done. */
export const CHANGES_TEXTS = {
  finding: (count: number) => `${capital(plural(count, 'change', 'changes'))} can be taken back.`,
  relief: 'Kept while this tab is open, newest first.',
  none: {
    finding: 'Nothing was changed here lately.',
    relief: 'What you do in this tab can be taken back from here.',
  },
  undo: (deed: string) => `Undo: ${deed}`,
  takenBack: (deed: string) => `Taken back: ${deed}`,
  /** Why one was not taken back. */
  changedAgain: {
    title: 'It was changed again since',
    detail: 'Take the later change back first, or change it where it stands.',
  },
};
