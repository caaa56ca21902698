import type { ConsoleWords } from '../../en/console';

/** What mail that came back tells of an address; days are written out. */
export const marks: ConsoleWords['marks'] = {
  refused: (because, status, day) =>
    [because === '' ? 'refusée' : `refusée : ${because}`, ...(status === null ? [] : [status]), day].join(', '),
  awayUntil: (day) => `absence jusqu’au ${day}`,
  away: (day) => `absence (réponse automatique du ${day})`,
  left: (day) => `parti (réponse automatique du ${day})`,
  instead: (name, email) => `À sa place : ${name === email ? email : `${name} <${email}>`}`,
  manager: 'responsable de l’engagement',
  colleague: 'équipe des récompenses ou collègue',
  other: 'autre adresse',
};
