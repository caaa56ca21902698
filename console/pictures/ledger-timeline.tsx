import { moment } from '../../locales/dates';
import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { PromiseView } from '../../domain/offer/view';
import type { Language } from '../../locales/language';
import { promiseName } from '../shared/names';
import { LATE, LedgerBar } from './ledger-bar';
import { drawnMessages, type PictureMessage, stretchOf } from './ledger-context';
import { EngagementLine, Line, MessagesLine } from './ledger-lines';
import { Earlier, Legend } from './ledger-legend';
import { type LedgerRow, ledgerRows } from './ledger-rows';
import { LedgerTable } from './ledger-table';
import { summaryOf } from './ledger-summary';
import { type LedgerOffer, type LedgerWindow, ledgerWindow } from './ledger-window';
import { LatePattern } from './marks';
import { nameOf, sentenceOf, standingOf, tallyOf, titleOf, type Viewer } from './promise-sentences';
import { NowLine, TimeAxis } from './time-axis';
import { placeOf, ticksOf } from './timescale';

type LedgerProps = {
  offer: LedgerOffer;
  messages?: readonly PictureMessage[];
  language: Language;
  zone: string;
};

/** The ledger of an offer as a picture: every promise from made to due to settled, and the present. Then the same as a table. */
export function LedgerTimeline({ offer, messages = [], language, zone }: LedgerProps): JSX.Element {
  const viewer = { language, zone, now: offer.clock };
  const shown = ledgerWindow(offer);
  const { scale } = shown;
  const rows = ledgerRows(shown, scale, viewer.now);
  const said = drawnMessages(messages, scale);
  return (
    <figure class="picture ledger">
      <div class="ledger-chart" role="img" aria-labelledby="ledger-name ledger-summary">
        <span id="ledger-name" class="hidden">
          {LOCALES[language].console.ledger.name(offer.title)}
        </span>
        <span id="ledger-summary" class="hidden">
          {summaryOf(offer, scale, viewer)}
        </span>
        <Background paused={offer.paused} shown={shown} viewer={viewer} />
        <EngagementLine offer={offer} scale={scale} viewer={viewer} />
        {said.length > 0 && <MessagesLine messages={said} viewer={viewer} />}
        {rows.map((row) => (
          <PromiseLine key={row.links[0]?.promise.id} row={row} offer={offer} viewer={viewer} />
        ))}
      </div>
      <Earlier promises={shown.earlier} language={language} />
      <Legend rows={rows} messages={said} paused={offer.paused} viewer={viewer} />
      <LedgerTable offer={offer} viewer={viewer} />
    </figure>
  );
}

/** The days and the present, and a pause that lies over them: what the lines are drawn upon. */
function Background({
  paused,
  shown: { scale, showsNow },
  viewer: { language, zone, now },
}: {
  paused: LedgerOffer['paused'];
  shown: LedgerWindow;
  viewer: Viewer;
}): JSX.Element {
  const pause = paused && stretchOf(scale, paused.since, paused.until);
  const today = LOCALES[language].console.ledger.now(moment(now, language, zone, 'day'));
  return (
    <svg class="ledger-layer" aria-hidden="true" focusable="false">
      <defs>
        <LatePattern id={LATE} />
      </defs>
      {pause && <rect class="pause" x={`${pause.from}%`} y="2.5em" width={`${pause.to - pause.from}%`} height="100%" />}
      <TimeAxis ticks={ticksOf(scale, zone)} language={language} zone={zone} />
      {showsNow && <NowLine place={placeOf(scale, now)} at={now} says={today} />}
    </svg>
  );
}

/** A promise, or the chain of news with how its present link stands and how those before it ended. */
function PromiseLine({
  row,
  offer: { benefits },
  viewer,
}: {
  row: LedgerRow;
  offer: LedgerOffer;
  viewer: Viewer;
}): JSX.Element | null {
  const promises = row.links.map(({ promise }) => promise);
  const last = promises.at(-1);
  if (last === undefined) return null;
  const tell = (promise: PromiseView): string =>
    sentenceOf(promise, nameOf(promise, benefits, viewer.language), viewer);
  const before = promises.slice(0, -1);
  return (
    <Line
      name={promiseName(last.kind, viewer.language)}
      {...(last.about !== null && { about: titleOf(last.about, benefits) })}
      status={last.status}
      says={standingOf(last, viewer)}
      {...(before.length > 0 && {
        more: LOCALES[viewer.language].console.ledger.before(tallyOf(before, viewer.language)),
      })}
    >
      <LedgerBar row={row} tell={tell} />
    </Line>
  );
}
