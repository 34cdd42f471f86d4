import { capital } from '../../capital';
import { plural } from '../../plural';

/** The last changes on this device, each with its way back; `deed` is what was done. */
export const CHANGES_TEXTS = {
  finding: (count: number) =>
    count === 0
      ? 'Nothing was changed here lately.'
      : `${capital(plural(count, 'change', 'changes'))} can be taken back.`,
  relief: 'What you do on this device can be taken back here for a day.',
  undo: (deed: string) => `Undo: ${deed}`,
  takenBack: (deed: string) => `Taken back: ${deed}`,
  /** Why one was not taken back. */
  changedAgain: {
    title: 'It was changed again since',
    detail: 'Take the later change back first, or change it where it stands.',
  },
};
