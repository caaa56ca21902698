import { numberIn } from '../../language';
import { actions } from './actions';

/** What can be done with a company, by the name of the action; `follows` says what comes of it, of `offers` live ones. */
export const companyActions = {
  'marketing-contact': {
    ...actions['marketing-contact'],
    says: 'It is the contact of the whole company: all its offers are told.',
    follows: (offers: string) => [
      `It is told to ${offers}.`,
      'Where a benefit is in use or contact is owed, a new contact gets a letter that says so, one for each offer.',
    ],
  },
  agreement: {
    ...actions.agreement,
    follows: (offers: string) => [`It is told to ${offers}.`, 'No letter is sent.'],
  },
  delist: {
    title: 'The publisher was delisted',
    says: 'The company has left the marketplace with everything it has: all its offers end.',
    button: 'Delist the publisher',
    done: 'The delisting has begun.',
    follows: (offers: string, live: number, shown: number) => [
      live === 0
        ? 'No offer is live: nothing ends.'
        : `${offers} will end${live > 1 ? ', one after another' : ''}; the publisher’s page shows how far it is.`,
      'Of each, what is open is waived, what is overdue is missed, tickets that have lost their reason are closed, and the publisher gets a farewell letter.',
      ...(live > shown ? [`Shown here are the letters about the first ${numberIn('en', shown)} offers.`] : []),
      'It cannot be undone here: an offer that comes back is listed again from its own case.',
    ],
  },
  'resume-watch': {
    title: 'Let it go on',
    says: 'The publisher goes on from its journal. It does so by itself too, as soon as something is said to it.',
    button: 'Let it go on',
    done: 'The service looks after the publisher again.',
    follows: () => ['Its offers are told what they have not heard yet; nothing is told twice.'],
  },
};
