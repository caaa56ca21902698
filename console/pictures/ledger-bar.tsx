import type { JSX } from 'preact';
import type { PromiseView } from '../../domain/offer/view';
import type { DrawnPromise, LedgerRow, Stretch } from './ledger-rows';
import { At, StatusShape } from './marks';

/** The name of the hatching that the picture of the ledger defines. */
export const LATE = 'ledger-late';

const HEIGHT = 12;

/** A part of a bar. However short, it can be seen. */
export const Bar = ({ from, to, ...look }: Stretch & { class: string; fill?: string }): JSX.Element => (
  <rect x={`${from}%`} y={-HEIGHT / 2} width={`${Math.max(0.15, to - from)}%`} height={HEIGHT} rx="2" {...look} />
);

/** A line of the ledger: for each promise the time that it was given and took, how late it was, and its mark. */
export const LedgerBar = ({
  row: { links },
  tell,
}: {
  row: LedgerRow;
  tell: (promise: PromiseView) => string;
}): JSX.Element => (
  <svg aria-hidden="true" focusable="false">
    <svg y="50%" overflow="visible">
      {links.map((link) => (
        <Drawn key={link.promise.id} link={link} says={tell(link.promise)} />
      ))}
    </svg>
    {links.map(({ promise, mark }, i) => (
      <At key={promise.id} place={mark}>
        <title>{tell(promise)}</title>
        <g {...(i < links.length - 1 && { transform: 'scale(.75)' })}>
          <StatusShape status={promise.status} />
        </g>
      </At>
    ))}
  </svg>
);

/** Points to what lies before or after the picture. */
const CUT = { before: 'M1 0 10-6V6Z', after: 'M-1 0-10-6V6Z' } as const;

const Drawn = ({ link, says }: { link: DrawnPromise; says: string }): JSX.Element => (
  <g class={`given ${link.promise.status}`}>
    <title>{says}</title>
    <Bar {...link.given} class="bar" />
    <Bar {...link.taken} class="taken" />
    {link.late !== null && <Bar {...link.late} class="late" fill={`url(#${LATE})`} />}
    {link.given.from === 0 && <path d={CUT.before} class="cut" />}
    {link.given.to === 100 && (
      <svg x="100%" overflow="visible">
        <path d={CUT.after} class="cut" />
      </svg>
    )}
  </g>
);
