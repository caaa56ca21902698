import type { JSX } from 'preact';
import type { OfferRow } from '../../platform/store/offer-table';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Ago } from '../shared/times';
import { offerTypeName, ownerStatusName, stageName } from '../shared/names';
import { daysIn } from '../shared/spans';
import { silentDays } from './silent-days';

type Of = { offer: OfferRow };

/** What is not there, or does not apply. */
const NONE = '–';

/** Leads to all offers of the same company. */
export const Publisher = ({ offer: { publisher } }: Of): JSX.Element => (
  <a href={`/offers?publisher=${encodeURIComponent(publisher.id)}`}>{publisher.name}</a>
);

export const Type = ({ offer: { type } }: Of): JSX.Element => <>{offerTypeName(type, useReader().language)}</>;

export const Stage = ({ offer: { stage } }: Of): JSX.Element => (
  <Status is={stage}>{stageName(stage, useReader().language)}</Status>
);

/** Who owns it, or that nobody knows. */
export function Owner({ offer: { owner } }: Of): JSX.Element {
  const { language } = useReader();
  if (owner.status === 'known') return <>{owner.name ?? NONE}</>;
  return <Status is={owner.status}>{ownerStatusName(owner.status, language)}</Status>;
}

/** Who accompanies the publisher, or that somebody should. */
export function Manager({ offer: { manager, engagement } }: Of): JSX.Element {
  const words = useWords('offers');
  if (manager !== null) return <>{manager.name}</>;
  return engagement === 'awaiting-manager' ? <span class="quiet">{words.nobody}</span> : <>{NONE}</>;
}

/** How far away the next due date is by the offer's own clock. */
export const NextDue = ({ offer: { nextDue, clock } }: Of): JSX.Element =>
  nextDue === null ? <>{NONE}</> : <Ago at={nextDue} from={clock} />;

/** For how many days nobody has written; one that has ended is owed no word. */
export function Silence({ offer }: Of): JSX.Element {
  const { language, zone } = useReader();
  const days = silentDays(offer, zone);
  return <>{days === null ? NONE : daysIn(language, days)}</>;
}

export const Tier = ({ title }: { title: string | null }): JSX.Element => <>{title ?? NONE}</>;

/** What somebody should look at. */
export function Flags({ offer: { flags } }: Of): JSX.Element {
  const words = useWords('offers');
  if (flags.length === 0) return <>{NONE}</>;
  return (
    <span class="flags">
      {flags.map((flag) => (
        <Status key={flag} is={flag}>
          {words.flag[flag]}
        </Status>
      ))}
    </span>
  );
}
