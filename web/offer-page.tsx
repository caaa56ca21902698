import type { JSX } from 'preact';
import type { Happened } from '../domain/happened';
import type { OfferView, PromiseView } from '../domain/offer-view';
import type { MailView } from '../platform/database/mail-list';
import type { TicketView } from '../platform/database/ticket-list';
import { ConsolePage } from './layout';
import { Mails, Status, Table, Tickets } from './tables';
import { untilDue, Time } from './times';

/** What is shown of one offer. */
export type OfferContent = {
  readonly offer: OfferView;
  readonly timeline: readonly Happened[];
  readonly tickets: readonly TicketView[];
  readonly mails: readonly MailView[];
  readonly temporalUi: string | undefined;
};

/** One offer: its promises and why, what happened, and what was written. */
export const OfferPage = ({ offer, timeline, tickets, mails, temporalUi }: OfferContent): JSX.Element => (
  <ConsolePage title={offer.title} temporalUi={temporalUi}>
    <h1>{offer.title}</h1>
    <Card offer={offer} />
    <Promises offer={offer} />
    <Benefits offer={offer} />
    <Tickets caption="Tickets" tickets={tickets} />
    <Table
      caption="What happened, newest first"
      heads={['When', 'What', 'By']}
      rows={timeline.map(({ at, summary, by }) => [<Time at={at} />, summary, by])}
      empty="Nothing yet."
    />
    <Mails caption="Mail" mails={mails} />
  </ConsolePage>
);

function Card({ offer }: { offer: OfferView }): JSX.Element {
  const { publisher, owner, engagement, silence, marketingContact } = offer;
  const facts: readonly (readonly [string, string])[] = [
    ['Id', offer.id],
    ['Type', offer.consultingKind === null ? offer.type : `${offer.type}: ${offer.consultingKind}`],
    ['Publisher', publisher.name],
    ['Owner', owner.status === 'known' ? `${owner.name ?? ''} <${owner.email ?? ''}>` : owner.status],
    ['Marketing contact', marketingContact?.name ?? 'not named'],
    ['Engagement', engagement.manager?.name ?? engagement.status],
    ['Silent for', `${silence.days} days`],
    ['Its own time', `${offer.clock.slice(0, 10)} ${offer.clock.slice(11, 16)}`],
  ];
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const Promises = ({ offer: { promises, clock } }: { offer: OfferView }): JSX.Element => (
  <Table
    caption="Promises"
    heads={['Promise', 'Owed by', 'Due', 'Status', 'Why']}
    rows={promises.map((promise) => [
      promise.about === null ? promise.kind : `${promise.kind}: ${promise.about}`,
      promise.owedBy,
      <>
        <Time at={promise.dueAt} /> {promise.settledAt === null && `(${untilDue(clock, promise.dueAt)})`}
      </>,
      <Status is={promise.status} />,
      <Why promise={promise} />,
    ])}
    empty="Nothing was promised."
  />
);

const Why = ({ promise: { why, settledAt } }: { promise: PromiseView }): JSX.Element => (
  <details>
    <summary>why</summary>
    {why.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {settledAt !== null && (
      <p>
        Settled at <Time at={settledAt} />.
      </p>
    )}
  </details>
);

const Benefits = ({ offer: { benefits } }: { offer: OfferView }): JSX.Element => (
  <Table
    caption="Benefits"
    heads={['Benefit', 'Category', 'Status', 'Since', 'Reason']}
    rows={benefits.map(({ title, category, status, since, reason }) => [
      title,
      category,
      <Status is={status} />,
      <Time at={since} />,
      reason,
    ])}
    empty="This offer has none."
  />
);
