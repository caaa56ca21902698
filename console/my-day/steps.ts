import { LOCALES } from '../../locales';
import type { Permission } from '../../domain/offer/roles';
import type { DayItem } from '../../platform/store/my-day';
import { placeOf } from '../actions';
import { logContact, write } from '../actions/contacts';
import { nameManager } from '../actions/people';
import { answerRequest } from '../actions/requests';
import { IS_TICKET_FIRST, KEPT_BY, STEPS, type StepName } from '../actions/keeping';
import type { Language } from '../../locales/language';
/** What can be done about a promise, and who may. */
export type DayStep = {
  readonly name: StepName;
  readonly says: string;
  readonly href: string;
  readonly needs: Permission;
};

/** Where a step is taken, about the benefit or the request that is owed. */
const PLACES: Readonly<Record<StepName, (offer: string, about: string | null, ticket: string | null) => string>> = {
  'log-contact': (offer, about) => placeOf(logContact, offer, about ?? undefined),
  write: (offer, about) => `${placeOf(write, offer)}${about === null ? '' : `?about=${encodeURIComponent(about)}`}`,
  'name-manager': (offer) => placeOf(nameManager, offer),
  'answer-request': (offer, number) => placeOf(answerRequest, offer, number ?? undefined),
  'resolve-ticket': (_offer, _about, ticket) => `/tickets/${encodeURIComponent(ticket ?? '')}`,
};

/** Is it mail that the service sends by itself? */
export const isSentByService = ({ kind }: DayItem): boolean => KEPT_BY[kind].length === 0;

/** The next step about a promise, and other ways where there are; none while it waits for somebody else. */
export function stepsFor({ kind, about, offer, ticket, waitsFor }: DayItem, language: Language): readonly DayStep[] {
  if (waitsFor !== null) return [];
  const own = KEPT_BY[kind];
  const names =
    ticket === null
      ? own
      : IS_TICKET_FIRST[kind]
        ? (['resolve-ticket', ...own] as const)
        : ([...own, 'resolve-ticket'] as const);
  return names.map((name) => ({
    name,
    says:
      name === 'resolve-ticket' && ticket !== null
        ? LOCALES[language].console.myDay.ticket(ticket)
        : LOCALES[language].console.steps[name],
    href: PLACES[name](offer.id, about, ticket),
    needs: STEPS[name].needs,
  }));
}
