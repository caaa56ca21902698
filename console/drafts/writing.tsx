import type { JSX } from 'preact';
import type { Draft } from '../../platform/store/drafts';
import { useWords } from '../shared/reader';
import { Time } from '../shared/times';

/** What people are writing to the publisher of an offer: the reader's own letter, and those of others. */
export type Drafts = { readonly own: Draft | undefined; readonly others: readonly Draft[] };

/** What others are writing to the publisher now, with their words. It is read again from time to time. */
export function OthersWriting({ offer, others }: { offer: string; others: Drafts['others'] }): JSX.Element {
  const words = useWords('drafts');
  return (
    <div id="others-writing" hx-get={`/offers/${offer}/drafts`} hx-trigger="every 30s" hx-swap="outerHTML">
      {others.map((draft) => (
        <div key={draft.person} class="flash warn state">
          <span>
            {words.writes(draft.name)} <Time at={draft.since} />
          </span>
          <details>
            <summary>{words.soFar}</summary>
            <DraftText draft={draft} />
          </details>
        </div>
      ))}
    </div>
  );
}

function DraftText({ draft: { typed } }: { draft: Draft }): JSX.Element {
  return (
    <>
      {typed['subject'] !== undefined && (
        <p>
          <b>{typed['subject']}</b>
        </p>
      )}
      <pre>{typed['text'] ?? ''}</pre>
    </>
  );
}

/** The reader's own letter that has not been sent, on the page of its case. */
export function OwnDraft({ offer, own }: { offer: string; own: Drafts['own'] }): JSX.Element | null {
  const words = useWords('drafts');
  if (own === undefined) return null;
  return (
    <p class="flash">
      <span>
        {words.yours} <Time at={own.since} />
      </span>{' '}
      <a href={`/offers/${offer}/do/write`}>{words.goOn}</a>
    </p>
  );
}

/** Keeps the letter while it is typed, and says so; without scripts a button does. */
export function KeepsDraft({ offer, keptAt }: { offer: string; keptAt: string | undefined }): JSX.Element {
  return (
    <div
      id="draft-kept"
      role="status"
      hx-post={`/offers/${offer}/draft`}
      hx-trigger="input delay:800ms from:closest form, change delay:800ms from:closest form"
      hx-params="key,csrf,to,about,subject,text"
      hx-target="this"
      hx-swap="innerHTML"
      hx-sync="this:replace"
    >
      <Kept at={keptAt} />
    </div>
  );
}

/** Until when what was typed is kept. */
export function Kept({ at }: { at: string | undefined }): JSX.Element | null {
  const words = useWords('drafts');
  if (at === undefined) return null;
  return (
    <p class="hint">
      {words.kept} <Time at={at} />
    </p>
  );
}

/** Keeps the letter for later, or throws it away. */
export function DraftButtons({ isKept }: { isKept: boolean }): JSX.Element {
  const words = useWords('drafts');
  return (
    <>
      <button class="plain" name="keep" value="1">
        {words.keep}
      </button>
      {isKept && (
        <button class="plain" name="discard" value="1">
          {words.discard}
        </button>
      )}
    </>
  );
}
