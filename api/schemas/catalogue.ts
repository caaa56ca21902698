import { z } from 'zod';
import { CatalogueSchema } from '../../domain/catalogue/schema';
import { named } from './components';

/** One version of a programme's rules, whole. */
export const catalogue = named('Catalogue', CatalogueSchema);

const { id, title, effective, sources } = CatalogueSchema.shape;

/** A version in the list: when it was in force, and where it comes from. */
export const catalogueSummary = named('CatalogueSummary', z.strictObject({ id, title, effective, sources }), {
  id: 'commercial-marketplace@2020-04',
  title: 'Commercial marketplace rewards, edition of 23 April 2020',
  effective: { from: '2020-04-23', to: '2021-12-13' },
  sources: { S0: 'Your commercial marketplace benefits, 2020-04-23' },
});
