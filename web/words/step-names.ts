import type { InEach } from './language';

/** What a person does next about a promise. */
export type StepName = 'log-contact' | 'write' | 'name-manager' | 'answer-request' | 'resolve-ticket';

/** The same in a word or two, as a line of a list has room for. */
export const STEP_NAMES: InEach<Readonly<Record<StepName, string>>> = {
  en: {
    'log-contact': 'Log a contact',
    write: 'Write',
    'name-manager': 'Name a manager',
    'answer-request': 'Record the answer',
    'resolve-ticket': 'Resolve the ticket',
  },
  fr: {
    'log-contact': 'Consigner un échange',
    write: 'Écrire',
    'name-manager': 'Désigner un responsable',
    'answer-request': 'Consigner la réponse',
    'resolve-ticket': 'Résoudre le ticket',
  },
};
