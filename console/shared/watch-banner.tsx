import type { JSX } from 'preact';
import type { Watch } from '../../domain/offer/watch';
import { useReader, useWords } from './reader';
import { Time } from './times';
import { WATCH_WORDS, watchWhy } from '../../web/words/watch-words';

type WatchBannerContent = {
  readonly of: 'offer' | 'publisher';
  readonly watch: Watch;
  /** The one thing to do about it. */
  readonly goOn: JSX.Element;
};

/** Says that nobody looks after it, before everything else, or that what is shown may be old. */
export function WatchBanner({ of, watch: { status, since, why }, goOn }: WatchBannerContent): JSX.Element {
  const { language } = useReader();
  const words = useWords(WATCH_WORDS);
  const isGone = status === 'unwatched';
  return (
    <p class={`flash state ${isGone ? 'bad' : 'warn'}`}>
      <b>
        {isGone ? words.unwatched[of] : words.behind}{' '}
        {since !== null && (
          <>
            ({words.since} <Time at={since} />)
          </>
        )}
      </b>
      {why !== null && <span>{watchWhy(why, language)}</span>}
      {isGone && goOn}
    </p>
  );
}
