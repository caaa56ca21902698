import type { JSX } from 'preact';
import { OnTheWay, TimeMachine } from '../sandbox/time-machine';
import { useReader } from '../shared/reader';
import { eventSentence } from './event-sentences';
import type { OfferContent } from './content';

/** The time machine and what happened on the way, where the service is a sandbox. */
export function MachineSlot({
  content: { offer, check, onTheWay, telling },
}: {
  content: OfferContent;
}): JSX.Element | null {
  const { isSandbox } = useReader();
  if (!isSandbox) return null;
  const happened = onTheWay?.map((fact) => ({ id: fact.id, at: fact.at, says: eventSentence(fact, telling) }));
  return (
    <>
      <TimeMachine offer={offer} answerBy={check?.answerBy ?? null} />
      {happened !== undefined && <OnTheWay happened={happened} />}
    </>
  );
}
