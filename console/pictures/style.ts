/** What a promise looks like in every picture: by shape and pattern first, then by hue. */
const MARKS = `.sample { flex: none; width: 1.1rem; height: 1.1rem; overflow: visible; }
.picture svg { overflow: visible; }
.mark { color: var(--quiet); }
.mark .full { fill: currentColor; stroke: var(--card); stroke-width: 1.5; paint-order: stroke; }
.mark .hollow { fill: var(--card); stroke: currentColor; stroke-width: 2; }
.mark :is(.sign, .stroke) { fill: none; stroke: var(--card); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.mark .stroke { stroke: currentColor; }
:is(.mark, .says):is(.open, .outbound) { color: var(--link); }
:is(.mark, .says).kept { color: var(--good); }
:is(.mark, .says):is(.kept-late, .at-risk) { color: var(--warn); }
:is(.mark, .says):is(.overdue, .missed) { color: var(--bad); }
:is(.mark, .says):is(.waived, .inbound) { color: var(--quiet); }
.picture .late-ground { fill: var(--bad-paper); }
.picture .late-line { fill: var(--bad); }
.picture .late { stroke: var(--bad); }
.picture .bar { fill: var(--sunk); stroke: var(--edge); }
.picture .taken { fill: var(--edge); }
.picture :is(.open, .at-risk) .taken, .picture :is(.active, .way) .taken { fill: var(--link); }
.picture .now line { stroke: var(--link); stroke-width: 2; stroke-dasharray: 5 3; }
.picture .now text { fill: var(--link); stroke: var(--card); stroke-width: 4; stroke-linejoin: round; paint-order: stroke; font-weight: 600; }
.picture text { fill: var(--quiet); font-size: .75rem; font-variant-numeric: tabular-nums; }
`;

/** The ledger: names on the left where there is room, above their lines where there is not. */
const LEDGER = `.picture.ledger { container-type: inline-size; margin: 0 0 1rem; }
.ledger-chart { --names: 15rem; position: relative; padding-top: 2rem; }
.picture svg.ledger-layer { position: absolute; top: 0; left: var(--names); width: calc(100% - var(--names)); height: 100%; overflow: hidden; font-size: .75rem; }
.ledger-line { display: grid; grid-template-columns: var(--names) minmax(0, 1fr); min-height: 2.6rem; align-items: center; }
.ledger-line + .ledger-line { border-top: 1px solid var(--rule); }
.ledger-name { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .6rem; padding: .3rem .5rem .3rem 0; font-size: .85rem; line-height: 1.3; }
.ledger-name b { flex-basis: 100%; font-weight: 600; }
.ledger-plot { position: relative; align-self: stretch; min-height: 1.75rem; }
.ledger-plot > svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.ledger-layer .axis line { stroke: var(--rule); }
.ledger-layer .axis text { stroke: var(--card); stroke-width: 4; paint-order: stroke; }
.ledger .pause { fill: var(--warn-paper); stroke: var(--warn); stroke-dasharray: 4 4; }
.ledger .cut { fill: var(--ink); stroke: var(--card); stroke-width: 4; paint-order: stroke; }
.ledger .engagement line { stroke: var(--link); stroke-width: 2.5; }
.ledger .engagement.unnamed line { stroke: var(--warn); stroke-dasharray: 3 3; }
.ledger-earlier { margin: .4rem 0 0; font-size: .85rem; }
.ledger-legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .6rem 0; padding: 0; list-style: none; font-size: .8rem; color: var(--quiet); }
.ledger-legend li { display: inline-flex; align-items: center; gap: .3rem; }
@container (min-width: 60rem) { .ledger-chart { --names: 17rem; } }
@container (max-width: 56rem) { .ledger .axis .every-other { display: none; } }
@container (max-width: 38rem) {
  .ledger-chart { --names: 0px; }
  .ledger-line { grid-template-columns: minmax(0, 1fr); padding: .25rem 0; }
  .ledger-name { position: relative; z-index: 1; width: fit-content; padding: .1rem .4rem .1rem 0; background: var(--card); }
  .ledger .axis .year { display: none; }
}
`;

/** Silence, term and tier: a bar between a figure and a sentence. */
const GAUGES = `.picture.gauge { margin: 0 0 1rem; }
.gauge > p { margin: .2rem 0; font-size: .9rem; }
.gauge > p.figure { font-size: 1rem; }
.gauge .figure b { font-size: 1.9rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.gauge > p.source { font-size: .8rem; }
.gauge svg { display: block; width: 100%; }
.silent-days { display: flex; gap: .4rem; align-items: flex-start; }
.silent-days svg { flex: 1 1 0; min-width: 0; }
.silent-days span { color: var(--bad); font-size: .85rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.silent-days .calm { fill: var(--sunk); stroke: var(--edge); }
.silent-days .calm.over { fill: var(--link); stroke: var(--link); }
.silent-days .last-week { fill: var(--warn-paper); stroke: var(--warn); }
.silent-days .last-week.over { fill: var(--warn); }
.silent-days line.last-week { stroke-width: 3; }
.silent-days .too-long { stroke: var(--bad); }
.term-bar .alone { fill: var(--warn-paper); stroke: var(--warn); stroke-dasharray: 3 3; }
.term-bar .check-in { fill: var(--card); stroke: var(--ink); stroke-width: 1.5; }
.term-bar .check-in.over { fill: var(--ink); }
.gauge > p.ends { display: flex; justify-content: space-between; font-size: .8rem; color: var(--quiet); }
.way .unknown { fill: none; stroke: var(--edge); stroke-dasharray: 4 4; }
.ladder { list-style: none; margin: .5rem 0; padding: 0; font-size: .9rem; }
.ladder li { display: flex; flex-wrap: wrap; gap: 0 .6rem; padding: .15rem 0 .15rem .7rem; border-left: 4px double var(--rule); }
.ladder li:is(.reached, .present) { border-left: 4px solid var(--good); }
.ladder li.next { border-left: 4px dotted var(--link); }
.ladder em { color: var(--quiet); font-style: normal; }
.ladder .present em { color: var(--good); font-weight: 600; }
`;

const CLOCK = `.picture.clock { display: flex; gap: .5rem; align-items: center; margin: .2rem 0; font-size: .9rem; }
.clock svg { flex: none; }
.clock :is(.ring, .passed, .hands) { fill: none; stroke-width: 4; stroke: var(--rule); }
.clock .passed { stroke: var(--link); }
.clock .hands { stroke: var(--ink); stroke-width: 1.75; stroke-linecap: round; }
.clock.overdue { color: var(--bad); }
.clock.overdue .passed { stroke: var(--bad); }
`;

/** Where the reader chose the colours, all of ours are those; shapes and patterns stay. */
const FORCED = `@media (forced-colors: active) {
  .picture {
    --card: Canvas; --sunk: Canvas; --bad-paper: Canvas; --warn-paper: Canvas; --ink: CanvasText; --quiet: CanvasText;
    --edge: CanvasText; --rule: GrayText; --link: Highlight; --bad: CanvasText; --warn: CanvasText; --good: CanvasText;
  }
  :is(.mark, .says):is(*, .kept) { color: CanvasText; }
}
`;

/** The pictures of the case page. They are as wide as what they are put into, and say nothing by hue alone. */
export const PICTURES_CSS = [MARKS, LEDGER, GAUGES, CLOCK, FORCED].join('');
