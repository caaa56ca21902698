import type { Catalogues } from '../../domain/catalogue/shipped';
import { type Texts, textFor } from '../../domain/catalogue/texts';
import type { Language } from '../../locales/language';

/** What the catalogues call their benefits and tiers. */
export type CatalogueNames = {
  readonly benefit: (id: string, language: Language) => string;
  readonly tier: (id: string, language: Language) => string;
  /** Every tier that any programme has, lowest first. */
  readonly tiers: readonly string[];
};

type Named = { readonly id: string; readonly title: Texts };

/** Where several programmes name the same thing, the last one counts. What has no name is called by its id. */
export function catalogueNames({ all }: Catalogues): CatalogueNames {
  const benefits = byId(all.flatMap((catalogue) => catalogue.benefits));
  const tiers = byId(all.flatMap((catalogue) => catalogue.tiers?.tiers ?? []));
  return {
    benefit: (id, language) => titled(benefits, id, language),
    tier: (id, language) => titled(tiers, id, language),
    tiers: [...tiers.keys()],
  };
}

const byId = (named: readonly Named[]): ReadonlyMap<string, Texts> =>
  new Map(named.map(({ id, title }) => [id, title]));

function titled(titles: ReadonlyMap<string, Texts>, id: string, language: Language): string {
  const title = titles.get(id);
  return title === undefined ? id : textFor(title, language);
}
