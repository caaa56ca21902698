import type { LetterReader } from '../../domain/offer/letter-readers';

/** What stands around every letter of a language. */
export type Frame = {
  /** `name` is empty where none is known. */
  readonly greeting: (name: string) => string;
  /** `programme` is what publishers know the programme by; null where it has no name. */
  readonly signature: Readonly<Record<LetterReader, (programme: string | null) => string>>;
  /** What the link to the publisher's page is called. */
  readonly page: string;
  readonly footer: Readonly<Record<LetterReader, (offerId: string) => string>>;
  /** The subject of every letter about an offer, by its title in quotation marks: Gmail keeps together what has one. */
  readonly threadSubject: (title: string) => string;
  /** The label of the link by which a reader ends advice. */
  readonly noAdvice: string;
  /** The label of the link to how the programme treats personal data. */
  readonly privacy: string;
};
