import type { JSX } from 'preact';
import { OFFER_TYPES } from '../../domain/catalogue/offer-types';
import { useReader, useWords } from '../shared/reader';
import type { CatalogueNames } from '../shared/catalogue-names';
import { offerTypeName, ownerStatusName, stageName } from '../shared/names';
import { daysIn } from '../shared/spans';
import { Choice, Text } from './filter-fields';
import { FILTER_FIELDS, FIRST_SORT, type OffersView, OWNERS, SILENT_DAYS, sortText, STAGES } from './view';
import { OFFER_FLAGS, OFFERS_DUE } from '../../platform/store/list-choices';

/** What is behind one line, so that the search comes first. */
const MORE = FILTER_FIELDS.filter((field) => field !== 'q');

/** The results follow what is typed and chosen, and so does the address. */
const AT_ONCE = {
  'hx-get': '/offers',
  'hx-trigger': 'submit, change, input changed delay:300ms from:#search',
  'hx-target': '#found',
  'hx-select': '#found',
  'hx-select-oob': '#views',
  'hx-swap': 'outerHTML',
  'hx-push-url': 'true',
  'hx-sync': 'this:replace',
};

/** The filters of the table: a form whose address is the view. */
export function Filters({ view, names }: { view: OffersView; names: CatalogueNames }): JSX.Element {
  const words = useWords('offers');
  const { typed, sort, isDescending, action } = view;
  return (
    <form method="get" action="/offers" class="card offer-filters" role="search" {...AT_ONCE}>
      <div class="field">
        <label for="search">{words.filters.q}</label>
        <input
          type="search"
          id="search"
          name="q"
          value={typed.q ?? ''}
          autoComplete="off"
          aria-describedby="search-hint"
        />
        <p class="hint" id="search-hint">
          {words.searchHint}
        </p>
      </div>
      {(sort !== FIRST_SORT || isDescending) && (
        <input type="hidden" name="sort" value={sortText(sort, isDescending)} />
      )}
      {action !== undefined && <input type="hidden" name="for" value={action} />}
      <div class="buttons">
        <button>{words.apply}</button>
      </div>
      <details class="wide" open={MORE.some((field) => typed[field] !== undefined)}>
        <summary>{words.moreFilters}</summary>
        <Choices view={view} names={names} />
      </details>
    </form>
  );
}

type Option = readonly [value: string, says: string];

function Choices({ view: { typed }, names }: { view: OffersView; names: CatalogueNames }): JSX.Element {
  const words = useWords('offers');
  const { language } = useReader();
  const named = <T extends string>(values: readonly T[], name: (value: T) => string): readonly Option[] =>
    values.map((value) => [value, name(value)]);
  return (
    <div class="filters">
      <Choice name="type" typed={typed} options={named(OFFER_TYPES, (type) => offerTypeName(type, language))} />
      <Choice name="stage" typed={typed} options={named(STAGES, (stage) => stageName(stage, language))} />
      <Choice name="owner" typed={typed} options={named(OWNERS, (status) => ownerStatusName(status, language))} />
      <Text name="manager" typed={typed} />
      <Choice name="due" typed={typed} options={named(OFFERS_DUE, (due) => words.dueBy[due])} />
      <Choice
        name="silent"
        typed={typed}
        options={SILENT_DAYS.map((days) => [`${days}`, words.silent(daysIn(language, days))] as const)}
      />
      <Choice name="tier" typed={typed} options={named(names.tiers, (tier) => names.tier(tier, language))} />
      <Choice name="flag" typed={typed} options={named(OFFER_FLAGS, (flag) => words.flag[flag])} />
      {typed.publisher !== undefined && <Text name="publisher" typed={typed} />}
    </div>
  );
}
