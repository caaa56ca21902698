import type { JSX } from 'preact';
import { LedgerTimeline } from '../pictures/ledger-timeline';
import { useReader } from '../shared/reader';
import { eventSentence } from './event-sentences';
import type { OfferContent } from './content';
import { Part } from './part';

/** A message may be pages long: what is pointed at needs to be recognised only. */
const MOST_LETTERS = 120;

const short = (says: string): string => {
  const letters = Array.from(says);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : says;
};

/** Every promise from made to due to settled, with the messages in between, as a picture. */
export function Ledger({ content: { offer, messages, telling } }: { content: OfferContent }): JSX.Element {
  const { language, zone } = useReader();
  const said = messages.map((fact) => ({
    at: fact.at,
    kind: fact.direction,
    label: short(eventSentence(fact, telling)),
  }));
  return (
    <Part name="ledger" isCard>
      <LedgerTimeline offer={offer} messages={said} language={language} zone={zone} />
    </Part>
  );
}
