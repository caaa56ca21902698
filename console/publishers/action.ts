import type { CommandName } from '../../domain/offer/commands';
import type { PublisherView } from '../../domain/publisher/view';
import type { Permission } from '../../domain/offer/roles';
import type { ActionWords, Typed } from '../actions/action';
import { acceptAgreement, agreementFields } from '../actions/agreements';
import { note, told } from '../actions/fields';
import { contactFields, contactTyped } from '../actions/people';
import type { FieldShape } from '../shared/form';
import { type ConsoleWords, LOCALES } from '../../locales';
import { counted, type Language } from '../../locales/language';

/** Something that a person can do with a company as a whole. It is carried out by a route of the API. */
export type CompanyAction = {
  /** In the path of its page; its words are called so too. */
  readonly name: keyof ConsoleWords['companyActions'];
  readonly route: { readonly method: 'post' | 'put'; readonly path: string };
  readonly needs: Permission;
  readonly isDanger?: boolean;
  readonly fields: (language: Language) => readonly FieldShape[];
  /** What stands in the fields to begin with. */
  readonly begin?: (publisher: PublisherView) => Typed;
  /** By which the letters about its offers are foreseen. */
  readonly command?: CommandName;
};

/** About so many offers the letters are shown before anything is done. */
export const LETTERS_SHOWN = 3;

const nameContact: CompanyAction = {
  name: 'marketing-contact',
  route: { method: 'put', path: '/v1/publishers/{id}/marketing-contact' },
  needs: 'handle-publishers',
  fields: contactFields,
  begin: ({ marketingContact, language }) => contactTyped(marketingContact, language),
};

const recordAgreement: CompanyAction = {
  name: 'agreement',
  route: acceptAgreement.route,
  needs: 'handle-publishers',
  fields: agreementFields,
};

const delistCompany: CompanyAction = {
  name: 'delist',
  route: { method: 'post', path: '/v1/publishers/{id}/delist' },
  needs: 'handle-publishers',
  isDanger: true,
  command: 'delist',
  fields: (language) => told(language),
};

/** A company whose workflow is gone goes on from its journal. */
export const resumeCompany: CompanyAction = {
  name: 'resume-watch',
  route: { method: 'post', path: '/v1/publishers/{id}/resume-watch' },
  needs: 'handle-publishers',
  fields: (language) => [note(language)],
};

/** What an action of a company is called, and what is said of it. */
export const companyActionWords = ({ name }: CompanyAction, language: Language): ActionWords =>
  LOCALES[language].console.companyActions[name];

/** What will follow for so many live offers, in sentences. */
export function whatFollows({ name }: CompanyAction, live: number, language: Language): readonly string[] {
  const { companyActions, liveOffers } = LOCALES[language].console;
  return companyActions[name].follows(counted(language, live, liveOffers), live, LETTERS_SHOWN);
}

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
