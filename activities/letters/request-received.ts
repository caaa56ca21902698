import { facts, heading, paragraph } from './draft';
import { quoted } from './language';
import type { Letter } from './letter';

/** To the requester of technical help: the number of the request, and until when a person answers. */
export const requestReceived: Letter<'request-received'> = {
  reader: 'publisher',

  en: ({ content: { number, product, description, answerBy }, title, shortTitle, day }) => ({
    subject: `Request ${number}: ${shortTitle}`,
    heading: `We have your request ${number}`,
    blocks: [
      paragraph(`Your request for technical help with ${title} has arrived. You need do nothing more.`),
      facts([
        ['Request number', number],
        ['Product', product],
        ['Answer by', day(answerBy)],
      ]),
      heading('Your description'),
      paragraph(quoted('en', description)),
      heading('What follows'),
      paragraph(`A person answers you by ${day(answerBy)}. To add something, reply to this email.`),
      paragraph(
        'To cancel the request, reply as well and say so; a sentence is enough. Please keep the number in the subject.',
      ),
    ],
  }),

  fr: ({ content: { number, product, description, answerBy }, title, shortTitle, day }) => ({
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
      paragraph(quoted('fr', description)),
      heading('La suite'),
      paragraph(
        `Une personne vous répond au plus tard le ${day(answerBy)}. Pour ajouter quelque chose, répondez à cet e-mail.`,
      ),
      paragraph(
        'Pour retirer la demande, répondez également et dites-le ; une phrase suffit. Merci de garder le numéro dans l’objet.',
      ),
    ],
  }),
};
