import type { Point } from '../draft';
import type { InEach } from '../language';

/** For offers that can be tried: the way from the first click to a customer. */
export const TRIAL: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'The first fifteen minutes',
      text: 'Lead everybody who tries it to one useful result. Put sample data in, and ask only for what that result needs.',
    },
    {
      lead: 'Onboarding emails',
      text: 'Three short ones: on day one how to reach that result, halfway an example from a customer, three days before the end how to go on.',
    },
    {
      lead: 'From trial to purchase',
      text: 'Show the price and the last day from the start, keep people’s work when they buy, and call the most active ones before the trial ends.',
    },
    {
      lead: 'If it is a test drive',
      text: 'Guide the visitor through one story in five to seven written steps, and run it yourself every week.',
    },
    {
      lead: 'Spreading the word and measuring',
      text: 'Let your landing page, blog and social posts lead straight to the trial, not to a form. Every month, count trials begun, first results reached and purchases; work on the step where most people stop.',
    },
  ],
  fr: [
    {
      lead: 'Le premier quart d’heure',
      text: 'Menez chaque personne qui essaie à un résultat utile. Mettez des données d’exemple et ne demandez que ce qu’il faut pour y arriver.',
    },
    {
      lead: 'E-mails d’accueil',
      text: 'Trois, et courts : le premier jour, comment arriver à ce résultat ; à mi-parcours, l’exemple d’un client ; trois jours avant la fin, comment continuer.',
    },
    {
      lead: 'De l’essai à l’achat',
      text: 'Montrez dès le début le prix et le dernier jour, conservez le travail de qui achète, et appelez avant la fin les personnes les plus actives.',
    },
    {
      lead: 'Si c’est une version d’évaluation guidée',
      text: 'Conduisez le visiteur à travers une seule histoire en cinq à sept étapes écrites, et lancez-la vous-même chaque semaine.',
    },
    {
      lead: 'Faire connaître et mesurer',
      text: 'Que la page d’arrivée, le blog et les réseaux sociaux mènent droit à l’essai, pas à un formulaire. Comptez chaque mois les essais commencés, les premiers résultats et les achats ; travaillez l’étape où l’on s’arrête le plus.',
    },
  ],
};
