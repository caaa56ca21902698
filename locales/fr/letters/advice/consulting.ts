import type { ConsultingKind } from '../../../../domain/catalogue/offer-types';
import type { Point } from '../../../letters/draft';

/** For services: a buyer must be able to see where the work begins and where it ends. */
export const CONSULTING: readonly Point[] = [
  {
    lead: 'Titre et périmètre',
    text: 'Mettez le résultat et la durée dans le titre. Dans le texte, dites dans une liste ce qui est compris et dans une seconde ce qui ne l’est pas : c’est elle qui évite le plus d’entretiens inutiles.',
  },
  {
    lead: 'Livrables',
    text: 'Nommez chaque chose que le client aura en main à la fin, et montrez une page d’un vrai exemple, sans les noms.',
  },
  {
    lead: 'Durée et prix',
    text: 'Donnez des jours et un prix, ou la fourchette et ce dont elle dépend. Dites ce qu’il vous faut du client et quand : personnes, accès, données.',
  },
  {
    lead: 'Références',
    text: 'Deux courtes histoires : où en était le client, ce que vous avez fait, ce qui a changé, avec un chiffre. Présentez les personnes qui font le travail.',
  },
  {
    lead: 'La suite',
    text: 'Dites quelle étape suit d’habitude et proposez-la à la dernière réunion, tant que tout le monde est là.',
  },
  {
    lead: 'Faire connaître et mesurer',
    text: 'Un billet de blog sur une question que tous les clients posent, une conférence, un court message sur les réseaux sociaux. Comptez chaque mois les demandes, les premiers entretiens et les commandes.',
  },
];

/** What matters most for one kind of service. */
export const CONSULTING_KIND: Record<ConsultingKind, Point> = {
  assessment: {
    lead: 'Pour une évaluation',
    text: 'Nommez les questions auxquelles elle répond et la décision que le client pourra prendre ensuite. Un rapport qui finit par trois étapes, classées par utilité, vaut mieux qu’une longue liste de constats.',
  },
  briefing: {
    lead: 'Pour une présentation',
    text: 'Dites qui devrait venir, ce que chacun saura ensuite et combien de temps cela prend ; deux heures suffisent. Gardez la moitié du temps pour les questions et envoyez le jour même un résumé d’une page.',
  },
  implementation: {
    lead: 'Pour une mise en œuvre',
    text: 'Montrez les phases et leur durée, dites ce qui fonctionne le dernier jour et comment c’est réceptionné, qui est formé, et qui aide dans les semaines suivantes.',
  },
  'proof-of-concept': {
    lead: 'Pour une preuve de concept',
    text: 'Écrivez avant de commencer ce qui comptera comme un succès. Prenez un seul cas d’usage avec les données du client, et dites d’avance ce que coûtera la mise en production et combien de temps elle prendra.',
  },
  workshop: {
    lead: 'Pour un atelier',
    text: 'Publiez le programme heure par heure, dites qui devrait venir, combien de personnes, sur place ou en ligne. Nommez ce que les participants emportent, et envoyez-leur un premier exercice la semaine d’avant.',
  },
};
