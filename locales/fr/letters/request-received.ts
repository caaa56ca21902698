import { facts, heading, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { quoted } from '../typography';

/** To the requester of technical help: the number of the request, and until when a person answers. */
export const requestReceived: Letter<'request-received'> = ({
  content: { number, product, description, answerBy },
  title,
  shortTitle,
  day,
}) => ({
  subject: `Demande ${number} : ${shortTitle}`,
  heading: `Nous avons reçu votre demande ${number}`,
  blocks: [
    paragraph(`Votre demande d’aide technique pour ${title} est arrivée. Vous n’avez rien d’autre à faire.`),
    facts([
      ['Numéro de la demande', number],
      ['Produit', product],
      ['Réponse', `au plus tard le ${day(answerBy)}`],
    ]),
    heading('Votre description'),
    paragraph(quoted(description)),
    heading('La suite'),
    paragraph(
      `Une personne vous répond au plus tard le ${day(answerBy)}. Pour ajouter quelque chose, répondez à cet e-mail.`,
    ),
    paragraph(
      'Pour retirer la demande, répondez également et dites-le ; une phrase suffit. Merci de garder le numéro dans l’objet.',
    ),
  ],
});
