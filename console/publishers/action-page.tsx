import { type CompanyAction, companyActionWords, placeOfCompanyAction, placeOfPublisher, whatFollows } from './action';
import type { JSX } from 'preact';
import type { Said } from '../../locales/said';
import type { PublisherView } from '../../domain/publisher/view';
import type { Typed } from '../actions/action';
import { ActionForm } from '../actions/action-form';
import { Consequences, type ForeseenText } from '../actions/effects';
import { Fields } from '../shared/form';
import { ConsolePage } from '../shared/layout';
import { useMay, useReader, useWords } from '../shared/reader';
import { notYours } from '../shared/not-yours';
/** An action on a company about to be done: what was typed, whom it concerns, what the API said to an attempt. */
export type CompanyActionContent = {
  readonly action: CompanyAction;
  readonly publisher: PublisherView;
  /** How many of its offers are live. */
  readonly live: number;
  readonly typed: Typed;
  /** By the name of the field; `''` for what belongs to none. */
  readonly faults: Readonly<Record<string, Said>>;
  /** The letters that the publisher would get, those about the first offers. */
  readonly letters: readonly ForeseenText[];
  /** Under which it counts once, however often the form is sent. */
  readonly formKey: string;
};

/** Asks for what an action on a company needs, and says what will follow before it is done. */
export function CompanyActionPage(content: CompanyActionContent): JSX.Element {
  const { action, publisher } = content;
  const { language, role } = useReader();
  const { title, says } = companyActionWords(action, useReader().language);
  return (
    <ConsolePage title={`${title} · ${publisher.name}`} here="publishers">
      <p>
        <a href={placeOfPublisher(publisher.id)}>← {useWords('actionPage').backToPublisher}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <b>{publisher.name}</b>
      </p>
      <p class="quiet">{says}</p>
      {useMay(action.needs) ? (
        <Form {...content} />
      ) : (
        <p class="flash warn">{notYours(language, role, action.needs)}</p>
      )}
    </ConsolePage>
  );
}

function Form({ action, publisher, live, typed, faults, letters, formKey }: CompanyActionContent): JSX.Element {
  const { language } = useReader();
  return (
    <ActionForm
      place={placeOfCompanyAction(publisher.id, action)}
      formKey={formKey}
      fault={faults['']}
      asks={<Fields fields={action.fields(language)} typed={typed} faults={faults} />}
      follows={<Consequences foreseen={{ sentences: whatFollows(action, live, language), letters }} />}
      button={companyActionWords(action, language).button}
      isDanger={action.isDanger}
    />
  );
}
