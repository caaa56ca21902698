import type { Point } from '../../../letters/draft';

/** For offers that can be tried: the way from the first click to a customer. */
export const TRIAL: readonly Point[] = [
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
];
