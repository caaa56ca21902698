import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import { placeOf } from '../actions';
import { nameOf } from '../pictures/promise-sentences';
import { type Reader, useReader, useWords } from '../shared/reader';
import { type Line, Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { counted } from '../../locales/language';
import { statusName } from '../shared/names';
import { spanBetween } from '../shared/spans';
import { obstacle } from '../shared/action-link';
import { bestStep } from './best-step';
import type { OfferContent } from './content';
import { Part } from './part';
import { Proof, proofPlace } from './proof';
import { WhyThisDate } from './why-this-date';

/** So many that are settled are shown at once. */
const SETTLED_SHOWN = 8;

/** Every promise: to whom it is owed by whom until when, how it stands, and the proof of it. */
export function PromiseTable({ content }: { content: OfferContent }): JSX.Element {
  const { language } = useReader();
  const { promises: words } = useWords('offer');
  const { promises } = content.offer;
  const open = promises.filter(({ settledAt }) => settledAt === null);
  const settled = promises.filter(({ settledAt }) => settledAt !== null);
  const earlier = settled.slice(SETTLED_SHOWN);
  return (
    <Part name="promises">
      {promises.length === 0 && <p class="quiet">{words.none}</p>}
      <Promises content={content} caption={words.open} promises={[...open, ...settled.slice(0, SETTLED_SHOWN)]} />
      {earlier.length > 0 && (
        <details id="earlier-promises">
          <summary>{counted(language, earlier.length, words.earlier)}</summary>
          <Promises content={content} caption={words.settled} promises={earlier} />
        </details>
      )}
    </Part>
  );
}

function Promises({
  content,
  caption,
  promises,
}: {
  content: OfferContent;
  caption: string;
  promises: readonly PromiseView[];
}): JSX.Element {
  const reader = useReader();
  const { heads, none } = useWords('offer').promises;
  const names = [heads.promise, heads.by, heads.due, heads.slack, heads.status, heads.proof, heads.why];
  const lines = promises.map((promise) => lineOf(content, promise, reader));
  return <Table caption={caption} heads={names} lines={lines} empty={none} isCaptionHidden />;
}

/** A line of the table: it leads to what has to be done, or to the proof. */
function lineOf(content: OfferContent, promise: PromiseView, reader: Reader): Line {
  const { language } = reader;
  const { promises: words } = LOCALES[language].console.offer;
  const { offer, standings } = content;
  const { id, owedBy, dueAt, status, settledAt } = promise;
  const step =
    settledAt === null
      ? bestStep(
          offer,
          promise,
          standings.find((each) => each.id === id),
        )
      : undefined;
  const isPossible = step !== undefined && obstacle(step, reader) === undefined;
  const href = isPossible ? placeOf(step.action, offer.id, step.target) : proofPlace(content, promise);
  return {
    id: `promise/${id}`,
    offer: offer.id,
    ...(href !== undefined && { href }),
    cells: [
      nameOf(promise, offer.benefits, language),
      words.by[owedBy],
      <Time at={dueAt} isDay />,
      status === 'waived' ? '–' : slackOf(promise, offer.clock, reader),
      <Status is={status}>{statusName(status, language)}</Status>,
      <Proof content={content} promise={promise} />,
      <WhyThisDate promise={promise} titles={offer.benefits} />,
    ],
  };
}

/** How much time is left, or how late it is or was. */
function slackOf({ dueAt, settledAt }: PromiseView, now: Instant, { language, zone }: Reader): string {
  const until = settledAt ?? now;
  const slack = Date.parse(dueAt) - Date.parse(until);
  const how = slack < 0 ? 'late' : settledAt === null ? 'left' : 'early';
  return LOCALES[language].console.offer.promises.slack[how](spanBetween(language, until, dueAt, zone));
}
