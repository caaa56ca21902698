import { CancellationScope, isCancellation, log } from '@temporalio/workflow';
import { saveLater, saveNow } from './activities';
import type { LiveOffer } from './live-offer';
import type { Recorded } from './messages';

/** Keeps the store's copy of an offer in step: one writer, once for all facts that change together. */
export class StoreCopy {
  private readonly scope = new CancellationScope();
  private readonly keeping: Promise<void>;
  private isBehind = false;

  constructor(private readonly offer: LiveOffer) {
    this.keeping = this.scope
      .run(() => this.keep())
      .catch((err: unknown) => {
        if (!isCancellation(err)) throw err;
      });
  }

  /** Waits until the store shows what has happened so far, or is known not to answer. */
  async shows(): Promise<Recorded> {
    const { revision } = this.offer.life;
    await this.offer.until(() => this.isBehind || this.offer.isInStore(revision));
    return { revision, inStore: this.offer.isInStore(revision) };
  }

  /** What is not saved yet is saved by the next run. */
  async stop(): Promise<void> {
    this.scope.cancel();
    await this.keeping;
  }

  private async keep(): Promise<void> {
    for (;;) {
      await this.offer.until(() => !this.offer.isSaved);
      await this.save();
    }
  }

  private async save(): Promise<void> {
    const change = this.offer.unsaved();
    const revision = change.fresh.at(-1)?.revision ?? this.offer.life.revision;
    try {
      await saveNow(change);
    } catch (err) {
      if (isCancellation(err)) throw err;
      log.warn('the store does not answer; its copy will catch up', { revision });
      this.isBehind = true;
      await saveLater(change);
    }
    this.isBehind = false;
    this.offer.saved(revision);
  }
}
