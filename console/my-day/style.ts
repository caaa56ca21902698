/** My day. */
export const DAY_CSS = `.lead { font-size: 1.15rem; margin: 0 0 .4rem; }
.steps { display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
.steps :is(a, span) { min-height: 1.5rem; }
.steps a:first-child { font-weight: 600; }
.not-yours { color: var(--quiet); cursor: help; }
.small { font-size: .85rem; }
.reasons { display: grid; gap: .2rem; list-style: none; }
`;
