import type { JSX } from 'preact';
import { ActionsPanel } from './actions-panel';
import { Banner } from './banner';
import { Benefits } from './benefits';
import type { OfferContent } from './content';
import { Flash } from './flash';
import { Gauges } from './gauges';
import { OfferHead } from './head';
import { HistoryPart } from './history';
import { Jumps } from './jumps';
import { Ledger } from './ledger';
import { MachineSlot } from './machine-slot';
import { MainActions } from './main-actions';
import { NextPromises } from './next-promises';
import { OtherOffers } from './other-offers';
import { People } from './people';
import { PromiseTable } from './promise-table';
import { Tickets } from './tickets';
import { OthersWriting, OwnDraft } from '../drafts/writing';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';

/** One offer: what is owed by whom until when, what happened, and what can be done. */
export function OfferPage({ content }: { content: OfferContent }): JSX.Element {
  const { offer } = content;
  return (
    <ConsolePage title={offer.title} here="offers">
      <Live id="case" offer={offer.id} revision={offer.revision}>
        <div data-case={offer.id}>
          <OfferHead content={content} />
          <Banner offer={offer} />
          <Flash content={content} />
          <OwnDraft offer={offer.id} own={content.drafts.own} />
          <OthersWriting offer={offer.id} others={content.drafts.others} />
          <MainActions offer={offer} />
          <MachineSlot content={content} />
          <div class="columns">
            <NextPromises content={content} />
            <Gauges content={content} />
          </div>
          <Jumps />
          <Ledger content={content} />
          <PromiseTable content={content} />
          <div class="columns">
            <div>
              <HistoryPart content={content} />
              <People content={content} />
            </div>
            <div>
              <ActionsPanel offer={offer} />
              <Tickets content={content} />
              <OtherOffers content={content} />
            </div>
          </div>
          <Benefits content={content} />
        </div>
      </Live>
    </ConsolePage>
  );
}
