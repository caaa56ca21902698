import type { AuditedDeed } from '../../platform/store/audit-tables';
import type { InEach, Language } from './language';

/** What it takes to do something, as what somebody did. */
const BY_PERMISSION: Readonly<Record<AuditedDeed, InEach<string>>> = {
  look: { en: 'Looked at something', fr: 'Consultation' },
  'onboard-offers': { en: 'Took on an offer', fr: 'Prise en charge d’une offre' },
  'log-contacts': { en: 'Logged a contact', fr: 'Échange consigné' },
  'write-to-publishers': { en: 'Wrote to the publisher', fr: 'Lettre à l’éditeur' },
  'take-back': { en: 'Took something back', fr: 'Annulation' },
  'name-managers': { en: 'Named the engagement manager', fr: 'Responsable d’engagement désigné' },
  'name-people': { en: 'Named a person of the publisher', fr: 'Personne de l’éditeur indiquée' },
  'handle-benefits': { en: 'Changed a benefit', fr: 'Avantage modifié' },
  'handle-requests': { en: 'Handled a technical request', fr: 'Demande technique traitée' },
  'pause-offers': { en: 'Paused or resumed an offer', fr: 'Pause ou reprise d’une offre' },
  'move-offers-up': { en: 'Moved an offer up', fr: 'Changement de type d’une offre' },
  'end-offers': { en: 'Ended or relisted an offer', fr: 'Fin ou remise en ligne d’une offre' },
  'revoke-offers': { en: 'Revoked an offer', fr: 'Révocation d’une offre' },
  'resolve-tickets': { en: 'Resolved a ticket', fr: 'Ticket résolu' },
  'handle-publishers': { en: 'Changed a publisher', fr: 'Éditeur modifié' },
  'bring-in-sales': { en: 'Brought in sales', fr: 'Ventes importées' },
  'read-audit': { en: 'Read the audit', fr: 'Lecture de l’audit' },
  'move-time': { en: 'Moved an offer’s clock', fr: 'Horloge d’une offre avancée' },
  'reply-as-recipients': { en: 'Replied as a publisher', fr: 'Réponse au nom d’un éditeur' },
  'sign-in': { en: 'Signed in', fr: 'Connexion' },
  'sign-out': { en: 'Signed out', fr: 'Déconnexion' },
};

/** The same more exactly, where a permission covers several routes. */
const BY_ROUTE: Readonly<Record<string, InEach<string>>> = {
  'PUT /v1/offers/{id}/owner': { en: 'Said who owns the offer', fr: 'Propriétaire de l’offre indiqué' },
  'PUT /v1/offers/{id}/marketing-contact': { en: 'Named the marketing contact', fr: 'Contact marketing désigné' },
  'POST /v1/offers/{id}/benefits/{benefit}/activate': { en: 'Activated a benefit', fr: 'Avantage activé' },
  'POST /v1/offers/{id}/benefits/{benefit}/decline': { en: 'Declined a benefit', fr: 'Avantage refusé' },
  'POST /v1/offers/{id}/benefits/{benefit}/complete': { en: 'Completed a benefit', fr: 'Avantage achevé' },
  'POST /v1/offers/{id}/technical-requests': { en: 'Asked for technical help', fr: 'Demande d’aide technique' },
  'POST /v1/offers/{id}/technical-requests/{number}/answer': {
    en: 'Recorded a technical answer',
    fr: 'Réponse technique consignée',
  },
  'POST /v1/offers/{id}/technical-requests/{number}/cancel': {
    en: 'Cancelled a technical request',
    fr: 'Demande technique annulée',
  },
  'POST /v1/offers/{id}/pause': { en: 'Paused the offer', fr: 'Offre mise en pause' },
  'POST /v1/offers/{id}/resume': { en: 'Ended a pause', fr: 'Fin de la pause' },
  'POST /v1/offers/{id}/decline': { en: 'Recorded that the publisher declines', fr: 'Refus de l’éditeur consigné' },
  'POST /v1/offers/{id}/delist': { en: 'Recorded that the offer is delisted', fr: 'Retrait de l’offre consigné' },
  'POST /v1/offers/{id}/withdraw': { en: 'Withdrew the offer', fr: 'Offre abandonnée' },
  'POST /v1/offers/{id}/resume-watch': { en: 'Let an offer go on', fr: 'Suivi d’une offre repris' },
  'POST /v1/offers/{id}/relist': { en: 'Relisted the offer', fr: 'Remise en ligne de l’offre' },
  'POST /v1/publishers/{id}/resume-watch': { en: 'Let a publisher go on', fr: 'Suivi d’un éditeur repris' },
  'PUT /v1/publishers/{id}/marketing-contact': {
    en: 'Named a company’s marketing contact',
    fr: 'Contact marketing d’une entreprise désigné',
  },
  'POST /v1/publishers/{id}/agreement': { en: 'Recorded an agreement', fr: 'Accord consigné' },
  'POST /v1/publishers/{id}/delist': {
    en: 'Delisted all offers of a company',
    fr: 'Retrait des offres d’une entreprise',
  },
  'POST /v1/sales': { en: 'Brought in sales lines', fr: 'Lignes de vente importées' },
  'POST /v1/sales/revenue': { en: 'Brought in a revenue report', fr: 'Rapport de revenus importé' },
  'PUT /v1/sales/offer-names': { en: 'Said which offers a report means', fr: 'Offres d’un rapport indiquées' },
  'POST /v1/sandbox/offers/{id}/fast-forward': { en: 'Moved an offer’s clock', fr: 'Horloge d’une offre avancée' },
  'POST /v1/sandbox/mailbox/{id}/reply': { en: 'Replied as a publisher', fr: 'Réponse au nom d’un éditeur' },
};

const PATTERNS = Object.entries(BY_ROUTE).map(
  ([route, says]) => [new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`), says] as const,
);

/** What somebody asked to be done, in words. */
export function deedName(
  { method, path, permission }: { readonly method: string; readonly path: string; readonly permission: AuditedDeed },
  language: Language,
): string {
  const asked = `${method} ${path}`;
  return (PATTERNS.find(([pattern]) => pattern.test(asked))?.[1] ?? BY_PERMISSION[permission])[language];
}

/** Everything that the audit can be filtered by, in words. */
export const deedsToFilter = (language: Language): readonly (readonly [AuditedDeed, string])[] =>
  DEEDS.map((deed) => [deed, BY_PERMISSION[deed][language]] as const);

export const isDeed = (name: string | undefined): name is AuditedDeed =>
  name !== undefined && Object.hasOwn(BY_PERMISSION, name);

/** Looking is never written down. */
const DEEDS = Object.keys(BY_PERMISSION).filter((name) => isDeed(name) && name !== 'look' && name !== 'read-audit');
