import type { JSX } from 'preact';
import type { ReceivedParts } from '../../platform/store/received-parts';
import { useWords } from '../shared/reader';
import { Status } from '../shared/tables';

type Part = 'quoted' | 'signature';

/** What a mail quotes, and the signature below it, folded away. */
export function FoldedParts({ parts }: { parts: ReceivedParts }): JSX.Element {
  const words = useWords('message');
  const folded = (part: Part) =>
    parts[part].trim() !== '' && (
      <details id={`${part}-${parts.id}`} class="folded">
        <summary>{words.folded[part]}</summary>
        <pre class="mail-text" tabIndex={0}>
          {parts[part]}
        </pre>
      </details>
    );
  return (
    <>
      {folded('quoted')}
      {folded('signature')}
    </>
  );
}

/** Said where the receiving server has found that a sender is not who it says. */
export function Unproven({ proof }: Pick<ReceivedParts, 'proof'>): JSX.Element | null {
  const { unproven } = useWords('message');
  return proof === 'failed' ? <Status is="unknown">{unproven}</Status> : null;
}
