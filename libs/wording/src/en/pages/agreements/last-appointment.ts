import { clockTime } from '../../clock-time';

/** Beside the start of a session: it is mentioned, never refused. @param time `HH:MM` */
export function afterLastAppointment(time: string): string {
  return `After ${clockTime(time)}, the last appointment you agreed on.`;
}
