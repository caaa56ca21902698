import type { ComponentChildren, JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import { useTypography } from '../shared/reader';
import { Time } from '../shared/times';
/** Something that happened, after when it did. */
export const Dated = ({ at, children }: { at: Instant; children: ComponentChildren }): JSX.Element => (
  <>
    <Time at={at} />
    {useTypography().colon} {children}
  </>
);
