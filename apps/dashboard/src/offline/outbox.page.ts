import {
  Component,
  type ComponentRef,
  ViewContainerRef,
  computed,
  inject,
  inputBinding,
  outputBinding,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OtherTime, Session as LoggedSession } from '@understory/contracts';
import {
  OUTBOX_TEXTS,
  NOT_LOADED,
  OUTBOX_TITLE,
  outboxFinding,
  outboxRelief,
} from '@understory/wording';
import { TwoVersions } from '../log/two-versions';
import { Icon } from '../shared/icon';
import { Session } from '../shell/session';
import { asItWillStand } from './as-it-will-stand';
import { Connection } from './connection';
import { Lane } from './lane';
import { Names } from './names';
import { Outbox } from './outbox';
import { type OutboxEntry, entriesOf, waitingBehind } from './outbox-entries';
import { entryInWords, mendingOf, saidInWords, versionsInWords, whyInWords } from './outbox-words';
import { Settling } from './settling';

/** What waits to be sent, entry by entry, with what can be done about each. */
@Component({
  selector: 'us-outbox-page',
  imports: [Icon, RouterLink, TwoVersions],
  templateUrl: './outbox.page.html',
  styleUrl: './outbox.page.css',
})
export class OutboxPage {
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly settling = inject(Settling);
  private readonly lane = inject(Lane);
  private readonly names = inject(Names);
  protected readonly outbox = inject(Outbox);
  private readonly sheet = viewChild.required('sheet', { read: ViewContainerRef });

  protected readonly title = OUTBOX_TITLE;
  protected readonly texts = OUTBOX_TEXTS;
  private readonly zone = computed(() => this.session.person()?.timeZone ?? 'UTC');
  private readonly all = computed(() => entriesOf(this.outbox.waiting()));
  private readonly behind = computed(() => waitingBehind(this.all()));
  protected readonly waiting = computed(() =>
    this.all()
      .filter(({ refusal }) => refusal === null)
      .map((entry) => ({
        entry,
        ...this.inWords(entry),
        behind: this.nameOf(this.behind().get(entry.key)),
      })),
  );
  protected readonly stuck = computed(() =>
    this.all().flatMap((entry) =>
      entry.refusal
        ? {
            entry,
            refusal: entry.refusal,
            ...this.inWords(entry),
            versions: versionsInWords(entry),
            mending: mendingOf(entry),
            behindIt: [...this.behind().values()].filter((key) => key === entry.key).length,
            said: saidInWords(entry),
            why: whyInWords(entry.refusal),
          }
        : [],
    ),
  );
  protected readonly finding = computed(() =>
    outboxFinding(this.waiting().length, this.stuck().length),
  );
  protected readonly relief = computed(() =>
    outboxRelief(this.all().length, this.outbox.ended() === 'signed-out', this.connection.isAway()),
  );
  protected readonly said = signal('');

  protected async tryNow(): Promise<void> {
    if (this.outbox.isSending()) return;
    this.said.set(this.texts.sending);
    await this.settling.tryNow();
    this.said.set(this.all().length === 0 ? this.texts.arrived : this.texts.tried);
  }

  protected async takeBack(entry: OutboxEntry, name: string): Promise<void> {
    await this.settling.takeBack(entry);
    this.said.set(this.texts.takenBack(name));
  }

  /** Its own sheet, filled with what was meant; what is saved there takes its place. */
  protected async open({ write }: OutboxEntry, kind: 'sessions' | 'other-time'): Promise<void> {
    if (!write) return;
    const row = { ...asItWillStand(write, this.lane.calendar()), version: write.body?.['version'] };
    const opened = kind === 'sessions' ? this.openSession(row) : this.openOtherTime(row);
    await opened.catch(() => this.said.set(NOT_LOADED.detail));
  }

  private async openSession(row: object): Promise<void> {
    const { SessionSheet } = await import('../today/session-sheet');
    const sheet: ComponentRef<unknown> = this.sheet().createComponent(SessionSheet, {
      bindings: [
        inputBinding('session', () => row as LoggedSession),
        inputBinding('timeZone', this.zone),
        outputBinding<{ readonly message: string }>('done', ({ message }) => {
          sheet.destroy();
          this.said.set(message);
        }),
        outputBinding('closed', () => sheet.destroy()),
      ],
    });
  }

  private async openOtherTime(row: object): Promise<void> {
    const { OtherTimeSheet } = await import('../other-time/other-time-sheet');
    const sheet: ComponentRef<unknown> = this.sheet().createComponent(OtherTimeSheet, {
      bindings: [
        inputBinding('entry', () => row as OtherTime),
        outputBinding('closed', () => sheet.destroy()),
      ],
    });
  }

  private inWords(entry: OutboxEntry) {
    return entryInWords(entry, this.zone(), (write) => this.names.of(write));
  }

  private nameOf(key: string | undefined): string {
    const entry = this.all().find((each) => each.key === key);
    return entry ? this.inWords(entry).name : '';
  }

  protected insist(entry: OutboxEntry): Promise<void> {
    return this.settling.insist(entry);
  }

  protected leave(entry: OutboxEntry): Promise<void> {
    return this.settling.leave(entry);
  }
}
