import { moment } from '../../locales/dates';
import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { PromiseView } from '../../domain/offer/view';
import { PROMISE_STATUSES } from '../../domain/promises/promised';
import { counted, type Language } from '../../locales/language';
import { statusName } from '../shared/names';
import { LATE } from './ledger-bar';
import type { PictureMessage } from './ledger-context';
import type { LedgerRow } from './ledger-rows';
import type { LedgerOffer } from './ledger-window';
import { MessageShape, Sample, StatusShape } from './marks';
import { tallyOf, type Viewer } from './promise-sentences';

type LegendProps = {
  rows: readonly LedgerRow[];
  messages: readonly PictureMessage[];
  paused: LedgerOffer['paused'];
  viewer: Viewer;
};

type Sign = readonly [shape: JSX.Element, says: string];

/** What the shapes and bars of the picture mean, as far as they occur in it. */
export function Legend({ rows, messages, paused, viewer }: LegendProps): JSX.Element {
  const { language, zone } = viewer;
  const words = LOCALES[language].console.ledger;
  const links = rows.flatMap((row) => row.links);
  const statuses = PROMISE_STATUSES.filter((status) => links.some(({ promise }) => promise.status === status));
  const parts = PARTS.filter((part) => part !== 'late' || links.some(({ late }) => late !== null));
  const kinds = KINDS.filter((kind) => messages.some((message) => message.kind === kind));
  const signs: readonly Sign[] = [
    ...statuses.map((status): Sign => [<StatusShape status={status} />, statusName(status, language)]),
    ...parts.map((part): Sign => [<PartOfBar part={part} />, words.legend[part]]),
    ...kinds.map((kind): Sign => [<MessageShape kind={kind} />, words.legend[kind]]),
    ...(paused ? [[<PauseShape />, words.paused(moment(paused.until, language, zone, 'day'))] as const] : []),
  ];
  return (
    <ul class="ledger-legend">
      {signs.map(([shape, says]) => (
        <li key={says}>
          <Sample>{shape}</Sample>
          {says}
        </li>
      ))}
    </ul>
  );
}

const KINDS = ['outbound', 'inbound'] as const;
const PARTS = ['given', 'taken', 'late'] as const;
const CLASSES = { given: 'bar', taken: 'taken', late: 'late' } as const;

const PartOfBar = ({ part }: { part: (typeof PARTS)[number] }): JSX.Element => (
  <g class="given">
    <rect
      {...{ x: -10, y: -6, width: 20, height: 12, rx: 2 }}
      class={CLASSES[part]}
      {...(part === 'late' && { fill: `url(#${LATE})` })}
    />
  </g>
);

const PauseShape = (): JSX.Element => <rect x="-10" y="-10" width="20" height="20" class="pause" />;

/** How many promises are too far back to be drawn, and how they ended. */
export function Earlier({
  promises,
  language,
}: {
  promises: readonly PromiseView[];
  language: Language;
}): JSX.Element | null {
  if (promises.length === 0) return null;
  const { earlier, earlierForms } = LOCALES[language].console.ledger;
  return (
    <p class="quiet ledger-earlier">
      {earlier(counted(language, promises.length, earlierForms), tallyOf(promises, language))}
    </p>
  );
}
