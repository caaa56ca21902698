import { moment } from '../../locales/dates';
import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { PromiseStatus } from '../../domain/promises/promised';
import { numberIn } from '../../locales/language';
import { type DrawnMessage, drawnEngagement } from './ledger-context';
import type { LedgerOffer } from './ledger-window';
import { At, MessageShape } from './marks';
import type { Viewer } from './promise-sentences';
import type { Timescale } from './timescale';

type LineProps = {
  name: string;
  about?: string;
  /** Of a promise: what it says is then coloured too. */
  status?: PromiseStatus;
  says: string;
  more?: string;
  children: JSX.Element;
};

/** A line of the picture: what it is about and how that stands, then its drawing. */
export const Line = ({ name, about, status, says, more, children }: LineProps): JSX.Element => (
  <div class="ledger-line">
    <div class="ledger-name">
      <b>{name}</b>
      {about !== undefined && <span>{about}</span>}
      <span class={status === undefined ? 'quiet' : `says ${status}`}>{says}</span>
      {more !== undefined && <span class="quiet">{more}</span>}
    </div>
    <div class="ledger-plot">{children}</div>
  </div>
);

/** Who was written to and heard from, each message an arrow. */
export function MessagesLine({ messages, viewer }: { messages: readonly DrawnMessage[]; viewer: Viewer }): JSX.Element {
  const { language, zone } = viewer;
  const words = LOCALES[language].console.ledger;
  const count = (kind: DrawnMessage['kind']): string =>
    numberIn(language, messages.filter((message) => message.kind === kind).length);
  return (
    <Line name={words.messages} says={words.sent(count('outbound'))} more={words.received(count('inbound'))}>
      <svg aria-hidden="true" focusable="false">
        {messages.map(({ at, kind, label, place }, i) => (
          <At key={i} place={place}>
            <title>{`${label}, ${moment(at, language, zone)}`}</title>
            <MessageShape kind={kind} />
          </At>
        ))}
      </svg>
    </Line>
  );
}

/** The time of the engagement manager, where the offer has one. */
export function EngagementLine({
  offer,
  scale,
  viewer,
}: {
  offer: LedgerOffer;
  scale: Timescale;
  viewer: Viewer;
}): JSX.Element | null {
  const drawn = drawnEngagement(offer, scale);
  if (drawn === null) return null;
  const { language, zone } = viewer;
  const { manager } = offer.engagement;
  const words = LOCALES[language].console.ledger;
  const end = drawn.endsAt === null ? words.withoutEnd : words.until(moment(drawn.endsAt, language, zone, 'day'));
  const name = manager?.name ?? words.noManager;
  return (
    <Line name={words.engagement} says={name} more={end}>
      <svg aria-hidden="true" focusable="false">
        <svg y="50%" overflow="visible" class={manager === null ? 'engagement unnamed' : 'engagement'}>
          <title>{`${name}, ${end}`}</title>
          <line x1={`${drawn.from}%`} x2={`${drawn.to}%`} y1="0" y2="0" />
          <line x1={`${drawn.from}%`} x2={`${drawn.from}%`} y1="-5" y2="5" />
          {drawn.hasMark && <line x1={`${drawn.to}%`} x2={`${drawn.to}%`} y1="-5" y2="5" />}
        </svg>
      </svg>
    </Line>
  );
}
