/** The page of what waits to be sent: its heading and title. */
export const OUTBOX_TITLE = 'Waiting to send';
