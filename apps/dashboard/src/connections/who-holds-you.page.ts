import { httpResource } from '@angular/common/http';
import { Component, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Connections, type Problem, SaveConnection, connectionPaths } from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import { ONLY_YOU_SEE_IT, WHO_HOLDS_YOU_TEXTS } from '@understory/wording';
import { fieldId } from '../shared/field';
import { type FieldError, FormTrouble } from '../shared/form-trouble';
import { fromThenOn } from '../shared/from-then-on';
import { Icon } from '../shared/icon';
import { TieGlyph } from '../shared/tie-glyph';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { SUGGESTIONS, TieDraft, freeAlias } from './tie-draft';
import { TieDraftFields } from './tie-draft-fields';
import { TieWrites } from './tie-writes';

/** An answer that was not taken, with what stands beside it, where the summary also says whose it is. */
interface Refused extends FieldError {
  readonly beside: string;
}

/** Three to five connections by role, each with a rhythm already filled in. */
@Component({
  selector: 'us-who-holds-you-page',
  imports: [FormTrouble, Icon, RouterLink, TieDraftFields, TieGlyph],
  templateUrl: './who-holds-you.page.html',
  styleUrl: './who-holds-you.page.css',
})
export class WhoHoldsYouPage {
  private readonly writes = inject(TieWrites);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);

  private readonly all = httpResource(() => `api/${connectionPaths.all}`, {
    parse: Connections.parse,
  });
  private readonly known = latest(this.all);
  /** Whether these are the first ones; the page says other things then. */
  protected readonly isKnown = fromThenOn(
    () => this.known() !== null || this.all.error() !== undefined,
  );
  protected readonly isFirst = computed(() => (this.known()?.connections.length ?? 0) === 0);
  protected readonly texts = WHO_HOLDS_YOU_TEXTS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly words = computed(() => WHO_HOLDS_YOU_TEXTS[this.isFirst() ? 'first' : 'more']);
  protected readonly suggestions = SUGGESTIONS;
  protected readonly drafts = signal<readonly TieDraft[]>([]);
  protected readonly open = computed(() => this.drafts().filter((draft) => !draft.isSaved()));
  protected readonly today = inject(OwnDay).today;

  protected readonly errors = signal<readonly Refused[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSending = signal(false);
  protected readonly errorOf = (name: string) =>
    this.errors().find((error) => error.name === name)?.beside ?? '';

  protected add(kind: ConnectionKind, alias: string): void {
    const taken = [
      ...this.drafts().map((draft) => draft.alias()),
      ...(this.known()?.connections ?? []).map((connection) => connection.alias),
    ];
    const draft = new TieDraft(kind, freeAlias(alias, taken));
    this.drafts.update((drafts) => [...drafts, draft]);
  }

  protected remove(draft: TieDraft): void {
    this.drafts.update((drafts) => drafts.filter((each) => each !== draft));
    this.errors.update((errors) => errors.filter(({ name }) => !name.startsWith(draft.id)));
    afterNextRender(() => document.getElementById(fieldId('suggestions'))?.focus(), {
      injector: this.injector,
    });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.problem.set(null);
    this.errors.set(this.found());
    if (this.errors().length > 0) return;
    this.isSending.set(true);
    const wasFirst = this.isFirst();
    try {
      for (const draft of this.open()) {
        await this.writes.saveConnection(draft.id, SaveConnection.parse(draft.body(this.today())));
        draft.isSaved.set(true);
      }
      await this.router.navigateByUrl(wasFirst ? '/today' : '/ecosystem');
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  /** Every answer that the contract would not take, in the order of the page. */
  private found(): Refused[] {
    const { refused } = WHO_HOLDS_YOU_TEXTS;
    if (this.open().length === 0) {
      return [{ name: 'suggestions', message: refused.suggestions, beside: '' }];
    }
    return this.open().flatMap((draft) => {
      const checked = SaveConnection.safeParse(draft.body(this.today()));
      const paths = checked.success ? [] : checked.error.issues.map(({ path }) => path[0]);
      return (['alias', 'lastMetOn'] as const)
        .filter((path) => paths.includes(path))
        .map((path) => ({
          name: `${draft.id}.${path}`,
          message: refused.of(draft.alias().trim(), refused[path]),
          beside: refused[path],
        }));
    });
  }
}
