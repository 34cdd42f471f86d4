/** What must never leave the browser: every name, title, place and link of the calendar below. */
export const PRIVATE_WORDS = [
  'Maja',
  'Okonkwo',
  'J.T.',
  'Supervision w',
  'Lindqvist',
  'Dentist',
  'Willow Street',
  'meet.example',
  'tearful',
  'grief',
];

/** What the calendar below holds, by kind. */
export const BROUGHT = { client: 17, group: 8, 'supervision-received': 4 };

/**
 * A calendar as a practice tool would export it, from eight weeks ago to today: client sessions by rule, one left out and one
 * moved, a group, supervision every fortnight, something personal, and one event that cannot be read.
 */
export function calendarFile(today: Temporal.PlainDate): string {
  const first = today.subtract({ weeks: 8 });
  const second = first.add({ weeks: 1 });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alder//Calendar 3.1//EN',
    'X-WR-TIMEZONE:Europe/London',
    ...event('maja@calendar', 'Maja Okonkwo', at(first, '0900'), 50, [
      'RRULE:FREQ=WEEKLY;COUNT=9',
      `EXDATE;TZID=Europe/London:${at(second, '0900')}`,
      'LOCATION:12 Willow Street',
      'DESCRIPTION:tearful last time\\, grief',
      'URL:https://meet.example/maja',
    ]),
    ...event('jt@calendar', 'J.T.', at(first, '1030'), 50, ['RRULE:FREQ=WEEKLY;COUNT=9']),
    ...event('jt@calendar', 'J.T.', at(second, '1600'), 50, [
      `RECURRENCE-ID;TZID=Europe/London:${at(second, '1030')}`,
    ]),
    ...event('group@calendar', 'Tuesday group', at(first.add({ days: 1 }), '1500'), 90, [
      'RRULE:FREQ=WEEKLY;COUNT=8',
    ]),
    ...event('super@calendar', 'Supervision w Lindqvist', at(first.add({ days: 2 }), '1200'), 60, [
      'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4',
    ]),
    ...event('dentist@calendar', 'Dentist', at(first.add({ days: 3 }), '0800'), 30),
    'BEGIN:VEVENT',
    'UID:broken@calendar',
    'DTSTART:sometime in spring',
    'SUMMARY:Broken',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const at = (day: Temporal.PlainDate, clock: string) =>
  `${day.toString().replaceAll('-', '')}T${clock}00`;

function event(
  uid: string,
  title: string,
  start: string,
  minutes: number,
  more: string[] = [],
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;TZID=Europe/London:${start}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ];
}
