import type { ConsoleWords } from '../../locales';
import { moment } from '../../locales/dates';
import type { JSX } from 'preact';
import type { CheckAnswer, OwnerCheck } from '../../platform/store/owner-checks';
import { useReader, useWords } from '../shared/reader';
import { Ago, Time } from '../shared/times';
import { Dated } from './dated';

/** An owner check that runs, whatever its offer is. */
export type ShownCheck = Omit<OwnerCheck, 'offer'>;

const isNamed = ({ is }: CheckAnswer): boolean => is === 'owner-known' || is === 'owner-confirmed';

/** How far a check has gone. A ticket is open as soon as the owner is not asked alone any more. */
export function rungOf({
  ticket,
  directory,
  answerBy,
  clock,
  answers,
}: ShownCheck): keyof ConsoleWords['ownerCheck']['rungs'] {
  if (ticket === null && answers.some(isNamed)) return 'answered';
  return ticket === null && directory === 'known' && clock < answerBy ? 'owner-asked' : 'everybody-asked';
}

/** Why a check began. */
export function Because({ check: { because, silentSince, directory } }: { check: ShownCheck }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('ownerCheck');
  return (
    <>
      {words.because[because](moment(silentSince, language, zone, 'day'))}
      <p class="quiet small">{directory === null ? words.notAsked : words.directory[directory]}</p>
    </>
  );
}

/** Who was asked, and when. */
export function AskedPeople({ check: { asked } }: { check: ShownCheck }): JSX.Element {
  const words = useWords('ownerCheck');
  if (asked.length === 0) return <span class="quiet">{words.nobodyAsked}</span>;
  return (
    <ul class="items">
      {asked.map(({ mail, to, at }) => (
        <li key={mail}>
          <a href={`/messages/${encodeURIComponent(mail)}`}>{to}</a>, <Time at={at} />
        </li>
      ))}
    </ul>
  );
}

/** What came back so far. */
export function Answers({ check: { answers } }: { check: ShownCheck }): JSX.Element {
  const words = useWords('ownerCheck');
  if (answers.length === 0) return <span class="quiet">{words.noAnswer}</span>;
  return (
    <ul class="items">
      {answers.map(({ is, at, who }) => (
        <li key={`${is} ${at} ${who ?? ''}`}>
          <Dated at={at}>{words.answers[is](who ?? words.somebody)}</Dated>
        </li>
      ))}
    </ul>
  );
}

/** Until when an answer is or was awaited. */
export function Deadline({ check: { answerBy, clock } }: { check: ShownCheck }): JSX.Element {
  const words = useWords('ownerCheck');
  return (
    <>
      {clock < answerBy ? words.until : words.wasUntil} <Time at={answerBy} /> (<Ago at={answerBy} from={clock} />)
    </>
  );
}
