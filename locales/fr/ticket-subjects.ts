import { READ_MODEL } from '../../domain/duties/ticket-facts';
import type { Locale } from '../en';

/** What a person reads first of a ticket: its offer, and what else it is about. */
export const ticketSubjects: Locale['ticketSubjects'] = {
  welcome: (offer) => `Personne ne sait si les conseils sont arrivés\u00a0: ${offer}`,
  'sponsorship-details': (offer) => `Personne ne sait si le mode d’emploi du parrainage est arrivé\u00a0: ${offer}`,
  'first-contact': (offer) => `Personne n’a encore pris contact avec l’éditeur\u00a0: ${offer}`,
  'engagement-manager': (offer) => `Aucun responsable d’engagement n’est encore désigné\u00a0: ${offer}`,
  'benefit-contact': (offer, benefit) => `Pas encore de contact au sujet de ${benefit ?? 'l’avantage'}\u00a0: ${offer}`,
  reply: (offer) => `L’éditeur a écrit et n’a pas encore de réponse\u00a0: ${offer}`,
  'technical-answer': (offer, request) => `Pas encore de réponse à ${request ?? 'une demande'}\u00a0: ${offer}`,
  silence: (offer) => `Quatre semaines sans nouvelles\u00a0: ${offer}`,
  owner: (offer) => `À qui appartient ${offer}\u00a0?`,
  'tier-review': (offer, tier) => `Le palier est tombé à ${tier ?? 'aucun'}\u00a0: ${offer}`,
  farewell: (offer) => `L’éditeur n’a pas pu être averti de la fin de l’offre\u00a0: ${offer}`,
  signal: (offer, signal) => `Un signal n’a pas pu être compté (${signal ?? 'inconnu'})\u00a0: ${offer}`,
  unwatched: (offer, why) => `Aucun workflow ne s’en occupe (${why ?? 'cause inconnue'})\u00a0: ${offer}`,
  'track-failed': (offer, part) =>
    part === READ_MODEL
      ? `Ce qui s’est passé ne peut pas être enregistré, et les listes sont en retard\u00a0: ${offer}`
      : `${part ?? 'Une partie du service'} a échoué et attend l’équipe\u00a0: ${offer}`,
};
