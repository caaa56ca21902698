import type { JSX } from 'preact';
import type { Watch } from '../../domain/offer/watch';
import { useWords } from './reader';
import { Time } from './times';

type WatchBannerContent = {
  readonly of: 'offer' | 'publisher';
  readonly watch: Watch;
  /** The one thing to do about it. */
  readonly goOn: JSX.Element;
};

/** Says that nobody looks after it, before everything else, or that what is shown may be old. */
export function WatchBanner({ of, watch: { status, since, why }, goOn }: WatchBannerContent): JSX.Element {
  const words = useWords('watch');
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
      {why !== null && <span>{words.why[why]}</span>}
      {isGone && goOn}
    </p>
  );
}
