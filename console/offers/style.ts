/** The table of offers. */
export const OFFERS_CSS = `.offer-filters { display: grid; gap: .6rem; grid-template-columns: minmax(0, 1fr) auto; align-items: start; }
.offer-filters .wide { grid-column: 1 / -1; }
.offer-filters > .buttons { padding-top: 1.6rem; }
.offer-filters .filters { margin: .6rem 0 0; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); }
td.number { white-space: nowrap; }
.found { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0 0 .5rem; }
.flags { display: flex; flex-wrap: wrap; gap: .2rem; }
th a { text-decoration: none; }
th a:is(:hover, :focus-visible) { text-decoration: underline; }
th[aria-sort] a { color: var(--ink); font-weight: 600; }
th[aria-sort=ascending] a::after { content: ' ↑'; }
th[aria-sort=descending] a::after { content: ' ↓'; }
`;
