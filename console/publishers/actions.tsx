import { COMPANY_ACTIONS, type CompanyAction, companyActionWords, placeOfCompanyAction, resumeCompany } from './action';
import type { JSX } from 'preact';
import { may } from '../../domain/offer/roles';
import { Disabled } from '../shared/action-link';
import { Buttons } from '../shared/form';
import { useReader } from '../shared/reader';
import { notYours } from '../shared/not-yours';
type OfCompany = { readonly publisher: string };

/** What can be done with a company. */
export const CompanyActions = ({ publisher }: OfCompany): JSX.Element => (
  <Buttons>
    {COMPANY_ACTIONS.map((action) => (
      <CompanyActionLink key={action.name} publisher={publisher} action={action} />
    ))}
  </Buttons>
);

/** Lets a company go on that nobody looks after. */
export const GoOn = ({ publisher }: OfCompany): JSX.Element => (
  <CompanyActionLink publisher={publisher} action={resumeCompany} />
);

/** Leads to an action; disabled, with the reason, where it is not the reader's. */
function CompanyActionLink({ publisher, action }: OfCompany & { readonly action: CompanyAction }): JSX.Element {
  const { language, role } = useReader();
  const { title } = companyActionWords(action, language);
  return may(role, action.needs) ? (
    <a class="button plain" href={placeOfCompanyAction(publisher, action)}>
      {title}
    </a>
  ) : (
    <Disabled why={notYours(language, role, action.needs)}>{title}</Disabled>
  );
}
