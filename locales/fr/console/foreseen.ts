import type { ConsoleWords } from '../../en/console';

export const foreseen: ConsoleWords['foreseen'] = {
  title: 'Ce qui suivra',
  refused: 'Ce sera refusé',
  none: 'Remplissez le formulaire pour voir ce qui suivra.',
  letter: 'La lettre que reçoit l’éditeur',
  look: 'Montrer ce qui suivra',
};
