import type { OfferType } from '../../../domain/catalogue/offer-types';
import { heading, paragraph, points } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { adviceFor } from './advice';
import { owedAfterMove } from './what-we-owe';

/** The offer has moved to another type: what is promised from now on, and the advice for that type. */
export const movedUp: Letter<'moved-up'> = ({
  content: { from, to, standing },
  offer,
  title,
  shortTitle,
  at,
  day,
}) => ({
  subject: `${shortTitle} a évolué : ce que vous pouvez attendre`,
  heading: `${title} est maintenant ${A[to]}`,
  blocks: [
    paragraph(`C’était jusqu’ici ${A[from]}. Ce qui a été fait pour vous compte toujours, et ce qui est dû le reste.`),
    heading('Ce que nous vous devons désormais'),
    points(owedAfterMove(standing, { at, day })),
    heading('Ce que vous pouvez faire vous-même'),
    points(adviceFor(offer)),
    paragraph(
      'Si le type n’est pas le bon, ou s’il y a quelque chose que vous ne souhaitez pas, répondez à cet e-mail ; une personne le lira. Vous pouvez refuser une activité, ou toutes, à tout moment.',
    ),
  ],
});

const A: Record<OfferType, string> = {
  list: 'une offre de type Annonce',
  trial: 'une offre de type Essai',
  consulting: 'une offre de type Conseil',
  transact: 'une offre de type Vente, vendue et facturée par la place de marché',
};
