import type { RefusedBecause } from '../../domain/offer/address-marks';
import type { OfferType, ConsultingKind } from '../../domain/catalogue/offer-types';
import type {
  Agreement,
  Channel,
  Direction,
  EndingHow,
  PauseReason,
  Priority,
  RevocationGround,
  TicketKind,
  TicketOutcome,
} from '../../domain/offer/events';
import type { RequestPhase } from '../../domain/benefits/technical-form';
import type { OwedBy, PromiseStatus } from '../../domain/promises/promised';
import type { Role } from '../../domain/offer/roles';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { PromiseKind } from '../../domain/promises/kinds';

/** A promise, in a few words. */
export const promiseName = (it: PromiseKind, language: Language): string => LOCALES[language].promises[it].name;

/** How a promise stands. */
export const statusName = (it: PromiseStatus, language: Language): string => LOCALES[language].names.status[it];

export const owedByName = (it: OwedBy, language: Language): string => LOCALES[language].names.owedBy[it];

export const offerTypeName = (it: OfferType, language: Language): string => LOCALES[language].names.offerType[it];

export const consultingName = (it: ConsultingKind, language: Language): string =>
  LOCALES[language].names.consulting[it];

export const stageName = (it: 'live' | 'ended', language: Language): string => LOCALES[language].names.stage[it];

export const endingName = (it: EndingHow, language: Language): string => LOCALES[language].names.ending[it];

export const groundName = (it: RevocationGround, language: Language): string => LOCALES[language].names.ground[it];

/** Why an address takes no mail; empty where that is not said. */
export const refusedName = (it: RefusedBecause, language: Language): string => LOCALES[language].names.refused[it];

export const pauseName = (it: PauseReason, language: Language): string => LOCALES[language].names.pause[it];

export const phaseName = (it: RequestPhase, language: Language): string => LOCALES[language].names.phase[it];

export const channelName = (it: Channel, language: Language): string => LOCALES[language].names.channel[it];

export const directionName = (it: Direction, language: Language): string => LOCALES[language].names.direction[it];

export const ownerStatusName = (it: 'known' | 'unknown' | 'left', language: Language): string =>
  LOCALES[language].names.ownerStatus[it];

export const ticketKindName = (it: TicketKind, language: Language): string => LOCALES[language].names.ticketKind[it];

export const agreementName = (it: Agreement, language: Language): string => LOCALES[language].names.agreement[it];

export const priorityName = (it: Priority, language: Language): string => LOCALES[language].names.priority[it];

export const outcomeName = (it: TicketOutcome, language: Language): string => LOCALES[language].names.outcome[it];

export const roleName = (it: Role, language: Language): string => LOCALES[language].names.role[it];
