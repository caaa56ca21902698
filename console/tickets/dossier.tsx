import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import { DOSSIER_KEYS, type DossierKey } from './dossier-shapes';
import { AsItIs, type BenefitNames, ENTRIES } from './dossier-entries';

/** What was known when a ticket was opened, in words; what this version does not know stands as it is. */
export function Dossier({
  dossier,
  benefits,
}: {
  dossier: Readonly<Record<string, unknown>>;
  benefits: BenefitNames;
}): JSX.Element {
  const words = useWords('dossier');
  const known = DOSSIER_KEYS.filter((key) => hasSomethingToSay(key, dossier[key]));
  const others = Object.keys(dossier).filter((key) => !isKnown(key));
  return (
    <section class="card" aria-labelledby="dossier">
      <h2 id="dossier">{words.title}</h2>
      <p class="quiet">{words.asOf}</p>
      <dl class="dossier">
        {known.map((key) => (
          <div key={key}>
            <dt>{words.keys[key]}</dt>
            <dd>{ENTRIES[key]({ value: dossier[key], benefits })}</dd>
          </div>
        ))}
        {others.map((key) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>
              <AsItIs value={dossier[key]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const isKnown = (key: string): boolean => (DOSSIER_KEYS as readonly string[]).includes(key);

/** Sales say nothing where they unlock nothing; everything else is worth saying also where there is none. */
function hasSomethingToSay(key: DossierKey, value: unknown): boolean {
  if (value === undefined) return false;
  if (key === 'tier') return value !== null;
  return !(key === 'aboveTheirTier' && Array.isArray(value) && value.length === 0);
}
