import { heading, link, list, paragraph, type Block } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';
import { owedFacts } from './promise-names';

type Check = LetterContext<'owner-check'>;

/** Asks who owns an offer that has been silent for too long: the owner to confirm, everybody else to tell. */
export const ownerCheck: Letter<'owner-check'> = {
  reader: 'publisher',

  en: (check) => ({
    subject: `Who looks after ${check.shortTitle}?`,
    heading: check.content.asked === 'owner' ? `Is ${check.title} still yours?` : `Who looks after ${check.title} now?`,
    blocks: [
      paragraph(OPENING.en[check.content.asked](check)),
      paragraph(`Please choose one of these three answers by ${check.day(check.content.answerBy)}:`),
      list(ANSWERS.en),
      ...link('Choose your answer', check.answerUrl),
      paragraph('A reply to this email, in a sentence, works just as well.'),
      paragraph(IF_SILENT.en[check.content.asked]),
      ...owed('en', check),
      ...(check.content.asked === 'owner' ? NEXT_STEPS.en : []),
    ],
  }),

  fr: (check) => ({
    subject: `Qui s’occupe de ${check.shortTitle} ?`,
    heading:
      check.content.asked === 'owner'
        ? `${check.title} : est-ce toujours vous ?`
        : `Qui s’occupe désormais de ${check.title} ?`,
    blocks: [
      paragraph(OPENING.fr[check.content.asked](check)),
      paragraph(`Merci de choisir l’une de ces trois réponses au plus tard le ${check.day(check.content.answerBy)} :`),
      list(ANSWERS.fr),
      ...link('Choisir votre réponse', check.answerUrl),
      paragraph('Une phrase en réponse à cet e-mail convient tout aussi bien.'),
      paragraph(IF_SILENT.fr[check.content.asked]),
      ...owed('fr', check),
      ...(check.content.asked === 'owner' ? NEXT_STEPS.fr : []),
    ],
  }),
};

const ANSWERS: InEach<readonly string[]> = {
  en: ['It is me.', 'It is somebody else, whom I name.', 'Nobody knows, or that person has left.'],
  fr: ['C’est moi.', 'C’est quelqu’un d’autre, que je nomme.', 'Personne ne le sait, ou cette personne est partie.'],
};

const OPENING: InEach<Record<Check['content']['asked'], (check: Check) => string>> = {
  en: {
    owner: (check) =>
      `You are on record as the owner of ${check.title}. ${silence.en(check)} Before we go on, we want to be sure that we are writing to the right person.`,
    others: (check) =>
      `${unreachable.en(check)} ${silence.en(check)} You are a contact of this offer, so we ask you: who looks after it now?`,
  },
  fr: {
    owner: (check) =>
      `Vous figurez dans nos dossiers comme propriétaire de ${check.title}. ${silence.fr(check)} Avant de continuer, nous voulons être sûrs d’écrire à la bonne personne.`,
    others: (check) =>
      `${unreachable.fr(check)} ${silence.fr(check)} Vous comptez parmi les contacts de cette offre ; nous vous demandons donc : qui s’en occupe maintenant ?`,
  },
};

/** Where the owner cannot be asked, the ticket is open already. */
const IF_SILENT: InEach<Record<Check['content']['asked'], string>> = {
  en: {
    owner: 'If we hear nothing by then, we ask the support team to find out. You need do nothing for that.',
    others: 'The support team is looking too; your answer settles it sooner.',
  },
  fr: {
    owner:
      'Sans nouvelles d’ici là, nous demandons à l’équipe d’assistance de chercher. Vous n’avez rien à faire pour cela.',
    others: 'L’équipe d’assistance cherche aussi ; votre réponse ira plus vite.',
  },
};

const silence: InEach<(check: Check) => string> = {
  en: ({ content, day }) =>
    content.lastMessageAt === null
      ? 'No message has passed between us yet.'
      : `The last message between us dates from ${day(content.lastMessageAt)}.`,
  fr: ({ content, day }) =>
    content.lastMessageAt === null
      ? 'Nous n’avons encore échangé aucun message.'
      : `Notre dernier échange date du ${day(content.lastMessageAt)}.`,
};

const unreachable: InEach<(check: Check) => string> = {
  en: ({ content, title }) =>
    content.ownerName === null
      ? `We do not know who owns the offer ${title}.`
      : `On record, ${title} belongs to ${content.ownerName}, whom we cannot reach.`,
  fr: ({ content, title }) =>
    content.ownerName === null
      ? `Nous ne savons pas qui est propriétaire de l’offre ${title}.`
      : `Dans nos dossiers, l’offre ${title} appartient à ${content.ownerName}, que nous n’arrivons pas à joindre.`,
};

const OWED_HEADING: InEach<string> = { en: 'What we owe for this offer', fr: 'Ce que nous devons pour cette offre' };

function owed(language: keyof typeof OWED_HEADING, check: Check): readonly Block[] {
  const items = owedFacts(language, check.content.owed, check);
  return items.length === 0 ? [] : [heading(OWED_HEADING[language]), ...items];
}

const NEXT_STEPS: InEach<readonly Block[]> = {
  en: [
    heading('Your next steps'),
    list([
      'Confirm with the link above, or name your successor.',
      'Make sure your company has a marketing contact whose address differs from the account’s: without one, no marketing or sales benefit can be activated.',
      'Activate the benefits you want to use; we then contact the marketing contact within a week.',
      'Tell us when we can call you, or what you would rather have in writing.',
    ]),
  ],
  fr: [
    heading('Vos prochaines étapes'),
    list([
      'Confirmez par le lien ci-dessus, ou nommez la personne qui vous succède.',
      'Vérifiez que votre entreprise a un contact marketing dont l’adresse n’est pas celle du compte : sans lui, aucun avantage marketing ou commercial ne peut être activé.',
      'Activez les avantages que vous voulez utiliser ; nous prenons alors contact avec le contact marketing sous une semaine.',
      'Dites-nous quand nous pouvons vous appeler, ou ce que vous préférez recevoir par écrit.',
    ]),
  ],
};
