import type { JSX } from 'preact';
import type { AttachmentHead } from '../../platform/store/letter-attachments';
import { useMay, useReader, useWords } from '../shared/reader';
import { notYours } from '../shared/not-yours';

/** The files of a mail, as downloads; of mail that came in the raw mail too. */
export function Files({
  mail,
  files,
  hasRaw = false,
}: {
  mail: string;
  files: readonly AttachmentHead[];
  hasRaw?: boolean;
}): JSX.Element | null {
  const words = useWords('unmatched');
  const { language, role } = useReader();
  const isAllowed = useMay('handle-mail');
  const place = `/v1/mail/${encodeURIComponent(mail)}`;
  if (files.length === 0 && !hasRaw) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <p class="quiet">{words.filesSay}</p>
      <ul>
        {files.map(({ n, name, size }) => (
          <li key={n}>
            {isAllowed ? <a href={`${place}/attachments/${n}`}>{name}</a> : name}{' '}
            <span class="quiet">({new Intl.NumberFormat(language).format(Math.ceil(size / 1_024))} KiB)</span>
          </li>
        ))}
        {hasRaw && isAllowed && (
          <li>
            <a href={`${place}/raw`}>{words.raw}</a>
          </li>
        )}
      </ul>
      {!isAllowed && <p class="quiet">{notYours(language, role, 'handle-mail')}</p>}
    </section>
  );
}
