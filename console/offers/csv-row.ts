import { LOCALES } from '../../locales';
import type { OfferRow } from '../../platform/store/offer-table';
import type { CatalogueNames } from '../shared/catalogue-names';
import type { Language } from '../../locales/language';
import { offerTypeName, ownerStatusName, stageName } from '../shared/names';
import { silentDays } from './silent-days';

/** The columns of the offers as a file. */
const CSV_COLUMNS = [
  'id',
  'title',
  'publisherId',
  'publisher',
  'type',
  'stage',
  'publishedAt',
  'ownerStatus',
  'ownerName',
  'ownerEmail',
  'managerName',
  'managerEmail',
  'nextDue',
  'silentDays',
  'tier',
  'flags',
] as const;
type CsvColumn = (typeof CSV_COLUMNS)[number];

type Cell = string | number;

type Read = (offer: OfferRow, language: Language, names: CatalogueNames, zone: string) => Cell | null;

const CELLS: Readonly<Record<CsvColumn, Read>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  publisherId: ({ publisher }) => publisher.id,
  publisher: ({ publisher }) => publisher.name,
  type: ({ type }, language) => offerTypeName(type, language),
  stage: ({ stage }, language) => stageName(stage, language),
  publishedAt: ({ publishedAt }) => publishedAt,
  ownerStatus: ({ owner }, language) => ownerStatusName(owner.status, language),
  ownerName: ({ owner }) => owner.name,
  ownerEmail: ({ owner }) => owner.email,
  managerName: ({ manager }) => manager?.name ?? null,
  managerEmail: ({ manager }) => manager?.email ?? null,
  nextDue: ({ nextDue }) => nextDue,
  silentDays: (offer, _language, _names, zone) => silentDays(offer, zone),
  tier: ({ tier }, language, names) => (tier === null ? null : names.tier(tier, language)),
  flags: ({ flags }, language) => flags.map((flag) => LOCALES[language].console.offers.flag[flag]).join(', '),
};

/** The first row. */
export const csvHeads = (language: Language): readonly string[] =>
  CSV_COLUMNS.map((column) => LOCALES[language].console.csvHeads[column]);

/** An offer as a row: words in the reader's language, instants in UTC, days as the calendar of the zone (IANA) counts them. */
export const csvRow = (offer: OfferRow, names: CatalogueNames, language: Language, zone: string): readonly Cell[] =>
  CSV_COLUMNS.map((column) => {
    const cell = CELLS[column](offer, language, names, zone) ?? '';
    return typeof cell === 'string' ? withoutInnerFormulas(cell) : cell;
  });

/** A spreadsheet may split cells at another sign than the comma, or trim them: no part of a text may begin a formula. */
const withoutInnerFormulas = (text: string): string =>
  text.replace(/([,;|\t\r\n]\s*|^\s+)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
