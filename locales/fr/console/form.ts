import type { ConsoleWords } from '../../en/console';

export const form: ConsoleWords['form'] = {
  needed: 'Les champs avec * sont requis.',
  choose: 'Choisir…',
  putBack: 'Ce que vous aviez tapé est de retour.',
  zone: (zone) => `Fuseau horaire\u00a0: ${zone}.`,
};
