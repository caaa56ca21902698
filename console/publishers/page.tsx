import type { ConsoleWords } from '../../locales';
import type { JSX } from 'preact';
import type { Page } from '../../platform/store/paging';
import type { PublisherSummary } from '../../platform/store/publisher-list';
import { within } from '../shared/chips';
import { Buttons, Field } from '../shared/form';
import { ConsolePage } from '../shared/layout';
import { placeOfPublisher } from './action';
import { useWords } from '../shared/reader';
import { type Line, NextPage, Table } from '../shared/tables';
import { Time } from '../shared/times';

export type PublishersContent = { readonly publishers: Page<PublisherSummary>; readonly q: string | undefined };

/** The companies behind the offers. */
export function PublishersPage({ publishers: { items, next }, q }: PublishersContent): JSX.Element {
  const words = useWords('publishers');
  const { company, mpnId, account, contact, since } = words.heads;
  return (
    <ConsolePage title={words.title} here="publishers">
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <div id="companies">
        <Search q={q} />
        <Table
          caption={words.title}
          isCaptionHidden
          heads={[company, mpnId, account, contact, since]}
          lines={items.map((publisher) => lineOf(publisher, words))}
          empty={<p>{q === undefined ? words.none : words.noneFound}</p>}
        />
        <NextPage href={next === null ? null : placeOf(q, next)} says={words.more} />
      </div>
    </ConsolePage>
  );
}

function Search({ q }: Pick<PublishersContent, 'q'>): JSX.Element {
  const { search, searchHint, find, clear } = useWords('publishers');
  return (
    <form
      method="get"
      action="/publishers"
      class="filters by-field"
      role="search"
      aria-label={find}
      {...within('companies')}
    >
      <Field field={{ name: 'q', kind: 'text', label: search, hint: searchHint }} value={q ?? ''} fault={undefined} />
      <Buttons>
        <button>{find}</button>
        <a class="button plain" href="/publishers">
          {clear}
        </a>
      </Buttons>
    </form>
  );
}

const lineOf = (publisher: PublisherSummary, words: ConsoleWords['publishers']): Line => {
  const { id, name, mpnId, accountEmail, marketingContact, since, watch } = publisher;
  return {
    id: `publisher-${id}`,
    href: placeOfPublisher(id),
    cells: [
      <>
        <a href={placeOfPublisher(id)}>{name}</a>
        {watch.status === 'unwatched' && <span class="state bad"> {words.unwatched}</span>}
      </>,
      mpnId,
      accountEmail,
      marketingContact?.name ?? <span class="quiet">{words.noContact}</span>,
      <Time at={since} isDay />,
    ],
  };
};

const placeOf = (q: string | undefined, cursor: string): string =>
  `/publishers?${new URLSearchParams({ ...(q !== undefined && { q }), cursor }).toString()}`;
