import type { OfferType, ConsultingKind } from '../../domain/catalogue/offer-types';
import type {
  Agreement,
  Channel,
  Direction,
  EndingHow,
  PauseReason,
  Priority,
  RevocationGround,
  TicketKind,
  TicketOutcome,
} from '../../domain/offer/events';
import type { RequestPhase } from '../../domain/benefits/technical-form';
import type { PromiseKind } from '../../domain/letters';
import type { OwedBy, OwedTo, PromiseStatus } from '../../domain/promises/promised';
import type { Role } from '../../domain/offer/roles';
import type { InEach, Language } from './language';

type Names<T extends string> = Readonly<Record<T, InEach<string>>>;

export const named =
  <T extends string>(names: Names<T>) =>
  (it: T, language: Language): string =>
    names[it][language];

/** A promise, in a few words. */
export const promiseName = named<PromiseKind>({
  welcome: { en: 'Advice at once', fr: 'Conseils immédiats' },
  'first-contact': { en: 'First contact', fr: 'Premier contact' },
  'engagement-manager': { en: 'Engagement manager named', fr: 'Responsable d’engagement désigné' },
  'benefit-contact': { en: 'Contact about a benefit', fr: 'Prise de contact pour un avantage' },
  'technical-answer': { en: 'Answer to a technical request', fr: 'Réponse à une demande technique' },
  'sponsorship-details': { en: 'How to use the sponsorship', fr: 'Mode d’emploi du parrainage' },
  news: { en: 'News within four weeks', fr: 'Des nouvelles sous quatre semaines' },
});

/** How a promise stands. */
export const statusName = named<PromiseStatus>({
  open: { en: 'open', fr: 'en cours' },
  'at-risk': { en: 'at risk', fr: 'à risque' },
  overdue: { en: 'overdue', fr: 'en retard' },
  kept: { en: 'kept', fr: 'tenue' },
  'kept-late': { en: 'kept late', fr: 'tenue en retard' },
  waived: { en: 'waived', fr: 'levée' },
  missed: { en: 'missed', fr: 'manquée' },
});

export const owedByName = named<OwedBy>({
  service: { en: 'the service', fr: 'le service' },
  'rewards-team': { en: 'the rewards team', fr: 'l’équipe des récompenses' },
  'engagement-manager': { en: 'the engagement manager', fr: 'le responsable d’engagement' },
});

export const owedToName = named<OwedTo>({
  publisher: { en: 'the publisher', fr: 'l’éditeur' },
  'marketing-contact': { en: 'the marketing contact', fr: 'le contact marketing' },
  requester: { en: 'who asked', fr: 'le demandeur' },
});

export const offerTypeName = named<OfferType>({
  list: { en: 'List', fr: 'Annonce' },
  trial: { en: 'Trial', fr: 'Essai' },
  consulting: { en: 'Consulting', fr: 'Conseil' },
  transact: { en: 'Transact', fr: 'Vente' },
});

export const consultingName = named<ConsultingKind>({
  assessment: { en: 'assessment', fr: 'évaluation' },
  briefing: { en: 'briefing', fr: 'présentation' },
  implementation: { en: 'implementation', fr: 'mise en œuvre' },
  'proof-of-concept': { en: 'proof of concept', fr: 'preuve de concept' },
  workshop: { en: 'workshop', fr: 'atelier' },
});

export const stageName = named<'live' | 'ended'>({
  live: { en: 'live', fr: 'en ligne' },
  ended: { en: 'ended', fr: 'terminée' },
});

export const endingName = named<EndingHow>({
  declined: { en: 'declined', fr: 'refusée' },
  delisted: { en: 'delisted', fr: 'retirée de la place de marché' },
  revoked: { en: 'revoked', fr: 'révoquée' },
  withdrawn: { en: 'withdrawn', fr: 'abandonnée' },
});

export const groundName = named<RevocationGround>({
  'illegal-activity': { en: 'illegal activity', fr: 'activité illégale' },
  'delisted-from-marketplace': { en: 'delisted from the marketplace', fr: 'retirée de la place de marché' },
  'copyright-or-trademark': {
    en: 'breach of copyright or trade mark',
    fr: 'atteinte au droit d’auteur ou à une marque',
  },
  'sponsorship-policy': { en: 'breach of the sponsorship policy', fr: 'manquement à la politique de parrainage' },
});

export const pauseName = named<PauseReason>({
  'publisher-asked': { en: 'the publisher asked', fr: 'à la demande de l’éditeur' },
  'waiting-for-publisher': { en: 'waiting for the publisher', fr: 'en attente de l’éditeur' },
  other: { en: 'another reason', fr: 'autre raison' },
});

export const phaseName = named<RequestPhase>({
  presales: { en: 'presales', fr: 'avant-vente' },
  deployment: { en: 'deployment', fr: 'déploiement' },
  development: { en: 'development', fr: 'développement' },
});

export const channelName = named<Channel>({
  email: { en: 'E-mail', fr: 'E-mail' },
  call: { en: 'Call', fr: 'Appel' },
  meeting: { en: 'Meeting', fr: 'Réunion' },
  chat: { en: 'Chat', fr: 'Messagerie' },
  portal: { en: 'Portal', fr: 'Portail' },
  unknown: { en: 'Not said', fr: 'Non précisé' },
});

export const directionName = named<Direction>({
  outbound: { en: 'to the publisher', fr: 'vers l’éditeur' },
  inbound: { en: 'from the publisher', fr: 'de l’éditeur' },
});

export const ownerStatusName = named<'known' | 'unknown' | 'left'>({
  known: { en: 'known', fr: 'connu' },
  unknown: { en: 'unknown', fr: 'inconnu' },
  left: { en: 'has left', fr: 'parti' },
});

export const ticketKindName = named<TicketKind>({
  welcome: { en: 'Advice not delivered', fr: 'Conseils non remis' },
  silence: { en: 'Four weeks of silence', fr: 'Quatre semaines de silence' },
  owner: { en: 'Owner not found', fr: 'Propriétaire introuvable' },
  'first-contact': { en: 'First contact overdue', fr: 'Premier contact en retard' },
  'engagement-manager': { en: 'No engagement manager', fr: 'Pas de responsable d’engagement' },
  'benefit-contact': { en: 'Benefit contact overdue', fr: 'Prise de contact en retard' },
  'technical-answer': { en: 'Technical answer overdue', fr: 'Réponse technique en retard' },
  'sponsorship-details': { en: 'Sponsorship details not delivered', fr: 'Mode d’emploi du parrainage non remis' },
  'tier-review': { en: 'Tier to be reviewed', fr: 'Palier à vérifier' },
  farewell: { en: 'Farewell not delivered', fr: 'Lettre de fin non remise' },
  signal: { en: 'Something said could not be counted', fr: 'Une information reçue n’a pas pu être prise en compte' },
  unwatched: { en: 'Nobody looks after it', fr: 'Sans suivi' },
  'track-failed': { en: 'Automation stopped', fr: 'Automatisme arrêté' },
});

export const agreementName = named<Agreement>({
  'publisher-agreement': { en: 'Publisher agreement', fr: 'Accord de l’éditeur' },
  'benefits-addendum': { en: 'Benefits addendum', fr: 'Avenant sur les avantages' },
});

export const priorityName = named<Priority>({
  normal: { en: 'normal', fr: 'normale' },
  high: { en: 'high', fr: 'haute' },
  urgent: { en: 'urgent', fr: 'urgente' },
});

export const outcomeName = named<TicketOutcome>({
  'owner-found': { en: 'The owner was found', fr: 'Le propriétaire a été trouvé' },
  contacted: { en: 'The publisher was contacted', fr: 'L’éditeur a été contacté' },
  'no-owner': { en: 'There is no owner', fr: 'Il n’y a pas de propriétaire' },
  other: { en: 'Something else', fr: 'Autre chose' },
  settled: { en: 'Its reason is gone', fr: 'Sa raison a disparu' },
});

export const roleName = named<Role>({
  viewer: { en: 'Viewer', fr: 'Lecture' },
  rewards: { en: 'Rewards team', fr: 'Équipe des récompenses' },
  manager: { en: 'Engagement manager', fr: 'Responsable d’engagement' },
  support: { en: 'Support', fr: 'Assistance' },
  operations: { en: 'Programme operations', fr: 'Pilotage du programme' },
  integration: { en: 'System', fr: 'Système' },
});
