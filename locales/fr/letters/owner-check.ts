import { heading, link, list, paragraph, titled, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { owedFacts } from './owed';

type Check = LetterContext<'owner-check'>;

/** Asks who owns an offer that has been silent for too long: the owner to confirm, everybody else to tell. */
export const ownerCheck: Letter<'owner-check'> = (check) => ({
  subject: `Qui s’occupe de ${check.shortTitle} ?`,
  heading:
    check.content.asked === 'owner'
      ? `${check.title} : est-ce toujours vous ?`
      : `Qui s’occupe désormais de ${check.title} ?`,
  blocks: [
    paragraph(OPENING[check.content.asked](check)),
    paragraph(`Merci de choisir l’une de ces trois réponses au plus tard le ${check.day(check.content.answerBy)} :`),
    list(ANSWERS),
    ...link('Choisir votre réponse', check.answerUrl),
    paragraph('Une phrase en réponse à cet e-mail convient tout aussi bien.'),
    paragraph(IF_SILENT[check.content.asked]),
    ...titled('Ce que nous devons pour cette offre', owedFacts(check.content.owed, check)),
    ...(check.content.asked === 'owner' ? NEXT_STEPS : []),
  ],
});

const ANSWERS: readonly string[] = [
  'C’est moi.',
  'C’est quelqu’un d’autre, que je nomme.',
  'Personne ne le sait, ou cette personne est partie.',
];

const OPENING: Record<Check['content']['asked'], (check: Check) => string> = {
  owner: (check) =>
    `Vous figurez dans nos dossiers comme propriétaire de ${check.title}. ${silence(check)} Avant de continuer, nous voulons être sûrs d’écrire à la bonne personne.`,
  others: (check) =>
    `${unreachable(check)} ${silence(check)} Vous comptez parmi les contacts de cette offre ; nous vous demandons donc : qui s’en occupe maintenant ?`,
};

/** Where the owner cannot be asked, the ticket is open already. */
const IF_SILENT: Record<Check['content']['asked'], string> = {
  owner:
    'Sans nouvelles d’ici là, nous demandons à l’équipe d’assistance de chercher. Vous n’avez rien à faire pour cela.',
  others: 'L’équipe d’assistance cherche aussi ; votre réponse ira plus vite.',
};

const silence = ({ content, day }: Check): string =>
  content.lastMessageAt === null
    ? 'Nous n’avons encore échangé aucun message.'
    : `Notre dernier échange date du ${day(content.lastMessageAt)}.`;

const unreachable = ({ content, title }: Check): string =>
  content.ownerName === null
    ? `Nous ne savons pas qui est propriétaire de l’offre ${title}.`
    : `Dans nos dossiers, l’offre ${title} appartient à ${content.ownerName}, que nous n’arrivons pas à joindre.`;

const NEXT_STEPS: readonly Block[] = [
  heading('Vos prochaines étapes'),
  list([
    'Confirmez par le lien ci-dessus, ou nommez la personne qui vous succède.',
    'Vérifiez que votre entreprise a un contact marketing dont l’adresse n’est pas celle du compte : sans lui, aucun avantage marketing ou commercial ne peut être activé.',
    'Activez les avantages que vous voulez utiliser ; nous prenons alors contact avec le contact marketing sous une semaine.',
    'Dites-nous quand nous pouvons vous appeler, ou ce que vous préférez recevoir par écrit.',
  ]),
];
