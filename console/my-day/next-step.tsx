import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import { may } from '../../domain/offer/roles';
import type { DayItem } from '../../platform/store/my-day';
import { useReader, useWords } from '../shared/reader';
import { notYours } from '../shared/not-yours';
import { listed } from '../../locales/language';
import { isSentByService, type DayStep, stepsFor } from './steps';

/** What to do about a promise now, or for what it waits. */
export function NextStep({ item }: { item: DayItem }): JSX.Element {
  const words = useWords('myDay');
  const { language } = useReader();
  const { waitsFor, offer } = item;
  return (
    <span class="steps">
      {waitsFor !== null && <span class="quiet">{words.waits[waitsFor]}</span>}
      {stepsFor(item, language).map((step) => (
        <StepLink key={step.href} step={step} />
      ))}
      {isSentByService(item) && <a href={`/messages?offer=${encodeURIComponent(offer.id)}`}>{words.mail}</a>}
    </span>
  );
}

/** What is not for the reader's role is shown all the same; above the table stands why. */
function StepLink({ step: { says, href, needs } }: { step: DayStep }): JSX.Element {
  const { language, role } = useReader();
  if (may(role, needs)) return <a href={href}>{says}</a>;
  return (
    <span class="not-yours" role="link" aria-disabled="true" title={notYours(language, role, needs)}>
      {says}
    </span>
  );
}

/** Which steps among those of a list are not for the reader's role, and for whose they are. */
export function NotYours({ items }: { items: readonly DayItem[] }): JSX.Element | null {
  const { language, role } = useReader();
  const others = items.flatMap((item) => stepsFor(item, language)).filter(({ needs }) => !may(role, needs));
  const reasons = new Map<string, Set<string>>();
  for (const { needs, name } of others) {
    const reason = notYours(language, role, needs);
    reasons.set(reason, (reasons.get(reason) ?? new Set()).add(LOCALES[language].console.steps[name]));
  }
  if (reasons.size === 0) return null;
  return (
    <ul class="flash warn reasons">
      {[...reasons].map(([reason, names]) => (
        <li key={reason}>
          <b>{listed(language, [...names])}.</b> {reason}
        </li>
      ))}
    </ul>
  );
}
