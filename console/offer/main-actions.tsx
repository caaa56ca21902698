import { actionWords } from '../actions/action';
import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { logContact, write } from '../actions/contacts';
import { useReader, useWords } from '../shared/reader';
import { ActionLink, obstacle } from '../shared/action-link';

/** What is done most, each with its key, and the way to all the rest. */
export function MainActions({ offer }: { offer: OfferView }): JSX.Element {
  const reader = useReader();
  const { part } = useWords('offer');
  const reasons = new Set([logContact, write].flatMap((action) => obstacle({ action, offer }, reader) ?? []));
  return (
    <div class="main-actions">
      <div class="buttons">
        <ActionLink within="head" action={logContact} offer={offer} look="button" hasReason={false}>
          {actionWords(logContact, reader.language).title} <kbd>c</kbd>
        </ActionLink>
        <ActionLink within="head" action={write} offer={offer} look="button" hasReason={false}>
          {actionWords(write, reader.language).title} <kbd>w</kbd>
        </ActionLink>
        <a class="button plain" href="#actions">
          {part.actions} ↓
        </a>
      </div>
      {[...reasons].map((reason) => (
        <p key={reason} class="why">
          {reason}
        </p>
      ))}
    </div>
  );
}
