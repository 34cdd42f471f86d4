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

const WEEKS = 9;

/**
 * A calendar as a practice tool would export it: eight past weeks and this one, client sessions and a group by rule, one
 * moved and one cancelled, supervision every fortnight, something personal, and one event that cannot be read.
 */
export function calendarFile(today: Temporal.PlainDate): string {
  const first = today.subtract({ days: today.dayOfWeek - 1 }).subtract({ weeks: WEEKS - 1 });
  const second = first.add({ weeks: 1 });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alder//Calendar 3.1//EN',
    'X-WR-TIMEZONE:Europe/London',
    ...weekly('maja@calendar', 'Maja Okonkwo', at(first, '0900'), 50, [
      `EXDATE;TZID=Europe/London:${at(second, '0900')}`,
      'LOCATION:12 Willow Street',
      'DESCRIPTION:tearful last time\\, grief',
      'URL:https://meet.example/maja',
    ]),
    ...weekly('jt@calendar', 'J.T.', at(first, '1030'), 50),
    ...moved('jt@calendar', 'J.T.', at(second, '1030'), at(second, '1600')),
    ...weekly('group@calendar', 'Tuesday group', at(first.add({ days: 1 }), '1500'), 90),
    ...weekly(
      'super@calendar',
      'Supervision w Lindqvist',
      at(first.add({ days: 2 }), '1200'),
      60,
      [],
      2,
    ),
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

function weekly(
  uid: string,
  title: string,
  start: string,
  minutes: number,
  more: string[] = [],
  interval = 1,
): string[] {
  const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${interval};COUNT=${Math.ceil(WEEKS / interval)}`;
  return event(uid, title, start, minutes, [rule, ...more]);
}

function moved(uid: string, title: string, from: string, to: string): string[] {
  return event(uid, title, to, 50, [`RECURRENCE-ID;TZID=Europe/London:${from}`]);
}

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
