import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { useReader, useWords } from '../shared/reader';
import { Time } from '../shared/times';
import { endingName, groundName, pauseName } from '../shared/names';
import { capital } from '../../locales/spelled-numbers';
import { ActionLink } from '../shared/action-link';
import { resumeWatch } from '../actions/resume-watch';
import { WatchBanner } from '../shared/watch-banner';
import { isSomebody } from './actors';

/** Says at the top that the offer has ended, that nobody looks after it, or that its due dates rest. */
export function Banner({ offer }: { offer: OfferView }): JSX.Element | null {
  const { ended, paused, watch } = offer;
  if (ended !== null) return <EndedBanner ended={ended} />;
  if (watch.status !== 'watched') {
    const goOn = <ActionLink within="banner" action={resumeWatch} offer={offer} look="button" />;
    return <WatchBanner of="offer" watch={watch} goOn={goOn} />;
  }
  return paused === null ? null : <PausedBanner paused={paused} />;
}

function EndedBanner({
  ended: { how, at, by, ground, note },
}: {
  ended: NonNullable<OfferView['ended']>;
}): JSX.Element {
  const { language } = useReader();
  const { head } = useWords('offer');
  return (
    <p class="flash bad state">
      <b>
        {capital(endingName(how, language))} {head.endedOn} <Time at={at} isDay /> {isSomebody(by) && head.by(by)}
      </b>
      {ground !== null && <span>{groundName(ground, language)}</span>}
      {note !== null && <span>{note}</span>}
    </p>
  );
}

function PausedBanner({ paused }: { paused: NonNullable<OfferView['paused']> }): JSX.Element {
  const { language } = useReader();
  const { head } = useWords('offer');
  const { since, until, reason, note } = paused;
  return (
    <p class="flash warn state">
      <b>
        {head.pausedSince} <Time at={since} isDay /> {head.until} <Time at={until} isDay />
      </b>
      <span>{pauseName(reason, language)}</span>
      {note !== null && <span>{note}</span>}
    </p>
  );
}
