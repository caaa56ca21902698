import { textFor } from '../../domain/catalogue/texts';
import { type ConsoleWords, LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import type { Instant } from '../../domain/calendar/instants';
import type {
  Consequences,
  OfferChanges,
  NamedPromise,
  ForeseenLetter,
  Pair,
  BenefitChange,
} from '../../domain/foresee/consequences';
import { formFor, type Language, listed } from '../../locales/language';
import { letterName } from '../shared/letter-name';
import { endingName, offerTypeName, priorityName, promiseName, ticketKindName } from '../shared/names';

/** What effects are told with. */
type Teller = {
  readonly words: ConsoleWords['effects'];
  readonly language: Language;
  readonly day: (at: Instant) => string;
  readonly minute: (at: Instant) => string;
};

/** What an action would do, in sentences; dates are days of a zone (IANA). At least one sentence. */
export function effectsInWords(effects: Consequences, language: Language, zone: string): readonly string[] {
  const teller: Teller = {
    words: LOCALES[language].console.effects,
    language,
    day: (at) => moment(at, language, zone, 'day'),
    minute: (at) => moment(at, language, zone),
  };
  const sentences = [
    ...turns(effects.changes, teller),
    ...silence(effects.silence, teller),
    ...promises(effects, teller),
    ...tickets(effects.tickets, teller),
    ...effects.letters.map((letter) => letterInWords(letter, teller)),
    ...people(effects.changes, teller),
    ...benefits(effects.changes.benefits, teller),
    ...(effects.recounts ? [teller.words.recounts] : []),
    ...(effects.tickets.closes.length > 0 ? [teller.words.stays] : []),
  ];
  return sentences.length > 0 ? sentences : [teller.words.nothing];
}

/** What becomes of the offer as a whole. */
function turns({ stage, type, pausedUntil }: OfferChanges, { words, language, day }: Teller): string[] {
  const sentences: string[] = [];
  if (stage !== null) sentences.push(stage.to === 'live' ? words.live : words.ends(endingName(stage.to, language)));
  if (type !== null) sentences.push(words.type(offerTypeName(type.to, language), offerTypeName(type.from, language)));
  if (pausedUntil !== null) sentences.push(pausedUntil.to === null ? words.run : words.rest(day(pausedUntil.to)));
  return sentences;
}

/** That the four weeks end is told by what is waived. */
function silence(told: Consequences['silence'], { words, day }: Teller): string[] {
  if (told?.to == null) return [];
  const { from, to, restarts } = told;
  if (from === null) return [words.begins(day(to))];
  return [restarts ? words.restarts(day(to), day(from)) : words.newsMoved(day(to), day(from))];
}

function promises({ silence, ...effects }: Consequences, teller: Teller): string[] {
  const { words, day } = teller;
  const isToldAlready = ({ kind }: NamedPromise): boolean => kind === 'news' && silence?.to != null;
  const others = <T extends NamedPromise>(all: readonly T[]): T[] => all.filter((each) => !isToldAlready(each));
  const late = effects.kept.filter(({ status }) => status === 'kept-late');
  const made = others(effects.made);
  return [
    ...others(effects.kept)
      .filter(({ status }) => status === 'kept')
      .map((each) => words.kept(nameOf(each, teller), day(each.dueAt))),
    ...late.map((each) => words.keptLate(nameOf(each, teller), day(each.dueAt))),
    ...made.flatMap((each) => {
      if (each.status === 'overdue') return [words.madeOverdue(newName(each, teller), day(each.dueAt))];
      return each.status === 'open' ? [words.made(newName(each, teller), day(each.dueAt))] : [];
    }),
    ...others(effects.reopened).map((each) => words.reopened(nameOf(each, teller), day(each.dueAt))),
    ...effects.moved
      .filter(({ promise }) => !isToldAlready(promise))
      .map(({ promise, from, to }) => words.moved(nameOf(promise, teller), day(to), day(from))),
    ...listOf('waived', effects.waived, teller),
    ...listOf('missed', effects.missed, teller),
    ...listOf('dropped', others(effects.dropped), teller),
  ];
}

function listOf(which: keyof ConsoleWords['effects']['lists'], all: readonly NamedPromise[], teller: Teller): string[] {
  const { words, language } = teller;
  if (all.length === 0) return [];
  const names = all.map((each) => nameOf(each, teller));
  return [words.list(formFor(language, all.length, words.lists[which]), listed(language, names))];
}

function nameOf({ kind, about, title }: NamedPromise, { words, language }: Teller): string {
  const what = title?.[language] ?? about;
  const name = promiseName(kind, language);
  return words.quoted(what === null ? name : words.about(name, what));
}

/** A request gets its number only when it is made. */
const newName = (promise: NamedPromise, teller: Teller): string =>
  nameOf(promise.kind === 'technical-answer' ? { ...promise, about: null } : promise, teller);

const tickets = ({ closes, opens, raises }: Consequences['tickets'], { words, language }: Teller): string[] => [
  ...closes.map(({ ticket, kind }) => words.closes(ticket, ticketKindName(kind, language))),
  ...opens.map((kind) => words.opens(ticketKindName(kind, language))),
  ...raises.map(({ ticket, to }) => words.raises(ticket, priorityName(to, language))),
];

function letterInWords({ letter, to, name, at, atOnce }: ForeseenLetter, teller: Teller): string {
  const { words, language, day, minute } = teller;
  const who = to === 'team' ? words.team : words.person(name ?? '', words.parts[to]);
  if (letter === 'personal') return atOnce ? words.yours(who) : words.yoursLater(who, minute(at));
  const what = words.quoted(letterName(letter, language));
  return atOnce ? words.letter(who, what) : words.letterLater(who, what, day(at));
}

/** Who is who from now on, and what the offer has reached. */
function people(
  { owner, manager, marketingContact, engagement, tier }: OfferChanges,
  { words, language }: Teller,
): string[] {
  const told = <T>(
    what: keyof ConsoleWords['effects']['labels'],
    pair: Pair<T> | null,
    name: (it: T) => string,
  ): string[] => (pair === null ? [] : [words.becomes(words.labels[what], name(pair.to), name(pair.from))]);
  const person = (name: string | null): string => name ?? words.nobody;
  return [
    ...told('owner', owner, person),
    ...told('manager', manager, person),
    ...told('marketingContact', marketingContact, person),
    ...told('engagement', engagement, (status) => words.engagement[status]),
    ...told('tier', tier, (title) => (title === null ? words.noTier : textFor(title, language))),
  ];
}

/** Those that come to stand alike in one sentence. */
function benefits(all: OfferChanges['benefits'], { words, language }: Teller): string[] {
  const lists = new Map<string, { readonly lead: string; readonly titles: string[] }>();
  const isNew = ({ from }: BenefitChange): boolean => from === null;
  for (const change of all) {
    const { to, title } = change;
    const alike = all.filter((each) => each.to === to && isNew(each) === isNew(change)).length;
    const kind = formFor(language, alike, isNew(change) ? words.added : words.now);
    const lead = `${kind} ${formFor(language, alike, words.status[to])}`;
    const known = lists.get(lead) ?? { lead, titles: [] };
    lists.set(lead, known);
    known.titles.push(textFor(title, language));
  }
  return [...lists.values()].map(({ lead, titles }) => words.list(lead, listed(language, titles)));
}
