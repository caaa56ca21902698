import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import { isQuickView, type OffersView, placeOfOffers, QUICK_VIEWS, type QuickView } from './view';

const NAMES = Object.keys(QUICK_VIEWS) as readonly QuickView[];

/** Views that are asked for every day, each by one link. */
export function QuickViews({ view }: { view: OffersView }): JSX.Element {
  const words = useWords('offers');
  return (
    <nav id="views" aria-label={words.views}>
      <ul class="chips">
        {NAMES.map((name) => (
          <li key={name}>
            <a
              href={placeOfOffers({ ...view, typed: QUICK_VIEWS[name] })}
              {...(isQuickView(name, view) && { 'aria-current': 'true' as const })}
            >
              {words.view[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
