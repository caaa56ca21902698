import type { Generated } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { SalesKind } from '../../domain/tiers/sales';

/** Append-only: every line of sales, in its own currency and in US dollars. Decimals are text. */
export type SalesLinesTable = {
  id: string;
  /** The first line of the same purchase, where an export made it; otherwise its own id. */
  root: string;
  offer_id: string;
  publisher_id: string;
  kind: SalesKind;
  sold_at: Instant;
  amount: string;
  currency: string;
  /** US dollars for one unit of the currency; null for dollars. */
  rate: string | null;
  usd: string;
  seats: number | null;
  corrects: string | null;
  received_at: Generated<Instant>;
};

/** Lines of which their offers have not heard, written together with them. Later lines have higher ids. */
export type SalesToTellTable = {
  id: Generated<number>;
  publisher_id: string;
  offer_id: string;
  line_id: string;
  since: Generated<Instant>;
};

/** Which offer Partner Center means by a name. An empty sku stands for any. */
export type RevenueOffersTable = { offer_name: string; sku: string; offer_id: string };
