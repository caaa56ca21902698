import type { JSX } from 'preact';
import type { OwnerCheck } from '../../platform/store/owner-checks';
import { useWords } from '../shared/reader';
import { type Line, OfferLink } from '../shared/tables';
import { Answers, AskedPeople, Because, Deadline, rungOf } from './owner-check';

/** An owner check as a line. */
export const checkLine = (check: OwnerCheck): Line => ({
  id: `check-${check.offer.id}`,
  href: `/offers/${check.offer.id}`,
  offer: check.offer.id,
  cells: [
    <>
      <OfferLink id={check.offer.id} title={check.offer.title} />
      <p class="quiet small">{check.offer.publisher}</p>
    </>,
    <Because check={check} />,
    <RungCell check={check} />,
    <AskedPeople check={check} />,
    <Answers check={check} />,
    <Deadline check={check} />,
  ],
});

function RungCell({ check }: { check: OwnerCheck }): JSX.Element {
  const words = useWords('ownerCheck');
  return (
    <>
      {words.rungs[rungOf(check)]}
      {check.ticket !== null && (
        <>
          {' '}
          (<a href={`/tickets/${check.ticket}`}>{words.ticket(check.ticket)}</a>)
        </>
      )}
    </>
  );
}
