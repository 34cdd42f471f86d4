import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  OUTBOX_TEXTS,
  OUTBOX_TITLE,
  differenceInWords,
  outboxFinding,
  outboxRelief,
} from '@understory/wording';
import { TwoVersions } from '../log/two-versions';
import { Icon } from '../shared/icon';
import { Session } from '../shell/session';
import { Connection } from './connection';
import { Outbox } from './outbox';
import { type OutboxEntry, entriesOf } from './outbox-entries';
import { entryInWords, versionsInWords } from './outbox-words';
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
  protected readonly outbox = inject(Outbox);

  protected readonly title = OUTBOX_TITLE;
  protected readonly texts = OUTBOX_TEXTS;
  private readonly zone = computed(() => this.session.person()?.timeZone ?? 'UTC');
  private readonly all = computed(() => entriesOf(this.outbox.waiting()));
  protected readonly waiting = computed(() =>
    this.all()
      .filter(({ refusal }) => refusal === null)
      .map((entry) => ({ entry, ...entryInWords(entry, this.zone()) })),
  );
  protected readonly stuck = computed(() =>
    this.all().flatMap((entry) =>
      entry.refusal
        ? {
            entry,
            refusal: entry.refusal,
            ...entryInWords(entry, this.zone()),
            versions: versionsInWords(entry),
            said: differenceInWords(entry.write?.body ?? {}, {}).join(', '),
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

  protected insist(entry: OutboxEntry): Promise<void> {
    return this.settling.insist(entry);
  }

  protected leave(entry: OutboxEntry): Promise<void> {
    return this.settling.leave(entry);
  }
}
