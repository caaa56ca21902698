import commercialMarketplace202004 from './commercial-marketplace@2020-04.json';
import commercialMarketplace202312 from './commercial-marketplace@2023-12.json';
import type { Catalogue } from './catalogue';
import { readCatalogue } from './schema';

/** Thrown for a programme that no catalogue describes. */
export class UnknownProgram extends Error {}

/** The programme versions that are known, by id. */
export class Catalogues {
  constructor(readonly all: readonly Catalogue[]) {}

  get(id: string): Catalogue | undefined {
    return this.all.find((catalogue) => catalogue.id === id);
  }

  /** The catalogue that a request means: an id, or `in-force` for the version of the day of publication. */
  choose(program: string, publishedAt: string): Catalogue {
    const day = publishedAt.slice(0, 10);
    const chosen =
      program === 'in-force'
        ? this.all.find(({ effective: { from, to } }) => from <= day && (to === null || day <= to))
        : this.get(program);
    if (chosen !== undefined) return chosen;
    throw new UnknownProgram(
      program === 'in-force' ? `no catalogue was in force on ${day}` : `there is no catalogue ${program}`,
    );
  }
}

/** The catalogues that come with the product, validated. */
export const shippedCatalogues = (): Catalogues =>
  new Catalogues([
    readCatalogue(commercialMarketplace202004, 'commercial-marketplace@2020-04.json'),
    readCatalogue(commercialMarketplace202312, 'commercial-marketplace@2023-12.json'),
  ]);
