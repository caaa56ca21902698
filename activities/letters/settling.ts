import type { PromiseKind } from '../../domain/offer/letters';
import type { InEach } from './language';

/** What somebody of the programme does to keep a promise, and what counts as proof. */
export const SETTLING: Record<PromiseKind, InEach<string>> = {
  welcome: {
    en: 'The advice has not arrived yet. Look at the mail’s state and the owner’s address, and correct what is wrong. The promise is kept when the mail is delivered.',
    fr: 'Les conseils ne sont pas encore arrivés. Regardez l’état de l’e-mail et l’adresse du propriétaire, et corrigez ce qui est faux. La promesse est tenue quand l’e-mail est remis.',
  },
  'first-contact': {
    en: 'Write to the publisher or call, then log the message with its date, the channel and the person. Automatic mail does not count.',
    fr: 'Écrivez à l’éditeur ou appelez-le, puis consignez l’échange avec sa date, son canal et la personne. Les e-mails automatiques ne comptent pas.',
  },
  'engagement-manager': {
    en: 'Name an engagement manager for the offer. That keeps the promise, and the publisher is told at once.',
    fr: 'Désignez un responsable d’engagement pour l’offre. La promesse est alors tenue, et l’éditeur en est informé aussitôt.',
  },
  'benefit-contact': {
    en: 'Get in touch with the marketing contact about this benefit, then log the message and name the benefit in it. A message about nothing in particular counts only when no other benefit waits for contact.',
    fr: 'Prenez contact avec le contact marketing au sujet de cet avantage, puis consignez l’échange en indiquant l’avantage. Un message sans sujet précis ne compte que si aucun autre avantage n’attend.',
  },
  'technical-answer': {
    en: 'Answer the request and record the answer. The promise is kept when it is recorded.',
    fr: 'Répondez à la demande et consignez la réponse. La promesse est tenue dès qu’elle est consignée.',
  },
  'sponsorship-details': {
    en: 'The details have not arrived yet. Look at the mail’s state and the marketing contact’s address, and correct what is wrong. The promise is kept when the mail is delivered.',
    fr: 'Les détails ne sont pas encore arrivés. Regardez l’état de l’e-mail et l’adresse du contact marketing, et corrigez ce qui est faux. La promesse est tenue quand l’e-mail est remis.',
  },
  news: {
    en: 'Write to the publisher or call, then log the message. Any message counts, also one from the publisher; automatic mail does not. If none comes by the due date, the owner check begins.',
    fr: 'Écrivez à l’éditeur ou appelez-le, puis consignez l’échange. Tout message compte, aussi ceux de l’éditeur, mais pas les e-mails automatiques. Sans message à l’échéance, la recherche du propriétaire commence.',
  },
};
