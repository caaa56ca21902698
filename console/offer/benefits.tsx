import type { JSX } from 'preact';
import type { Benefit } from '../../domain/benefits/benefits';
import { useSaying } from '../shared/api-sentence';
import { BenefitClock } from '../pictures/benefit-clock';
import { whyNot } from '../actions';
import { activate } from '../actions/benefits';
import { useMay, useReader, useWords } from '../shared/reader';
import { Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { notYours } from '../shared/not-yours';
import { BenefitActions } from './benefit-actions';
import type { OfferContent } from './content';
import { Part } from './part';
import { Requests } from './requests';

/** What the programme does for the publisher, by what it belongs to, and technical help. */
export function Benefits({ content }: { content: OfferContent }): JSX.Element {
  const { language, role } = useReader();
  const words = useWords('benefits');
  const isAllowed = useMay(activate.needs);
  const { benefits, stage } = content.offer;
  const groups = new Map<string, Benefit[]>();
  for (const benefit of benefits) {
    const group = benefit.group ?? words.category[benefit.category];
    groups.set(group, [...(groups.get(group) ?? []), benefit]);
  }
  return (
    <Part name="benefits">
      {benefits.length === 0 && <p class="quiet">{words.none}</p>}
      {!isAllowed && <p class="quiet">{notYours(language, role, activate.needs)}</p>}
      {stage === 'ended' && <p class="quiet">{whyNot(activate, content.offer, language)}</p>}
      {[...groups].map(([group, members]) => (
        <Group key={group} content={content} name={group} benefits={members} />
      ))}
      <Requests offer={content.offer} />
    </Part>
  );
}

function Group({
  content,
  name,
  benefits,
}: {
  content: OfferContent;
  name: string;
  benefits: readonly Benefit[];
}): JSX.Element {
  const { heads } = useWords('benefits');
  return (
    <>
      <h3>{name}</h3>
      <Table
        caption={name}
        heads={[heads.benefit, heads.status, heads.actions]}
        lines={benefits.map((benefit) => ({
          id: `benefit/${benefit.id}`,
          cells: [
            benefit.title,
            <Standing content={content} benefit={benefit} />,
            <BenefitActions offer={content.offer} benefit={benefit} />,
          ],
        }))}
        empty=""
        isCaptionHidden
      />
    </>
  );
}

/** Decisions have their reason; what else the API says of a benefit is told here in the reader's language. */
const HAS_REASON: ReadonlySet<Benefit['status']> = new Set(['declined', 'used', 'revoked']);

/** Was it used, and may be activated again? */
const isUsableAgain = ({ status, activatedAt }: Benefit): boolean => status === 'available' && activatedAt !== null;

/** How it stands, since when, and until when there is time. */
function Standing({ content, benefit }: { content: OfferContent; benefit: Benefit }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('benefits');
  const saying = useSaying(({ benefitReasons }) => benefitReasons);
  const { offer, unlockedAt } = content;
  const { status, since, startAt, flag, reason, id } = benefit;
  const tier = unlockedAt.get(id);
  return (
    <>
      <Status is={status}>{words.status[status]}</Status>{' '}
      {status === 'locked' ? (
        tier !== undefined && <span class="quiet">{words.fromTier(tier)}</span>
      ) : (
        <span class="quiet">
          <Time at={since} isDay />
        </span>
      )}
      {startAt !== null && (
        <p>
          {words.begins} <Time at={startAt} isDay />
        </p>
      )}
      {(HAS_REASON.has(status) || isUsableAgain(benefit)) && <p class="why">{saying(reason)}</p>}
      {flag === 'above-tier' && (
        <p>
          <Status is="above-tier">{words.aboveTier}</Status>
        </p>
      )}
      <BenefitClock benefit={benefit} promises={offer.promises} now={offer.clock} language={language} zone={zone} />
    </>
  );
}
