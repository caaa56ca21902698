import type { CommandName } from '../../domain/offer/commands';
import type { PublisherView } from '../../domain/publisher/view';
import type { Permission } from '../../domain/offer/roles';
import type { ActionWords, Typed } from '../actions/action';
import { acceptAgreement, agreementFields } from '../actions/agreements';
import { note, told } from '../actions/fields';
import { contactFields, contactTyped, nameMarketingContact } from '../actions/people';
import type { FieldShape } from '../shared/form';
import { counted, type InEach, type Language, numberIn } from '../../web/words/language';
import { LIVE_OFFERS } from '../../web/words/publisher-words';

/** Something that a person can do with a company as a whole. It is carried out by a route of the API. */
export type CompanyAction = {
  /** In the path of its page. */
  readonly name: string;
  readonly route: { readonly method: 'post' | 'put'; readonly path: string };
  readonly needs: Permission;
  readonly words: InEach<ActionWords>;
  readonly isDanger?: boolean;
  readonly fields: (language: Language) => readonly FieldShape[];
  /** What stands in the fields to begin with. */
  readonly begin?: (publisher: PublisherView) => Typed;
  /** By which the letters about its offers are foreseen. */
  readonly command?: CommandName;
  /** What will follow for so many live offers, in sentences. */
  readonly follows: (live: number, language: Language) => readonly string[];
};

/** About so many offers the letters are shown before anything is done. */
export const LETTERS_SHOWN = 3;

const offers = (live: number, language: Language): string => counted(language, live, LIVE_OFFERS[language]);

const nameContact: CompanyAction = {
  name: 'marketing-contact',
  route: { method: 'put', path: '/v1/publishers/{id}/marketing-contact' },
  needs: 'handle-publishers',
  words: {
    en: { ...nameMarketingContact.words.en, says: 'It is the contact of the whole company: all its offers are told.' },
    fr: {
      ...nameMarketingContact.words.fr,
      says: 'C’est le contact de toute l’entreprise\u00a0: toutes ses offres l’apprennent.',
    },
  },
  fields: contactFields,
  begin: ({ marketingContact, language }) => contactTyped(marketingContact, language),
  follows: (live, language) =>
    language === 'en'
      ? [
          `It is told to ${offers(live, 'en')}.`,
          'Where a benefit is in use or contact is owed, a new contact gets a letter that says so, one for each offer.',
        ]
      : [
          `C’est annoncé à ${offers(live, 'fr')}.`,
          'Là où un avantage est utilisé ou un contact dû, un nouveau contact reçoit une lettre qui le dit, une par offre.',
        ],
};

const recordAgreement: CompanyAction = {
  name: 'agreement',
  route: acceptAgreement.route,
  needs: 'handle-publishers',
  words: acceptAgreement.words,
  fields: agreementFields,
  follows: (live, language) =>
    language === 'en'
      ? [`It is told to ${offers(live, 'en')}.`, 'No letter is sent.']
      : [`C’est annoncé à ${offers(live, 'fr')}.`, 'Aucune lettre n’est envoyée.'],
};

const delistCompany: CompanyAction = {
  name: 'delist',
  route: { method: 'post', path: '/v1/publishers/{id}/delist' },
  needs: 'handle-publishers',
  words: {
    en: {
      title: 'The publisher was delisted',
      says: 'The company has left the marketplace with everything it has: all its offers end.',
      button: 'Delist the publisher',
      done: 'The delisting has begun.',
    },
    fr: {
      title: 'L’éditeur a été retiré',
      says: 'L’entreprise a quitté la place de marché avec tout ce qu’elle a\u00a0: toutes ses offres se terminent.',
      button: 'Retirer l’éditeur',
      done: 'Le retrait a commencé.',
    },
  },
  isDanger: true,
  command: 'delist',
  fields: (language) => told(language),
  follows: (live, language) =>
    language === 'en'
      ? [
          live === 0
            ? 'No offer is live: nothing ends.'
            : `${offers(live, 'en')} will end${live > 1 ? ', one after another' : ''}; the publisher’s page shows how far it is.`,
          'Of each, what is open is waived, what is overdue is missed, tickets that have lost their reason are closed, and the publisher gets a farewell letter.',
          ...(live > LETTERS_SHOWN
            ? [`Shown here are the letters about the first ${numberIn('en', LETTERS_SHOWN)} offers.`]
            : []),
          'It cannot be undone here: an offer that comes back is listed again from its own case.',
        ]
      : [
          live === 0
            ? 'Aucune offre n’est en ligne\u00a0: rien ne se termine.'
            : `Fin de ${offers(live, 'fr')}${live > 1 ? ', l’une après l’autre' : ''}\u00a0; la page de l’éditeur montre l’avancement.`,
          'Pour chacune, ce qui court est levé, ce qui est en retard est manqué, les tickets sans raison sont clos, et l’éditeur reçoit une lettre de fin.',
          ...(live > LETTERS_SHOWN ? [`Voici les lettres des ${numberIn('fr', LETTERS_SHOWN)} premières offres.`] : []),
          'Rien ne s’annule ici\u00a0: une offre qui revient est remise en ligne depuis son propre dossier.',
        ],
};

/** A company whose workflow is gone goes on from its journal. */
export const resumeCompany: CompanyAction = {
  name: 'resume-watch',
  route: { method: 'post', path: '/v1/publishers/{id}/resume-watch' },
  needs: 'handle-publishers',
  words: {
    en: {
      title: 'Let it go on',
      says: 'The publisher goes on from its journal. It does so by itself too, as soon as something is said to it.',
      button: 'Let it go on',
      done: 'The service looks after the publisher again.',
    },
    fr: {
      title: 'Reprendre le suivi',
      says: 'Le suivi reprend à partir du journal. Il reprend aussi de lui-même, dès que l’éditeur reçoit une consigne.',
      button: 'Reprendre le suivi',
      done: 'Le suivi de l’éditeur a repris.',
    },
  },
  fields: (language) => [note(language)],
  follows: (_live, language) =>
    language === 'en'
      ? ['Its offers are told what they have not heard yet; nothing is told twice.']
      : ['Ses offres apprennent ce qu’elles ne savent pas encore\u00a0; rien n’est dit deux fois.'],
};

/** What can be done with a company as a whole at any time. */
export const COMPANY_ACTIONS: readonly CompanyAction[] = [nameContact, recordAgreement, delistCompany];

/** Every action of a company, by its name in the path. */
export const companyActionOf = (name: string | undefined): CompanyAction | undefined =>
  [...COMPANY_ACTIONS, resumeCompany].find((action) => action.name === name);

/** Where an action of a company is done. */
export const placeOfCompanyAction = (publisher: string, { name }: CompanyAction): string =>
  `${placeOfPublisher(publisher)}/do/${name}`;

/** The page of a company. */
export const placeOfPublisher = (publisher: string): string => `/publishers/${encodeURIComponent(publisher)}`;
