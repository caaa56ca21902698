import type { OfferType } from '../../domain/catalogue/offer-types';
import { adviceFor } from './advice/advice-for';
import { heading, paragraph, points } from './draft';
import type { InEach } from './language';
import type { Letter } from './letter';
import { owedAfterMove } from './what-we-owe';

/** The offer has moved to another type: what is promised from now on, and the advice for that type. */
export const movedUp: Letter<'moved-up'> = {
  reader: 'publisher',

  en: ({ content: { from, to, standing }, offer, title, shortTitle, at, day }) => ({
    subject: `${shortTitle} has moved up: what you can expect now`,
    heading: `${title} is now ${A.en[to]}`,
    blocks: [
      paragraph(`Until now it was ${A.en[from]}. What has been done for you still counts, and so does what is owed.`),
      heading('What we owe you from now on'),
      points(owedAfterMove('en', standing, { at, day })),
      heading('What you can do yourself'),
      points(adviceFor('en', offer)),
      paragraph(
        'If the type is wrong, or you do not want something, reply to this email; a person reads it. You can decline any activity, or all of them, at any time.',
      ),
    ],
  }),

  fr: ({ content: { from, to, standing }, offer, title, shortTitle, at, day }) => ({
    subject: `${shortTitle} a évolué : ce que vous pouvez attendre`,
    heading: `${title} est maintenant ${A.fr[to]}`,
    blocks: [
      paragraph(
        `C’était jusqu’ici ${A.fr[from]}. Ce qui a été fait pour vous compte toujours, et ce qui est dû le reste.`,
      ),
      heading('Ce que nous vous devons désormais'),
      points(owedAfterMove('fr', standing, { at, day })),
      heading('Ce que vous pouvez faire vous-même'),
      points(adviceFor('fr', offer)),
      paragraph(
        'Si le type n’est pas le bon, ou s’il y a quelque chose que vous ne souhaitez pas, répondez à cet e-mail ; une personne le lira. Vous pouvez refuser une activité, ou toutes, à tout moment.',
      ),
    ],
  }),
};

const A: InEach<Record<OfferType, string>> = {
  en: {
    list: 'a list offer',
    trial: 'a trial offer',
    consulting: 'a consulting service',
    transact: 'a transact offer, sold and billed by the marketplace',
  },
  fr: {
    list: 'une offre de type Annonce',
    trial: 'une offre de type Essai',
    consulting: 'une offre de type Conseil',
    transact: 'une offre de type Vente, vendue et facturée par la place de marché',
  },
};
