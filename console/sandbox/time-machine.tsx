import type { JSX } from 'preact';
import { after, type Instant } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import { Csrf } from '../shared/form';
import { useMay, useReader, useWords, useTypography } from '../shared/reader';
import { Time } from '../shared/times';
import { notYours } from '../shared/not-yours';

const FOUR_WEEKS = 28 * 86_400_000;

/**
 * The first of what is still ahead of the offer's clock: a due date, the end of a pause, of the engagement or of a
 * benefit's time, the answer to an owner check, another four weeks of silence. Undefined where nothing is due any more.
 */
export function nextDue(
  { promises, benefits, engagement, paused, silence, clock, stage }: OfferView,
  answerBy: Instant | null,
): Instant | undefined {
  if (stage === 'ended') return undefined;
  const dates = [
    ...promises.filter(({ settledAt }) => settledAt === null).map(({ dueAt }) => dueAt),
    ...benefits.map(({ expiresAt }) => expiresAt),
    engagement.status === 'active' || engagement.status === 'awaiting-manager' ? engagement.endsAt : null,
    paused?.until ?? null,
    answerBy,
    nextRise(silence.dueAt, clock),
  ];
  return dates.filter((at): at is Instant => at !== null && at > clock).sort()[0];
}

/** When an open ticket rises because silence goes on: every further four weeks. */
function nextRise(dueAt: Instant, clock: Instant): Instant {
  const late = Date.parse(clock) - Date.parse(dueAt);
  return after(dueAt, `P${28 * Math.max(0, Math.floor(late / FOUR_WEEKS) + 1)}D`);
}

/** Moves the offer's clock, where the service is a sandbox. `revision` is from where what happens is listed then. */
export function TimeMachine({ offer, answerBy }: { offer: OfferView; answerBy: Instant | null }): JSX.Element {
  const words = useWords('timeMachine');
  const { language, role } = useReader();
  const isAllowed = useMay('move-time');
  const next = nextDue(offer, answerBy);
  const isOver = offer.stage === 'ended';
  return (
    <section class="machine" aria-label={words.title}>
      <form method="post" action={`/offers/${offer.id}/time`} class="inline">
        <Csrf />
        <input type="hidden" name="since" value={offer.revision} />
        <input type="hidden" name="key" value={offer.clock} />
        <span>
          <b>{words.title}.</b> {words.clock} <Time at={offer.clock} />
        </span>
        <button class="plain" name="by" value="P1D" disabled={!isAllowed || isOver}>
          {words.day}
        </button>
        <button class="plain" name="by" value="P7D" disabled={!isAllowed || isOver}>
          {words.week}
        </button>
        <button class="plain" name="to" value={next} disabled={!isAllowed || next === undefined}>
          {words.next}
        </button>
      </form>
      <p class="hint">
        {isAllowed ? words.says : notYours(language, role, 'move-time')} {next === undefined && words.nothing}
      </p>
    </section>
  );
}

/** What happened while the clock was moved, oldest first. */
export function OnTheWay({
  happened,
}: {
  happened: readonly { readonly id: string; readonly at: Instant; readonly says: string }[];
}): JSX.Element {
  const words = useWords('timeMachine');
  const { colon } = useTypography();
  return (
    <section class="card" role="status">
      <h2>{words.way}</h2>
      {happened.length === 0 && <p>{words.quiet}</p>}
      <ol>
        {happened.map(({ id, at, says }) => (
          <li key={id}>
            <Time at={at} />
            {colon} {says}
          </li>
        ))}
      </ol>
    </section>
  );
}
