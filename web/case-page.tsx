import type { JSX } from 'preact';
import { ActionsPanel } from './case/actions-panel';
import { Banner } from './case/banner';
import { Benefits } from './case/benefits';
import type { CaseContent } from './case/content';
import { Flash } from './case/flash';
import { Gauges } from './case/gauges';
import { CaseHead } from './case/head';
import { HistoryPart } from './case/history';
import { Jumps } from './case/jumps';
import { Ledger } from './case/ledger';
import { MachineSlot } from './case/machine-slot';
import { MainActions } from './case/main-actions';
import { NextPromises } from './case/next-promises';
import { OtherOffers } from './case/other-offers';
import { People } from './case/people';
import { PromiseTable } from './case/promise-table';
import { Tickets } from './case/tickets';
import { ConsolePage } from './layout';
import { Live } from './live';

/** One offer: what is owed by whom until when, what happened, and what can be done. */
export function CasePage({ content }: { content: CaseContent }): JSX.Element {
  const { offer } = content;
  return (
    <ConsolePage title={offer.title} here="offers">
      <Live id="case" offer={offer.id} revision={offer.revision}>
        <div data-case={offer.id}>
          <CaseHead content={content} />
          <Banner offer={offer} />
          <Flash content={content} />
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
