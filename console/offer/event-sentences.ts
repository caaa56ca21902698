import type { Fact } from '../../domain/offer/events';
import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import type { Language } from '../../locales/language';
import { moneyIn } from '../../locales/money';
import type { Telling } from '../../locales/telling';
import { letterName } from '../shared/letter-name';

/** For whom an event is told: dates are days of the zone (IANA), benefits and tiers have the titles of the catalogue. */
export type Audience = Pick<Telling, 'titleOf'> & { readonly language: Language; readonly zone: string };

/** What happened, in a sentence of the reader's language. */
export const eventSentence = (fact: Fact, { language, zone, titleOf }: Audience): string =>
  sentenceOf(fact.kind, fact, language, {
    titleOf,
    day: (at) => moment(at, language, zone, 'day'),
    moment: (at) => moment(at, language, zone),
    money: (amount) => moneyIn(language, amount),
    letter: (name) => letterName(name, language),
  });

type Sentences = { readonly [Kind in Fact['kind']]: (fact: Fact<Kind>, telling: Telling) => string };

function sentenceOf<Kind extends Fact['kind']>(
  kind: Kind,
  fact: Fact<Kind>,
  language: Language,
  telling: Telling,
): string {
  const { events, laterEvent } = LOCALES[language].console;
  const sentences: Sentences = events;
  return Object.hasOwn(sentences, kind) ? sentences[kind](fact, telling) : laterEvent(kind);
}
