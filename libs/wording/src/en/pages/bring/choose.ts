import { IMPORT_CAPS } from '@understory/contracts';
import { ACTIONS } from '../../actions';
import { SECTION_NAMES } from '../shell/sections';

/** The page that brings a calendar, before one is looked at. */
export const BRING_TEXTS = {
  choose: {
    heading: SECTION_NAMES.bring,
    finding: 'A calendar file fills in what you already did.',
    relief: 'It is read in this browser; titles never leave it.',
    notSavedYet: {
      title: 'Nothing is saved yet',
      then: 'First you see what was found and what each title means. Once it is in, all of it can be taken back for 30 days.',
    },
  },
  reading: {
    heading: 'Reading your calendar',
    relief: 'Nothing of it is sent.',
    progress: 'Reading the calendar',
    cancel: ACTIONS.cancel,
  },
};

/** What a commit sends, and what it does not. */
export const WHAT_LEAVES_TEXTS = {
  title: 'What leaves this browser',
  what: 'Start, minutes, kind, status, and a hash of the calendar’s own event number. No titles, names, places or notes.',
};

/** The place to drop a calendar file on. */
export const CHOOSE_FILE_TEXTS = {
  notRead: 'This file was not read',
  drop: 'Drop a calendar file here',
  choose: 'Choose a file',
  limits: `A file that ends in .ics, up to ${IMPORT_CAPS.bytes / 1024 ** 2} MB`,
  label: 'Choose a calendar file',
  where: {
    title: 'Where do I find it?',
    all: [
      {
        calendar: 'Google',
        how: 'Settings, Import & export, Export. It is a zip: unpack it first.',
      },
      {
        calendar: 'Outlook',
        how: 'File, Save Calendar. On the web: Settings, Shared calendars, Publish, open the ICS link.',
      },
      { calendar: 'Apple', how: 'Choose the calendar, then File, Export.' },
      {
        calendar: 'Others',
        how: 'Look for “Export”, “Subscribe” or “iCal” in the settings of the calendar.',
      },
    ],
  },
};

/** Why reading a file stopped, and what to do next. */
export const READING_STOPS = {
  cancelled: 'Reading was stopped. Nothing was saved.',
  'took-too-long': `The file could not be read in ${IMPORT_CAPS.seconds} seconds. Export a shorter period and choose that file.`,
  'not-opened': 'The file could not be opened. It may have been moved: choose it again.',
  failed: 'The reader could not do its work. Reload this page, then choose the file again.',
};
