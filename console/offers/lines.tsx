import type { OfferRow } from '../../platform/store/offer-table';
import { placeOf } from '../actions';
import { logContact, write } from '../actions/contacts';
import { type Line, OfferLink } from '../shared/tables';
import { Flags, Manager, NextDue, Owner, Publisher, Silence, Stage, Tier, Type } from './cells';
import type { OffersAction } from './view';

const PLACES: Readonly<Record<OffersAction, (offer: string) => string>> = {
  'log-contact': (offer) => placeOf(logContact, offer),
  write: (offer) => placeOf(write, offer),
};

/** An offer as a line of the table. It leads to its case, or to the action that it is chosen for. */
export function offerLine(offer: OfferRow, tier: string | null, action: OffersAction | undefined): Line {
  const { id, title } = offer;
  return {
    id: `offer-${id}`,
    href: action === undefined ? `/offers/${id}` : PLACES[action](id),
    offer: id,
    cells: [
      action === undefined ? <OfferLink id={id} title={title} /> : <a href={PLACES[action](id)}>{title}</a>,
      <Publisher offer={offer} />,
      <Type offer={offer} />,
      <Stage offer={offer} />,
      <Owner offer={offer} />,
      <Manager offer={offer} />,
      <NextDue offer={offer} />,
      <Silence offer={offer} />,
      <Tier title={tier} />,
      <Flags offer={offer} />,
    ],
  };
}
