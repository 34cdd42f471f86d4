import { httpResource } from '@angular/common/http';
import {
  Component,
  ViewContainerRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import {
  type Connection,
  ConnectionDetail,
  Ecosystem,
  type Problem,
  connectionPaths,
  ecosystemPaths,
} from '@understory/contracts';
import {
  CONNECTION_TEXTS,
  SECTION_NAMES,
  TIE_WORD_NAMES,
  agreementWords,
  balanceWords,
  tabTitle,
} from '@understory/wording';
import { LastDone, LastDoneBar } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { fromThenOn } from '../shared/from-then-on';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { TieGlyph } from '../shared/tie-glyph';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { ContactOpener } from './contact-opener';
import { DisconnectionsSection } from './disconnections';
import { GiveAndTakeFigure } from './give-and-take-figure';
import { LatestContacts } from './latest-contacts';
import { howItFelt, isMetAbout, reachedOut, tieSentence } from './tie-facts';
import { tieTrouble } from './tie-trouble';
import { TieWrites, saidOfConnection } from './tie-writes';
import { VitalityFigure } from './vitality-figure';
import { wordSince } from './vitality-course';

/** One tie: how it is, since when, and what it rests on. */
@Component({
  selector: 'us-connection-page',
  imports: [
    DisconnectionsSection,
    GiveAndTakeFigure,
    Icon,
    LastDoneBar,
    LatestContacts,
    ProblemNote,
    RouterLink,
    TieGlyph,
    VitalityFigure,
  ],
  templateUrl: './connection.page.html',
  styleUrl: './connection.page.css',
})
export class ConnectionPage {
  readonly id = input.required<string>();

  private readonly changes = inject(Changes);
  private readonly writes = inject(TieWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  private readonly title = inject(Title);
  private readonly opener = inject(ContactOpener);
  private readonly outlet = viewChild.required('sheets', { read: ViewContainerRef });

  protected readonly section = SECTION_NAMES.ecosystem;
  protected readonly texts = CONNECTION_TEXTS;
  protected readonly resource = httpResource(() => this.fresh(connectionPaths.one(this.id())), {
    parse: ConnectionDetail.parse,
  });
  private readonly ecosystem = httpResource(() => this.fresh(ecosystemPaths.mine), {
    parse: Ecosystem.parse,
  });
  private readonly answer = latest(this.resource);
  private readonly standing = latest(this.ecosystem);

  /** The latest answer about this very tie, not the one shown before. */
  protected readonly detail = computed(() => {
    const answer = this.answer();
    return answer?.tie.connection.id === this.id() ? answer : null;
  });
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.resource.error();
    return error && !this.detail() ? tieTrouble(error) : null;
  });
  protected readonly raisedOn = computed(
    () =>
      this.standing()?.warnings.find(
        ({ code, connectionId }) => code === 'W1' && connectionId === this.id(),
      )?.raisedOn ?? null,
  );
  /** With whether a warning stands: its link and its mark in the drawing would come later, and push. */
  private readonly wasRead = fromThenOn(
    () => this.detail() !== null && (this.standing() ?? this.ecosystem.error()) !== undefined,
    this.id,
  );
  protected readonly view = computed(() => {
    const detail = this.wasRead() ? this.detail() : null;
    if (!detail) return null;
    const { word, since } = wordSince(detail);
    const { connection } = detail.tie;
    return {
      ...tieSentence(detail),
      connection,
      word,
      since:
        since && connection.isActive
          ? CONNECTION_TEXTS.wordSince(word, since, isMetAbout(detail))
          : TIE_WORD_NAMES[word],
      rhythm: agreementWords(connection.agreement),
      giveAndTakeMeant: balanceWords(connection.agreement.balance),
      reachedOut: reachedOut(detail.contacts),
      felt: howItFelt(detail.contacts),
    };
  });

  protected readonly refusal = signal<Problem | null>(null);

  constructor() {
    effect(() => {
      const alias = this.view()?.connection.alias;
      if (alias) this.title.setTitle(tabTitle(alias));
    });
  }

  protected log(): void {
    const tie = this.detail()?.tie;
    if (tie) void this.opener.open(this.outlet(), [tie]);
  }

  /** Lets a tie rest, or takes it up again; either can be taken back. */
  protected async setActive(connection: Connection, isActive: boolean): Promise<void> {
    this.refusal.set(null);
    try {
      const body = { ...saidOfConnection(connection), isActive };
      const saved = await this.writes.saveConnection(connection.id, body);
      const said = isActive ? CONNECTION_TEXTS.tookUp : CONNECTION_TEXTS.nowRests;
      const made = saidOfConnection(saved);
      const path = connectionPaths.one(connection.id);
      const undo = this.ways.by({ path, body: { ...made, isActive: !isActive }, made });
      this.lastDone.say(said(connection.alias), undo);
    } catch (error) {
      const problem = problemOf(error);
      // As it stands there is shown with the refusal: the switch starts from it.
      if (problem.code === 'changed-elsewhere') this.changes.touch();
      this.refusal.set(problem);
    }
  }

  private fresh(path: string): string {
    this.changes.changed();
    return `api/${path}`;
  }
}
