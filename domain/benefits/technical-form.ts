import type { Person } from '../offer/people';

export const REQUEST_PHASES = ['presales', 'deployment', 'development'] as const;
export type RequestPhase = (typeof REQUEST_PHASES)[number];

/** What a technical request asks for. */
export type TechnicalForm = {
  readonly product: string;
  readonly phase: RequestPhase;
  readonly phone: string;
  /** ISO 3166 and BCP 47: they route the request. */
  readonly country: string;
  readonly language: string;
  readonly description: string;
  readonly requester: Person;
};
