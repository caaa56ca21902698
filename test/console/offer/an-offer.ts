import { factsOfKind, historyOf } from '../../../console/offer/read-history';
import { toldTo } from '../../../console/offer/told';
import type { OfferState } from '../../../domain/offer/state';
import { ledger } from '../../../domain/promises/ledger';
import { offerView } from '../../../domain/offer/view';
import { isOpen } from '../../../domain/promises/promised';
import { runningCheck } from '../../../domain/duties/running-check';
import { shippedCatalogues } from '../../../domain/catalogue/shipped';
import { ticketAbout, waitsFor } from '../../../domain/promises/waiting';
import type { CaseMail } from '../../../platform/store/case-history';
import type { OfferContent } from '../../../console/offer/content';
import type { Language } from '../../../locales/language';
import { at } from '../../support/lives';
import { READER } from '../../support/shown';

const CATALOGUES = shippedCatalogues();

/** What the page of a life shows at an instant, with changes: what the store would have answered. */
export function aCase(
  state: OfferState,
  now: string,
  changes: Partial<OfferContent> = {},
  language: Language = 'en',
): OfferContent {
  const clock = at(now);
  const newestFirst = [...state.facts].reverse();
  const history = historyOf({ items: newestFirst, next: null }, newestFirst, {});
  const offer = offerView(state, clock);
  return {
    ...toldTo({ ...READER, language }, offer, CATALOGUES.get(offer.program)),
    standings: ledger(state)
      .filter(isOpen)
      .map((promised) => ({
        id: promised.id,
        ticket: ticketAbout(state, promised)?.ticket ?? null,
        waitsFor: waitsFor(state, promised, clock),
      })),
    check: runningCheck(state),
    history,
    proofs: state.facts,
    messages: factsOfKind(newestFirst, 'message').filter(({ id }) => !history.voided.has(id)),
    bounces: factsOfKind(newestFirst, 'mail-bounced'),
    mail: [],
    received: new Map(),
    links: [],
    tickets: [],
    others: { offers: [], count: 0 },
    drafts: { own: undefined, others: [] },
    done: undefined,
    onTheWay: undefined,
    ...changes,
  };
}

/** A mail of the store. */
export const aMail = (changes: Partial<CaseMail> = {}): CaseMail => ({
  id: 'm-welcome',
  direction: 'outbound',
  letter: 'welcome',
  to: 'ada@contoso.example',
  copies: [],
  status: 'sent',
  messageId: '<m-welcome@programme.example>',
  at: at('2026-03-02'),
  ...changes,
});
