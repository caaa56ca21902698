import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { sameAddress } from '../../domain/offer/people';
import { moment } from '../../locales/dates';
import { useReader, useWords } from '../shared/reader';
import { refusedName } from '../shared/names';
import { Status } from '../shared/tables';

/** What mail that came back tells of an address: away until a day, has left, refused. Nothing where nothing is known. */
export function Marks({
  addresses,
  address,
}: {
  addresses: OfferView['addresses'];
  address: string | null;
}): JSX.Element | null {
  const { language, zone } = useReader();
  const words = useWords('marks');
  const mark = addresses.find((each) => address !== null && sameAddress(each.address, address));
  if (mark === undefined) return null;
  const { refused, away, left } = mark;
  const day = (at: string, of = zone): string => moment(at, language, of, 'day');
  return (
    <>
      {refused !== null && (
        <span class="mark">
          <Status is="bounced">
            {words.refused(refusedName(refused.because, language), refused.status, day(refused.at))}
          </Status>
        </span>
      )}
      {away !== null && (
        <span class="mark">
          <Status is="waiting">
            {away.until === null ? words.away(day(away.at)) : words.awayUntil(day(away.until, 'UTC'))}
          </Status>
        </span>
      )}
      {left !== null && (
        <span class="mark">
          <Status is="left">{words.left(day(left.at))}</Status>
          {left.writeTo !== null && <> {words.instead(left.writeTo.name, left.writeTo.email)}</>}
        </span>
      )}
    </>
  );
}
