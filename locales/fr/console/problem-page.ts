import type { ConsoleWords } from '../../en/console';

export const problemPage: ConsoleWords['problemPage'] = {
  missing: { title: 'Il n’y a rien ici', next: 'Cherchez parmi les offres.' },
  forbidden: { title: 'Ce n’est pas pour votre rôle', next: 'Demandez à quelqu’un dont le rôle le permet.' },
  away: { title: 'Quelque chose ne répond pas', next: 'Rien n’a changé. Réessayez dans quelques secondes.' },
  broken: { title: 'Une erreur s’est produite', next: 'Elle est dans le journal sous le numéro de cette requête.' },
  refused: { title: 'Ce n’est pas possible', next: 'Rien n’a changé.' },
  back: 'À ma journée',
};
