import type { EndingHow, RevocationGround } from '../../domain/offer/events';

type EndedOffer = { readonly title: string; readonly day: string };

/** Each way in which an offer's part in the programme ends, in the words of a language. */
export type Endings = Readonly<
  Record<
    EndingHow,
    {
      readonly inSubject: string;
      readonly opening: (offer: EndedOffer) => string;
      /** What the reader can do now. */
      readonly afterwards: string;
    }
  >
>;

/** Why benefits are revoked. */
export type Grounds = Readonly<Record<RevocationGround, string>>;
