import type { ComponentChildren, JSX } from 'preact';
import type { Instant } from '../../domain/calendar/instants';
import { useWords } from '../shared/reader';
import { Time } from '../shared/times';
import type { InEach } from '../../web/words/language';

/** French keeps a space before a colon. */
const COLON: InEach<string> = { en: ':', fr: '\u00a0:' };

/** Something that happened, after when it did. */
export const Dated = ({ at, children }: { at: Instant; children: ComponentChildren }): JSX.Element => (
  <>
    <Time at={at} />
    {useWords(COLON)} {children}
  </>
);
