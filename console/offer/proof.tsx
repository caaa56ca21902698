import type { JSX } from 'preact';
import { LOCALES } from '../../locales';
import type { PromiseView } from '../../domain/offer/view';
import { useReader, useWords } from '../shared/reader';
import { letterName } from '../shared/letter-name';
import type { OfferContent } from './content';
import { entryPlace, mailPlace } from './places';

/** What shows that a promise was kept, and where it can be read. */
export function Proof({ content, promise }: { content: OfferContent; promise: PromiseView }): JSX.Element {
  const { language } = useReader();
  const { promises: words } = useWords('offer');
  const { evidence, status } = promise;
  if (evidence === null) {
    const isOver = status === 'waived' || status === 'missed';
    return <span class="quiet">{isOver ? words.without[status] : words.noProof}</span>;
  }
  const { type, id } = evidence;
  if (type === 'mail') {
    const letter = content.mail.find((mail) => mail.id === id)?.letter;
    return <a href={mailPlace(id)}>{letter === undefined ? words.proof.mail : letterName(letter, language)}</a>;
  }
  const entry = content.proofs.find((fact) => fact.id === id);
  if (entry === undefined) return <span class="quiet">{words.brought}</span>;
  const place = entryPlace(content.offer.id, entry.revision, content.history.items);
  return (
    <a href={place}>{entry.kind === 'message' ? LOCALES[language].console.messageHead(entry) : words.proof[type]}</a>
  );
}

/** Where the proof of a promise can be read; undefined where there is none. */
export function proofPlace({ offer, proofs, history }: OfferContent, { evidence }: PromiseView): string | undefined {
  if (evidence === null) return undefined;
  if (evidence.type === 'mail') return mailPlace(evidence.id);
  const entry = proofs.find((fact) => fact.id === evidence.id);
  return entry && entryPlace(offer.id, entry.revision, history.items);
}
