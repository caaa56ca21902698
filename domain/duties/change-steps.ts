import type { Instant } from '../calendar/instants';
import type { SendLetter } from '../offer/effect';
import { standingOf } from '../offer/letter-items';
import { currentPause, pausesOf } from '../offer/pauses';
import { publisherReads } from '../offer/readers';
import { factsOf, isRecent } from '../offer/state';
import type { Plan, Step } from '../offer/step';
import { toPublisher } from './second-address';

/** The publisher hears of a pause and of a move to a higher type; a pause ends by itself. */
export const changeSteps: Plan = (state, now, ledger) => {
  const pause = currentPause(state);
  return [
    ...pausesOf(state)
      .filter(({ fact }) => isRecent(fact, now))
      .flatMap(({ fact: { id, at, until, reason } }): readonly Step[] => {
        const content = { letter: 'paused', until, news: reason === 'publisher-asked' } as const;
        const effect = (): SendLetter => ({ do: 'send-letter', to: publisherReads(state), content });
        return toPublisher(state, { key: `paused/${id}`, at, effect }, now);
      }),
    ...(pause ? [resume(pause.fact.id, pause.to)] : []),
    ...factsOf(state, 'type-changed')
      .filter((change) => isRecent(change, now))
      .flatMap(({ id, at, from, to }): readonly Step[] => {
        const effect = (): SendLetter => ({
          do: 'send-letter',
          to: publisherReads(state),
          content: { letter: 'moved-up', from, to, standing: standingOf(state, ledger(state), now) },
        });
        return toPublisher(state, { key: `moved-up/${id}`, at, effect }, now);
      }),
  ];
};

const resume = (pause: string, at: Instant): Step => ({
  key: `resumed/${pause}`,
  at,
  effect: () => ({ do: 'record', event: { kind: 'resumed' } }),
});
