import type { JSX } from 'preact';
import type { PromiseStatus } from '../../domain/promises/promised';

/** How a promise stands, as a shape around its middle: nobody needs to tell colours apart. */
const SHAPES: Readonly<Record<PromiseStatus, JSX.Element>> = {
  open: <circle r="6" class="hollow" />,
  'at-risk': (
    <>
      <path d="M0-8 8.5 6.5H-8.5Z" class="full" />
      <path d="M0-3.5V1.2M0 4.2V4.3" class="sign" />
    </>
  ),
  overdue: (
    <>
      <path d="M-3.5-8.5H3.5L8.5-3.5V3.5L3.5 8.5H-3.5L-8.5 3.5V-3.5Z" class="full" />
      <path d="M0-5V1M0 4.6V4.7" class="sign" />
    </>
  ),
  kept: (
    <>
      <circle r="7.5" class="full" />
      <path d="M-3.5 .2-1 2.8 3.6-2.6" class="sign" />
    </>
  ),
  'kept-late': (
    <>
      <rect x="-7" y="-7" width="14" height="14" rx="2" class="full" />
      <path d="M-3.5 .2-1 2.8 3.6-2.6" class="sign" />
    </>
  ),
  waived: (
    <>
      <circle r="6.5" class="hollow" />
      <path d="M-3.2 0H3.2" class="stroke" />
    </>
  ),
  missed: (
    <>
      <path d="M0-9.5 9.5 0 0 9.5-9.5 0Z" class="full" />
      <path d="M-2.8-2.8 2.8 2.8M2.8-2.8-2.8 2.8" class="sign" />
    </>
  ),
};

/** The shape of how a promise stands, around the middle of whatever it is put into. */
export const StatusShape = ({ status }: { status: PromiseStatus }): JSX.Element => (
  <g class={`mark ${status}`}>{SHAPES[status]}</g>
);

/** Which way a message went: an arrow up and away for one to the publisher, an arrow down for one that came. */
export const MessageShape = ({ kind }: { kind: 'outbound' | 'inbound' }): JSX.Element => (
  <g class={`mark ${kind}`}>
    {kind === 'outbound' ? (
      <path d="M0-7 6 1.5H2.2V7H-2.2V1.5H-6Z" class="full" />
    ) : (
      <path d="M0 6.5 5.5-1.5H2V-6.5H-2V-1.5H-5.5Z" class="hollow" />
    )}
  </g>
);

/** Puts shapes at a place of a picture, in percent of its width, on the middle of its height. */
export const At = ({ place, children }: { place: number; children: JSX.Element | JSX.Element[] }): JSX.Element => (
  <svg x={`${place}%`} y="50%" overflow="visible">
    {children}
  </svg>
);

/** The hatching of what is late, for `fill="url(#id)"`. */
export const LatePattern = ({ id }: { id: string }): JSX.Element => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" class="late-ground" />
    <rect width="3" height="6" class="late-line" />
  </pattern>
);

/** A small picture of a shape, beside its name in words. */
export const Sample = ({ children }: { children: JSX.Element }): JSX.Element => (
  <svg class="picture sample" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
    {children}
  </svg>
);
