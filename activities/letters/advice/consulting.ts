import type { ConsultingKind } from '../../../domain/catalogue/offer-types';
import type { Point } from '../draft';
import type { InEach } from '../language';

/** For services: a buyer must be able to see where the work begins and where it ends. */
export const CONSULTING: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'Title and scope',
      text: 'Put the result and the length into the title. In the text, say in one list what is included and in a second what is not: the second saves the most wasted calls.',
    },
    {
      lead: 'Deliverables',
      text: 'Name everything the customer has in hand at the end, and show a page of a real example with the names removed.',
    },
    {
      lead: 'Duration and price',
      text: 'Give days and a price, or the range and what it depends on. Say what you need from the customer and when: people, access, data.',
    },
    {
      lead: 'References',
      text: 'Two short stories: where the customer stood, what you did, what is different now, with a figure. Introduce the people who do the work.',
    },
    {
      lead: 'What comes after',
      text: 'Say which step usually follows and offer it in the last meeting, while everyone is still in the room.',
    },
    {
      lead: 'Spreading the word and measuring',
      text: 'A blog post on a question every customer asks, a talk, a short social post. Every month, count requests, first calls and orders.',
    },
  ],
  fr: [
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
  ],
};

/** What matters most for one kind of service. */
export const CONSULTING_KIND: Record<ConsultingKind, InEach<Point>> = {
  assessment: {
    en: {
      lead: 'For an assessment',
      text: 'Name the questions it answers and the decision the customer can make afterwards. A report that ends in three steps, the most useful first, is worth more than a long list of findings.',
    },
    fr: {
      lead: 'Pour une évaluation',
      text: 'Nommez les questions auxquelles elle répond et la décision que le client pourra prendre ensuite. Un rapport qui finit par trois étapes, classées par utilité, vaut mieux qu’une longue liste de constats.',
    },
  },
  briefing: {
    en: {
      lead: 'For a briefing',
      text: 'Say who should come, what they will know afterwards and how long it takes; two hours are plenty. Keep half the time for questions and send a one-page summary the same day.',
    },
    fr: {
      lead: 'Pour une présentation',
      text: 'Dites qui devrait venir, ce que chacun saura ensuite et combien de temps cela prend ; deux heures suffisent. Gardez la moitié du temps pour les questions et envoyez le jour même un résumé d’une page.',
    },
  },
  implementation: {
    en: {
      lead: 'For an implementation',
      text: 'Show the phases with their lengths, say what runs on the last day and how it is accepted, who is trained, and who helps in the weeks after.',
    },
    fr: {
      lead: 'Pour une mise en œuvre',
      text: 'Montrez les phases et leur durée, dites ce qui fonctionne le dernier jour et comment c’est réceptionné, qui est formé, et qui aide dans les semaines suivantes.',
    },
  },
  'proof-of-concept': {
    en: {
      lead: 'For a proof of concept',
      text: 'Before the start, write down what counts as success. Take one use case with the customer’s own data, and say beforehand what production will cost and how long it takes.',
    },
    fr: {
      lead: 'Pour une preuve de concept',
      text: 'Écrivez avant de commencer ce qui comptera comme un succès. Prenez un seul cas d’usage avec les données du client, et dites d’avance ce que coûtera la mise en production et combien de temps elle prendra.',
    },
  },
  workshop: {
    en: {
      lead: 'For a workshop',
      text: 'Publish the agenda hour by hour, say who should come, how many, and on site or online. Name what participants take home, and send them a first exercise the week before.',
    },
    fr: {
      lead: 'Pour un atelier',
      text: 'Publiez le programme heure par heure, dites qui devrait venir, combien de personnes, sur place ou en ligne. Nommez ce que les participants emportent, et envoyez-leur un premier exercice la semaine d’avant.',
    },
  },
};
