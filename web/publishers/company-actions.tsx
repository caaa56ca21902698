import type { JSX } from 'preact';
import { may } from '../../domain/roles';
import { Disabled } from '../action-link';
import { Buttons } from '../form';
import { useReader } from '../reader';
import { notYours } from '../words/frame-words';
import { COMPANY_ACTIONS, placeOfCompanyAction } from './company-action';

/** What can be done with a company; disabled, with the reason, where it is not the reader's. */
export function CompanyActions({ publisher }: { publisher: string }): JSX.Element {
  const { language, role } = useReader();
  return (
    <Buttons>
      {COMPANY_ACTIONS.map((action) =>
        may(role, action.needs) ? (
          <a key={action.name} class="button plain" href={placeOfCompanyAction(publisher, action)}>
            {action.words[language].title}
          </a>
        ) : (
          <Disabled key={action.name} why={notYours(language, role, action.needs)}>
            {action.words[language].title}
          </Disabled>
        ),
      )}
    </Buttons>
  );
}
