import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Ago } from '../shared/times';
import { promiseName, statusName } from '../shared/names';

/** How many are shown: the case has all. */
const SHOWN = 5;

/** What the offer is owed next, soonest due first, by its own clock. */
export function NextPromises({ offer }: { offer: OfferView }): JSX.Element {
  const { language } = useReader();
  const words = useWords('ticket');
  const open = offer.promises.filter(({ settledAt }) => settledAt === null);
  const title = (about: string): string => offer.benefits.find(({ id }) => id === about)?.title ?? about;
  return (
    <section class="card" aria-labelledby="next-promises">
      <h2 id="next-promises">{words.promises}</h2>
      {open.length === 0 && <p class="quiet">{offer.stage === 'ended' ? words.promisesOver : words.promisesNone}</p>}
      <ul class="items">
        {open.slice(0, SHOWN).map(({ id, kind, about, dueAt, status }) => (
          <li key={id}>
            {promiseName(kind, language)}
            {about !== null && ` (${title(about)})`}, {words.due} <Ago at={dueAt} from={offer.clock} />{' '}
            <Status is={status}>{statusName(status, language)}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
}
