import { CancellationScope, isCancellation, log } from '@temporalio/workflow';
import type { Recorded } from './messages';

/** What a workflow knows that the store must show: facts with revisions, saved in their order. */
export type Journaled<Change> = {
  readonly state: { readonly revision: number };
  readonly isSaved: boolean;
  isInStore(revision: number): boolean;
  until(holds: () => boolean): Promise<unknown>;
  /** What the journal does not have yet, as much as fits one save. */
  unsaved(): Change;
  /** The journal has everything up to a revision. */
  saved(revision: number): void;
};

/** How a change is saved: at once, while somebody may wait for it; or as soon as the store is back, for as long as that takes. */
export type Saving<Change> = {
  readonly now: (change: Change) => Promise<void>;
  /** Fails when the copy cannot be saved although the store answers. */
  readonly later: (change: Change) => Promise<void>;
  /** The same for a copy of which a person knows. */
  readonly patiently: (change: Change) => Promise<void>;
  /** A person is to be told that the copy cannot be saved. */
  readonly stuck: () => void;
  /** It has been saved after all. */
  readonly unstuck: () => void;
};

/** How much is saved at once, in facts and in characters of JSON: more would not fit a payload. */
const MOST = { facts: 200, characters: 200_000 };

/** The first of some facts, as many as are saved at once; always one at least. */
export function firstPage<F>(facts: readonly F[]): F[] {
  let characters = 0;
  const end = facts
    .slice(0, MOST.facts)
    .findIndex((fact) => (characters += JSON.stringify(fact).length) > MOST.characters);
  return facts.slice(0, end === -1 ? MOST.facts : Math.max(1, end));
}

/** Keeps the store's copy of a workflow's life in step: one writer, once for all facts that change together. */
export class ReadModel<Change extends { readonly fresh: readonly { readonly revision: number }[] }> {
  private readonly scope = new CancellationScope();
  private readonly keeping: Promise<void>;
  private isBehind = false;

  constructor(
    private readonly source: Journaled<Change>,
    private readonly saving: Saving<Change>,
  ) {
    this.keeping = this.scope
      .run(() => this.keep())
      .catch((err: unknown) => {
        if (!isCancellation(err)) throw err;
      });
  }

  /** Waits until the store shows what has happened so far, or is known not to answer. */
  async shows(): Promise<Recorded> {
    const { revision } = this.source.state;
    await this.source.until(() => this.isBehind || this.source.isInStore(revision));
    return { revision, inStore: this.source.isInStore(revision) };
  }

  /** What is not saved yet is saved by the next run. */
  async stop(): Promise<void> {
    this.scope.cancel();
    await this.keeping;
  }

  private async keep(): Promise<void> {
    for (;;) {
      await this.source.until(() => !this.source.isSaved);
      await this.save();
    }
  }

  private async save(): Promise<void> {
    const change = this.source.unsaved();
    const revision = change.fresh.at(-1)?.revision ?? this.source.state.revision;
    try {
      await this.saving.now(change);
    } catch (err) {
      if (isCancellation(err)) throw err;
      log.warn('the store does not answer; its copy will catch up', { revision });
      this.isBehind = true;
      await this.catchUp(change);
    }
    this.isBehind = false;
    this.source.saved(revision);
  }
  /** A copy that cannot be saved is told to a person, and tried for ever. */
  private async catchUp(change: Change): Promise<void> {
    const { later, patiently, stuck, unstuck } = this.saving;
    for (let isStuck = false; ; isStuck = true) {
      try {
        await (isStuck ? patiently : later)(change);
        break;
      } catch (err) {
        if (isCancellation(err)) throw err;
        log.error('the copy cannot be saved; staff are told', { err });
        stuck();
      }
    }
    unstuck();
  }
}
