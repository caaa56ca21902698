import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { useReader, useWords } from '../shared/reader';
import { Time } from '../shared/times';
import { moment } from '../../locales/dates';
import type { PageContent } from './content';
import { Card } from './frame';

/** Who works with the publisher, and until when; or by when that is said. */
export function Manager({ content: { offer } }: { content: PageContent }): JSX.Element {
  const words = useWords('publisherPage').manager;
  const { engagement } = offer;
  return (
    <Card id="manager" heading={words.heading}>
      {engagement.status === 'active' && engagement.manager !== null ? (
        <Present offer={offer} manager={engagement.manager} />
      ) : (
        <Absent offer={offer} />
      )}
    </Card>
  );
}

type NamedManager = NonNullable<OfferView['engagement']['manager']>;

function Present({ offer, manager }: { offer: OfferView; manager: NamedManager }): JSX.Element {
  const words = useWords('publisherPage').manager;
  const { endsAt } = offer.engagement;
  return (
    <div class="person-card">
      <span class="face" aria-hidden="true">
        {initialsOf(manager.name)}
      </span>
      <div>
        <p>{words.who(manager.name)}</p>
        <dl class="spans">
          <div>
            <dt>{words.since}</dt>
            <dd>
              <Time at={manager.since} isDay />
            </dd>
          </div>
          <div>
            <dt>{words.until}</dt>
            <dd>{endsAt === null ? words.lasting : <Time at={endsAt} isDay />}</dd>
          </div>
        </dl>
        <a href={`mailto:${manager.email}`}>{words.write(manager.name)}</a>
      </div>
    </div>
  );
}

/** The first letters of the first and the last word of a name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? '')[0] ?? '').join('');
}

function Absent({ offer: { engagement, promises, clock } }: { offer: OfferView }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('publisherPage').manager;
  const owed = promises.find(({ kind, settledAt }) => kind === 'engagement-manager' && settledAt === null);
  if (engagement.status === 'awaiting-manager' && owed !== undefined) {
    const day = moment(owed.dueAt, language, zone, 'day');
    return <p>{owed.dueAt <= clock ? words.awaitedLate(day) : words.awaited(day)}</p>;
  }
  if (engagement.status === 'completed') return <p>{words.completed}</p>;
  return <p>{engagement.status === 'declined' ? words.declined : words.none}</p>;
}
