import { PAUSE_REASONS } from '../events';
import { currentPause, latestEnd, pausesOf } from '../pauses';
import { refusal } from '../refusals';
import type { Command } from './command';

/** Due dates rest for a while. */
export const pause: Command = (state, input, at) => {
  const reason = input.oneOf('reason', PAUSE_REASONS);
  const note = input.optionalText('note');
  const until = input.instant('until');
  if (reason === 'other' && note === null) return refusal('note-missing', { of: 'pause' });
  if (until <= at) return refusal('pause-over', { until });
  if (until > latestEnd(at)) return refusal('pause-too-long', { until: latestEnd(at) });
  if (at < state.offer.publishedAt)
    return refusal('before-publication', { what: 'published', since: state.offer.publishedAt });
  const running = pausesOf(state).find(({ to }) => to > at);
  if (running) return refusal('already-paused', { until: running.to });
  return [{ kind: 'paused', reason, note, until }];
};

/** Due dates run again. */
export const resume: Command = (state, _input, at) => {
  const running = currentPause(state);
  if (running === undefined || at < running.from || at >= running.to) return refusal('not-paused');
  return [{ kind: 'resumed' }];
};
