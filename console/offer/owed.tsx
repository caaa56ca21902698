import { LOCALES } from '../../locales';
import { actionWords } from '../actions/action';
import type { JSX } from 'preact';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import type { OpenStanding } from '../../platform/store/case-history';
import { resolveTicket } from '../actions/tickets';
import { Sample, StatusShape } from '../pictures/marks';
import { titleOf } from '../pictures/promise-sentences';
import { useReader, useWords } from '../shared/reader';
import { Ago, Time } from '../shared/times';
import { statusName } from '../shared/names';
import { spanBetween } from '../shared/spans';
import { ActionLink, type Doing } from '../shared/action-link';
import type { OfferContent } from './content';
import { ticketPlace } from './places';

/** An open promise, what stands in its way, and the one thing to do about it. */
export type OwedStep = {
  readonly promise: PromiseView;
  readonly standing: OpenStanding | undefined;
  readonly step: Doing | undefined;
  /** Is the reason why it cannot be done not said before? */
  readonly hasReason: boolean;
};

/** A promise that is owed, in a sentence, with what to do about it. */
export function Owed({
  content,
  owed: { promise, standing, step, hasReason },
  isFirst,
}: {
  content: OfferContent;
  owed: OwedStep;
  isFirst: boolean;
}): JSX.Element {
  const { language } = useReader();
  const words = useWords('owed');
  return (
    <li class={`owed ${promise.status}`}>
      <Sample>
        <StatusShape status={promise.status} />
      </Sample>
      <div>
        <Sentence offer={content.offer} promise={promise} />
        <span class="hidden">{statusName(promise.status, language)}</span>
        <Standing content={content} standing={standing} />
        {step !== undefined && (
          <p class="buttons">
            <ActionLink within="next" {...step} look={isFirst ? 'button' : 'button plain'} hasReason={hasReason}>
              {step.action === resolveTicket ? words.resolve : actionWords(step.action, language).title}
            </ActionLink>
          </p>
        )}
      </div>
    </li>
  );
}

/** Who owes what to whom, and until when. */
function Sentence({ offer, promise }: { offer: OfferView; promise: PromiseView }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('owed');
  const { kind, owedBy, owedTo, dueAt, about, status } = promise;
  const manager = owedBy === 'engagement-manager' ? offer.engagement.manager?.name : undefined;
  const what = LOCALES[language].promises[kind].owed(about === null ? '' : titleOf(about, offer.benefits));
  const isLate = status === 'overdue';
  return (
    <p class="sentence">
      {words[isLate ? 'late' : 'owes'](manager ?? words.by[owedBy], words.to[owedTo], what)} <Time at={dueAt} isDay />{' '}
      <b class={`says ${status}`}>
        (
        {isLate ? (
          words.overdue(spanBetween(language, dueAt, offer.clock, zone))
        ) : (
          <Ago at={dueAt} from={offer.clock} />
        )}
        )
      </b>
    </p>
  );
}

/** Why there may be nothing to do, and the ticket that is open about it. */
function Standing({
  content: { check },
  standing,
}: {
  content: OfferContent;
  standing: OpenStanding | undefined;
}): JSX.Element | null {
  const words = useWords('owed');
  if (standing === undefined) return null;
  const { ticket, waitsFor } = standing;
  return (
    <>
      {waitsFor !== null && (
        <p class="quiet">
          {words.waits[waitsFor]}
          {waitsFor === 'owner' && check !== null && (
            <>
              {' '}
              {words.ownerUntil} <Time at={check.answerBy} isDay />.
            </>
          )}
        </p>
      )}
      {ticket !== null && (
        <p class="quiet">
          <a href={ticketPlace(ticket)}>{words.ticket(ticket)}</a>
        </p>
      )}
    </>
  );
}
