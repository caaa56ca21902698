import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import { Answers, AskedPeople, Because, Deadline, rungOf, type ShownCheck } from './owner-check';

const RUNGS = ['owner-asked', 'everybody-asked', 'answered'] as const;

/** The owner check of an offer: how far it has gone, who was asked, what came back and until when. */
export function OwnerCheckCard({ check }: { check: ShownCheck }): JSX.Element {
  const words = useWords('ownerCheck');
  const { heads } = words;
  const rung = rungOf(check);
  return (
    <section class="card" aria-labelledby="owner-check">
      <h2 id="owner-check">{words.title}</h2>
      <Because check={check} />
      <ol class="rungs" aria-label={heads.rung}>
        {RUNGS.map((each) => (
          <li key={each} {...(each === rung && { 'aria-current': 'step' as const })}>
            {words.rungs[each]}
          </li>
        ))}
      </ol>
      <dl class="dossier stacked">
        <div>
          <dt>{heads.asked}</dt>
          <dd>
            <AskedPeople check={check} />
          </dd>
        </div>
        <div>
          <dt>{heads.answers}</dt>
          <dd>
            <Answers check={check} />
          </dd>
        </div>
      </dl>
      <p>
        <Deadline check={check} />
      </p>
    </section>
  );
}
