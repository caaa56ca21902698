import type { JSX } from 'preact';
import { SilenceGauge } from '../pictures/silence-gauge';
import { TermBar } from '../pictures/term-bar';
import { TierProgress } from '../pictures/tier-progress';
import { useReader, useWords } from '../shared/reader';
import type { OfferContent } from './content';

/** How long nobody has spoken, how long the manager's time still is, and what sales have reached. */
export function Gauges({ content: { offer, ladder } }: { content: OfferContent }): JSX.Element {
  const { language, zone } = useReader();
  const { gauges } = useWords('offer');
  const { engagement, tier, publisher, clock, ended } = offer;
  return (
    <div class="gauges">
      <section class="card" aria-labelledby="silence-title">
        <h2 id="silence-title">{gauges.silence}</h2>
        <SilenceGauge offer={offer} language={language} zone={zone} />
      </section>
      {engagement.kind !== 'none' && (
        <section class="card" aria-labelledby="term-title">
          <h2 id="term-title">{gauges.term}</h2>
          <TermBar
            engagement={engagement}
            publisherZone={publisher.timeZone}
            now={clock}
            endedAt={ended?.at ?? null}
            language={language}
            zone={zone}
          />
        </section>
      )}
      {tier !== null && (
        <section class="card" aria-labelledby="tier-title">
          <h2 id="tier-title">{gauges.tier}</h2>
          <TierProgress tier={tier} ladder={ladder} language={language} zone={zone} />
        </section>
      )}
    </div>
  );
}
