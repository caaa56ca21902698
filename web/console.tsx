import type { JSX } from 'preact';
import type { MailView } from '../platform/database/mail-list';
import type { OfferSummary } from '../platform/database/offer-list';
import type { ListedPromise } from '../platform/database/promise-list';
import type { TicketView } from '../platform/database/ticket-list';
import { ConsolePage } from './layout';
import { Mails, OfferLink, Status, Table, Tickets } from './tables';
import { untilDue, Time } from './times';

/** A promise with its offer's own time, by which it is judged. */
export type OpenPromise = ListedPromise & { readonly clock: string };

/** What the console shows. */
export type ConsoleContent = {
  readonly offers: readonly OfferSummary[];
  readonly promises: readonly OpenPromise[];
  readonly tickets: readonly TicketView[];
  readonly mails: readonly MailView[];
  readonly temporalUi: string | undefined;
  /** A request that onboards a first offer. */
  readonly firstStep: string;
};

/** What is promised to whom, until when, and what waits for a person. */
export function Console({ offers, promises, tickets, mails, temporalUi, firstStep }: ConsoleContent): JSX.Element {
  return (
    <ConsolePage title="Promises" temporalUi={temporalUi}>
      <h1>What we promised</h1>
      {offers.length === 0 ? (
        <HowToBegin firstStep={firstStep} />
      ) : (
        <>
          <Promises promises={promises} />
          <Tickets caption="Open tickets" tickets={tickets} />
          <Offers offers={offers} />
          <Mails caption="Latest mail" mails={mails} />
        </>
      )}
    </ConsolePage>
  );
}

const HowToBegin = ({ firstStep }: { firstStep: string }): JSX.Element => (
  <section>
    <p>No offer is looked after yet. Two ways to begin:</p>
    <p>
      See four months pass in about a minute: <code>npm run demo</code>
    </p>
    <p>Or onboard an offer yourself:</p>
    <pre tabIndex={0}>{firstStep}</pre>
    <p>
      Everything that can be asked is in <a href="/docs">the API</a>.
    </p>
  </section>
);

const Promises = ({ promises }: { promises: readonly OpenPromise[] }): JSX.Element => (
  <Table
    caption="Open promises, the most urgent first"
    heads={['Due', 'Left', 'Promise', 'Offer', 'Owed by', 'Status']}
    rows={promises.map(({ dueAt, clock, kind, about, offer, owedBy, status }) => [
      <Time at={dueAt} />,
      untilDue(clock, dueAt),
      about === null ? kind : `${kind}: ${about}`,
      <OfferLink {...offer} />,
      owedBy,
      <Status is={status} />,
    ])}
    empty="Nothing is owed to anybody."
  />
);

const Offers = ({ offers }: { offers: readonly OfferSummary[] }): JSX.Element => (
  <Table
    caption="Offers, by what is due next"
    heads={['Offer', 'Publisher', 'Type', 'Owner', 'Engagement', 'Silent for', 'Next due']}
    rows={offers.map(({ id, title, publisher, type, owner, engagement, silence, nextDue, overdue }) => [
      <OfferLink id={id} title={title} />,
      publisher.name,
      type,
      owner.status === 'known' ? owner.name : <Status is={owner.status} />,
      engagement.manager?.name ?? engagement.status,
      `${silence.days} days`,
      <>
        {nextDue === null ? '–' : <Time at={nextDue} />} {overdue && <Status is="overdue" />}
      </>,
    ])}
    empty="No offers."
  />
);
