import type { Instant } from '../calendar/instants';
import { standingOf } from '../offer/letter-items';
import { currentPause, pausesOf } from '../offer/pauses';
import { publisherReads } from '../offer/readers';
import { factsOf, isRecent } from '../offer/state';
import type { Plan, Step } from '../offer/step';

/** The publisher hears of a pause and of a move to a higher type; a pause ends by itself. */
export const changeSteps: Plan = (state, now, ledger) => {
  const pause = currentPause(state);
  return [
    ...pausesOf(state)
      .filter(({ fact }) => isRecent(fact, now))
      .map(({ fact: { id, at, until, reason } }): Step => ({
        key: `paused/${id}`,
        at,
        effect: () => ({
          do: 'send-letter',
          to: publisherReads(state),
          content: { letter: 'paused', until, news: reason === 'publisher-asked' },
        }),
      })),
    ...(pause ? [resume(pause.fact.id, pause.to)] : []),
    ...factsOf(state, 'type-changed')
      .filter((change) => isRecent(change, now))
      .map(({ id, at, from, to }): Step => ({
        key: `moved-up/${id}`,
        at,
        effect: () => ({
          do: 'send-letter',
          to: publisherReads(state),
          content: { letter: 'moved-up', from, to, standing: standingOf(state, ledger(state), now) },
        }),
      })),
  ];
};

const resume = (pause: string, at: Instant): Step => ({
  key: `resumed/${pause}`,
  at,
  effect: () => ({ do: 'record', event: { kind: 'resumed' } }),
});
