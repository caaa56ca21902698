import type { EventPayload } from '../../domain/offer/events';
import type { Offer } from '../../domain/offer/offer';
import { at, type Dated } from '../support/lives';
import { Engine, type Hardship, NO_HARDSHIP } from './engine';

/** Looks after an offer until a day; what happened on the way is told on its own day. */
export function lookAfter(
  offer: Offer,
  until: string,
  happened: readonly Dated[] = [],
  world: Partial<Hardship> = {},
): Engine {
  const engine = new Engine(offer, { ...NO_HARDSHIP, ...world });
  for (const { at: own, id, happening: payload } of happened) tellLate(engine, own, own, payload, id);
  engine.goTo(at(until));
  return engine;
}

/** Somebody tells on one day what happened on an earlier one. */
export function tellLate(engine: Engine, told: string, own: string, payload: EventPayload, id: string): void {
  engine.goTo(told);
  engine.record(payload, id, 'lena', own);
}

/** What the service did from a day on, a line each: `2026-03-30 10:00 letter owner-check → ada@contoso.example`. */
export const diary = (engine: Engine, from = '2000'): string[] =>
  engine.diary
    .filter((taken) => taken.at >= from)
    .flatMap(({ at: instant, fact }) => {
      const sentence = told(fact);
      return sentence === undefined ? [] : [`${instant.slice(0, 16).replace('T', ' ')} ${sentence}`];
    });

/** Only what concerns tickets. */
export const ticketDiary = (engine: Engine): string[] => diary(engine).filter((line) => line.includes(' ticket '));

function told(fact: EventPayload): string | undefined {
  switch (fact.kind) {
    case 'mail-sent':
      return `letter ${fact.letter} → ${fact.to}`;
    case 'mail-bounced':
      return `letter ${fact.letter ?? ''} came back from ${fact.address ?? ''}`;
    case 'ticket-opened':
      return `ticket ${fact.ticketKind} opened`;
    case 'ticket-raised':
      return `ticket raised to ${fact.priority}`;
    case 'ticket-closed':
      return 'ticket closed';
    case 'owner-asked':
      return `directory: owner ${fact.status}`;
    case 'engagement-ended':
      return 'engagement over';
    case 'resumed':
      return 'pause over';
    case 'benefit-expired':
      return `${fact.benefit} lapsed`;
    case 'sales-counted':
      return 'sales counted again';
    default:
      return undefined;
  }
}
