import { factsOfKind, historyOf } from '../../../api/console/case-history';
import { toldTo } from '../../../api/console/case-language';
import type { Case } from '../../../domain/offer/state';
import { ledger } from '../../../domain/promises/ledger';
import { offerView } from '../../../domain/offer/view';
import { isOpen } from '../../../domain/promises/promised';
import { runningCheck } from '../../../domain/duties/running-check';
import { shippedCatalogues } from '../../../domain/catalogue/shipped';
import { ticketAbout, waitsFor } from '../../../domain/promises/waiting';
import type { CaseMail } from '../../../platform/database/case-history';
import type { CaseContent } from '../../../web/case/content';
import type { Language } from '../../../web/words/language';
import { at } from '../../support/lives';
import { READER } from '../../support/shown';

const CATALOGUES = shippedCatalogues();

/** What the page of a life shows at an instant, with changes: what the store would have answered. */
export function aCase(
  life: Case,
  now: string,
  changes: Partial<CaseContent> = {},
  language: Language = 'en',
): CaseContent {
  const clock = at(now);
  const newestFirst = [...life.facts].reverse();
  const history = historyOf({ items: newestFirst, next: null }, newestFirst, {});
  const offer = offerView(life, clock);
  return {
    ...toldTo({ ...READER, language }, offer, CATALOGUES.get(offer.program)),
    standings: ledger(life)
      .filter(isOpen)
      .map((promised) => ({
        id: promised.id,
        ticket: ticketAbout(life, promised)?.ticket ?? null,
        waitsFor: waitsFor(life, promised, clock),
      })),
    check: runningCheck(life),
    history,
    proofs: life.facts,
    messages: factsOfKind(newestFirst, 'message').filter(({ id }) => !history.voided.has(id)),
    bounces: factsOfKind(newestFirst, 'mail-bounced'),
    mail: [],
    tickets: [],
    others: { offers: [], count: 0 },
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
