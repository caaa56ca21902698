import { actionWords } from '../actions/action';
import type { JSX } from 'preact';
import { undo } from '../actions/undo';
import { nameOf } from '../pictures/promise-sentences';
import { useReader, useWords } from '../shared/reader';
import { listed } from '../../locales/language';
import { ActionLink } from '../shared/action-link';
import type { OfferContent } from './content';

/** What was just done, which promises that settled, and the way back for as long as there is one. */
export function Flash({ content: { done, offer } }: { content: OfferContent }): JSX.Element | null {
  const { language } = useReader();
  const { flash } = useWords('offer');
  if (done === undefined) return null;
  const { action, what, isUndoable, hasLeft } = done;
  const words = actionWords(action, language);
  const settled = offer.promises.filter(({ evidence }) => evidence !== null && isPartOf(evidence.id, what));
  const names = settled.map((promise) => nameOf(promise, offer.benefits, language));
  return (
    <div class="flash" role="status">
      <span>
        {hasLeft ? (words.left ?? words.done) : words.done}
        {names.length > 0 && ` ${flash.settled} ${listed(language, names)}.`}
      </span>
      {isUndoable && (
        <ActionLink within="flash" action={undo} offer={offer} target={what}>
          {flash.undo}
        </ActionLink>
      )}
    </div>
  );
}

/** One input may record several entries: the first has its id, the others are numbered. */
const isPartOf = (entry: string, input: string): boolean => entry === input || entry.startsWith(`${input}#`);
