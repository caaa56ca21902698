import type { Instant } from '../../domain/calendar/instants';
import type { PromiseKind, OwedItem } from '../../domain/offer/letters';
import { facts, type Block } from './draft';
import type { InEach, Language } from './language';

/** The promises as people say them. */
export const PROMISE_NAMES: Record<PromiseKind, InEach<string>> = {
  welcome: {
    en: 'Advice on listing and promotion',
    fr: 'Conseils pour la fiche et sa promotion',
  },
  'first-contact': {
    en: 'First contact by the rewards team',
    fr: 'Premier contact de l’équipe des récompenses',
  },
  'engagement-manager': {
    en: 'A named engagement manager',
    fr: 'Un responsable d’engagement désigné',
  },
  'benefit-contact': {
    en: 'Contact about an activated benefit',
    fr: 'Prise de contact après l’activation d’un avantage',
  },
  'technical-answer': {
    en: 'Answer to a technical request',
    fr: 'Réponse à une demande technique',
  },
  'sponsorship-details': {
    en: 'How to use the Azure sponsorship',
    fr: 'Mode d’emploi du parrainage Azure',
  },
  news: {
    en: 'News from the programme',
    fr: 'Des nouvelles du programme',
  },
};

/** A promise by name, with the benefit or request that it is about. */
export function promiseName(language: Language, { kind, about }: OwedItem): string {
  const name = PROMISE_NAMES[kind][language];
  return about === null ? name : `${name} (${about})`;
}

const DUE: InEach<{ readonly ahead: string; readonly past: string }> = {
  en: { ahead: 'by', past: 'overdue since' },
  fr: { ahead: 'au plus tard le', past: 'en retard depuis le' },
};

type DateReader = { readonly at: Instant; readonly day: (instant: Instant) => string };

/** What is owed and by when, the next first; what is late is called late. Nothing when nothing is owed. */
export function owedFacts(language: Language, owed: readonly OwedItem[], { at, day }: DateReader): readonly Block[] {
  if (owed.length === 0) return [];
  const byDate = [...owed].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const due = ({ dueAt }: OwedItem): string =>
    `${dueAt <= at ? DUE[language].past : DUE[language].ahead} ${day(dueAt)}`;
  return [facts(byDate.map((item) => [promiseName(language, item), due(item)]))];
}
