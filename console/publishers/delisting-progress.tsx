import type { JSX } from 'preact';
import type { Delisting } from '../../domain/publisher/delisting';
import { useReader, useWords } from '../shared/reader';
import { OfferLink, Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { numberIn } from '../../locales/language';
import { CompanyPart } from './part';

/** How many results are shown: what failed comes first. */
const SHOWN = 100;

/** How far the delisting is, and what became of each offer. */
export function DelistingProgress({ delisting }: { delisting: Delisting }): JSX.Element {
  const { language } = useReader();
  const words = useWords('delisting');
  const { part } = useWords('publishers');
  const { askedAt, by, note, total, done, finishedAt, offers } = delisting;
  return (
    <CompanyPart name="delisting">
      <p>
        {words.asked} <Time at={askedAt} /> {words.by(by)}.{' '}
        {words.progress(numberIn(language, done), numberIn(language, total))}{' '}
        {finishedAt === null ? (
          words.running
        ) : (
          <>
            {words.finished} <Time at={finishedAt} />.
          </>
        )}
      </p>
      {note !== null && <p>{note}</p>}
      <Table
        caption={part.delisting}
        isCaptionHidden
        heads={[words.heads.offer, words.heads.result]}
        lines={offers.slice(0, SHOWN).map(({ id, result }) => ({
          id: `delisted/${id}`,
          cells: [<OfferLink id={id} />, <Result result={result} />],
        }))}
        empty=""
      />
    </CompanyPart>
  );
}

/** A failure says why, in the service's own words. */
function Result({ result }: { result: string }): JSX.Element {
  const words = useWords('delisting');
  if (result === 'delisted' || result === 'already-ended') return <>{words.result[result]}</>;
  return (
    <>
      <Status is="missed">{words.result.failed}</Status> <span lang="en">{result.replace(/^failed: /, '')}</span>
    </>
  );
}
