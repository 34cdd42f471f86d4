import { NEED_HELP_NOW } from '../../actions';
import { APP_NAME } from '../../app-name';

/** What stands round every page of a signed-in person. */
export const FRAME_TEXTS = {
  appName: APP_NAME,
  needHelpNow: NEED_HELP_NOW,
  skip: 'Skip to content',
  main: 'Main',
  mainOnPhone: 'Main, phone',
  account: 'Account',
  more: 'More',
  notReached: 'Not reached',
  notFound: 'Not found',
};

/** The title of a browser's tab: the page's own, or the product alone. */
export function tabTitle(page: string | undefined): string {
  return page ? `${page} – ${APP_NAME}` : APP_NAME;
}
