/** One piece of advice: a few words to find it by, and what to do. */
export type Point = { readonly lead: string; readonly text: string };

/** A piece of a letter. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** A label and what is said of it, for example a promise and its date. */
export type Fact = readonly [label: string, value: string];

/** What the author of a letter writes; greeting, signature and footer are added to each. */
export type Draft = { readonly subject: string; readonly heading: string; readonly blocks: readonly Block[] };

/** Who is behind a letter, as it stands on it: the programme's name and logo above, the rest at its foot. */
export type Imprint = {
  readonly name: string | null;
  /** Markup of an SVG drawing. */
  readonly logo: string | null;
  readonly postalAddress: string | null;
  readonly links: readonly ImprintLink[];
};

export type ImprintLink = { readonly label: string; readonly url: string };

/** A letter ready to be set as plain text or HTML. */
export type Document = Draft & {
  readonly greeting: string;
  readonly signature: string;
  readonly footer: string;
  readonly imprint: Imprint;
  /** Where its reader finds how the offer stands. */
  readonly page?: { readonly label: string; readonly url: string };
};

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const points = (...groups: readonly (readonly Point[])[]): Block => ({ kind: 'points', points: groups.flat() });
export const facts = (rows: readonly Fact[]): Block => ({ kind: 'facts', rows });

/** Blocks under a heading. Nothing when there are none. */
export const titled = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(text), ...blocks];

/** A link, or nothing where there is no address: no letter carries a link that leads nowhere. */
export const link = (label: string, url: string | null): readonly Block[] =>
  url === null ? [] : [{ kind: 'link', label, url }];
