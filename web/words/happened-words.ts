import type { Fact, FactKind } from '../../domain/offer/events';
import { DEED_WORDS } from './deed-words';
import { SERVICE_WORDS } from './service-words';
import type { Sentences, Telling } from './telling';

/** What is said of each kind of fact. */
const HAPPENED_WORDS: Sentences<FactKind> = { ...DEED_WORDS, ...SERVICE_WORDS };

/** What happened, in a sentence of the reader's language. */
export const happenedIn = (fact: Fact, telling: Telling): string => told(fact.kind, fact, telling);

const told = <K extends FactKind>(kind: K, fact: Fact<K>, telling: Telling): string =>
  HAPPENED_WORDS[kind][telling.language](fact, telling);
