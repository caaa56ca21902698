import type { PromiseKind } from '../../../domain/promises/kinds';

/** What somebody of the programme does to keep a promise, and what counts as proof. */
export const SETTLING: Record<PromiseKind, string> = {
  welcome:
    'Les conseils ne sont pas encore arrivés. Regardez l’état de l’e-mail et l’adresse du propriétaire, et corrigez ce qui est faux. La promesse est tenue quand l’e-mail est remis.',
  'first-contact':
    'Écrivez à l’éditeur ou appelez-le, puis consignez l’échange avec sa date, son canal et la personne. Les e-mails automatiques ne comptent pas.',
  'engagement-manager':
    'Désignez un responsable d’engagement pour l’offre. La promesse est alors tenue, et l’éditeur en est informé aussitôt.',
  'benefit-contact':
    'Prenez contact avec le contact marketing au sujet de cet avantage, puis consignez l’échange en indiquant l’avantage. Un message sans sujet précis ne compte que si aucun autre avantage n’attend.',
  'technical-answer': 'Répondez à la demande et consignez la réponse. La promesse est tenue dès qu’elle est consignée.',
  'sponsorship-details':
    'Les détails ne sont pas encore arrivés. Regardez l’état de l’e-mail et l’adresse du contact marketing, et corrigez ce qui est faux. La promesse est tenue quand l’e-mail est remis.',
  news: 'Écrivez à l’éditeur ou appelez-le, puis consignez l’échange. Tout message compte, aussi ceux de l’éditeur, mais pas les e-mails automatiques. Sans message à l’échéance, la recherche du propriétaire commence.',
};
