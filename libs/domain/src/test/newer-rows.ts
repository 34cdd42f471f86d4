import type { EcosystemLog } from '../ecosystem/log';

/** Settings whole, rows dated after the day alone: what is passed on together with what was kept of the day. */
export function newerRows(log: EcosystemLog, day: number): EcosystemLog {
  const isNewer = ({ on }: { readonly on: number }) => on > day;
  return {
    ...log,
    ties: log.ties.map((tie) => ({ ...tie, contacts: tie.contacts.filter(isNewer) })),
    workDays: log.workDays.filter(isNewer),
    runs: log.runs.filter(isNewer),
    acting: log.acting.filter(isNewer),
    unseenWork: log.unseenWork.filter(isNewer),
    checkIns: log.checkIns.filter(isNewer),
    inventories: log.inventories.filter(isNewer),
  };
}
