import type { AdviceEndsHow } from '../../../domain/offer/correspondence';
import type { Fact } from '../../../domain/offer/events';
import { dropReasons } from './drop-reasons';
import type { mailEvents as english } from '../../en/console/mail-events';

const unknownAddress = 'adresse inconnue';

const fate = ({ hard, undelivered }: Fact<'mail-bounced'>): string => {
  if (hard) return 'Lettre revenue définitivement';
  return undelivered ? 'Lettre non remise malgré plusieurs essais' : 'Lettre revenue, sera réessayée';
};

const ENDED: Readonly<Record<AdviceEndsHow, string>> = {
  unsubscribed: 'à la demande de son destinataire',
  complained: 'car une lettre a été signalée comme indésirable',
};

/** What became of letters, and what mail that came back has told, a sentence for each kind of event. */
export const mailEvents: typeof english = {
  'mail-sent': ({ letter, to, outcome }, telling) =>
    outcome === 'sent'
      ? `Lettre à ${to}\u00a0: ${telling.letter(letter)}`
      : `Lettre à ${to} peut-être arrivée, nul ne le sait\u00a0: ${telling.letter(letter)}`,
  'mail-bounced': (fact, telling) =>
    `${fate(fact)} (${fact.address ?? unknownAddress}${fact.status === undefined ? '' : `, ${fact.status}`})\u00a0: ${fact.letter === null ? 'Une lettre' : telling.letter(fact.letter)}`,
  'mail-dropped': ({ letter, to, because }, telling) =>
    `Lettre à ${to} non envoyée, car ${dropReasons[because]}\u00a0: ${telling.letter(letter)}`,
  'person-away': ({ address, until }, telling) =>
    until === null
      ? `Réponse automatique de ${address}\u00a0: absence.`
      : `Réponse automatique de ${address}\u00a0: absence jusqu’au ${telling.day(`${until}T12:00:00.000Z`)}.`,
  'person-left': ({ address, writeTo }) =>
    writeTo === null
      ? `Réponse automatique de ${address}\u00a0: cette personne est partie.`
      : `Réponse automatique de ${address}\u00a0: cette personne est partie\u00a0; à contacter à sa place\u00a0: ${writeTo.name} (${writeTo.email}).`,
  'mail-complained': ({ address, letter }, telling) =>
    `Signalé comme indésirable par ${address}\u00a0: ${letter === null ? 'Une lettre' : telling.letter(letter)}`,
  'advice-ended': ({ address, how }) =>
    `Plus aucun conseil n’est envoyé à ${address}, ${ENDED[how]}. Ce qui est dû est envoyé quand même.`,
  'advice-resumed': ({ address }) => `Les conseils sont de nouveau envoyés à ${address}.`,
};
