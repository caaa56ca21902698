import type { ConsoleWords } from '../../locales';
import type { Fact, FactKind } from '../../domain/offer/events';
import { isToStaff } from '../../domain/offer/letter-readers';

/** What an entry of the history is, to who looks over it. */
export type Tone = keyof ConsoleWords['history']['kinds'];

/** Null where the sentence says enough. */
const TONES: Readonly<Record<Exclude<FactKind, 'message'>, Tone | null>> = {
  onboarded: null,
  'letter-written': 'letter',
  'taken-back': 'decision',
  'manager-named': 'decision',
  'owner-known': 'decision',
  'owner-confirmed': 'inbound',
  'owner-lost': 'trouble',
  'marketing-contact-set': 'decision',
  'agreement-accepted': 'decision',
  'benefit-activated': 'decision',
  'benefit-declined': 'decision',
  'benefit-completed': 'decision',
  'benefit-expired': 'trouble',
  'type-changed': 'decision',
  'sales-counted': null,
  'request-made': 'inbound',
  'request-answered': 'outbound',
  'request-cancelled': 'decision',
  paused: 'decision',
  resumed: 'decision',
  'engagement-declined': 'decision',
  ended: 'decision',
  relisted: 'decision',
  'mail-sent': 'letter',
  'mail-bounced': 'trouble',
  'mail-dropped': 'letter',
  'person-away': 'letter',
  'person-left': 'trouble',
  'mail-complained': 'trouble',
  'advice-ended': 'decision',
  'advice-resumed': 'decision',
  'reply-assigned': 'decision',
  'reply-closed': 'decision',
  'reminder-timed': null,
  'owner-asked': 'trouble',
  'ticket-opened': 'ticket',
  'ticket-raised': 'ticket',
  'ticket-resolved': 'ticket',
  'ticket-closed': null,
  'engagement-ended': null,
  'signal-unread': 'trouble',
  'watch-resumed': 'trouble',
};

/** What an entry is; null where its sentence says enough, or where a later version has recorded it. */
export function toneOf(fact: Fact): Tone | null {
  if (fact.kind === 'message') return fact.direction;
  return Object.hasOwn(TONES, fact.kind) ? TONES[fact.kind] : null;
}

/** Signs beside the sentence. */
export const SIGNS: Readonly<Record<Tone, string>> = {
  outbound: '↑',
  inbound: '↓',
  letter: '✉',
  trouble: '!',
  decision: '✓',
  ticket: '▲',
};

/** What the service notes for itself, and what it writes to the team. */
const NOTES: ReadonlySet<FactKind> = new Set(['reminder-timed', 'ticket-closed', 'sales-counted']);

/** Is it of no interest to who wants to know how the publisher is served? */
export const isNoise = (fact: Fact): boolean =>
  NOTES.has(fact.kind) || (fact.kind === 'mail-sent' && isToStaff(fact.letter));

/** An entry that is told, or several in a row that are folded away. */
export type HistoryItem = { readonly fact: Fact } | { readonly folded: readonly Fact[] };

/** The history with its noise folded. */
export function folded(facts: readonly Fact[]): HistoryItem[] {
  const told: HistoryItem[] = [];
  for (const fact of facts) {
    const last = told.at(-1);
    if (!isNoise(fact)) told.push({ fact });
    else if (last !== undefined && 'folded' in last) told[told.length - 1] = { folded: [...last.folded, fact] };
    else told.push({ folded: [fact] });
  }
  return told;
}
