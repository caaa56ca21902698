/** Colours, letters and what every element looks like. Each pair of colours has a contrast of 4.5 or more. */
export const BASE_CSS = `:root {
  color-scheme: light dark;
  --paper: #f5f6f8; --card: #fff; --sunk: #eceff3; --ink: #1c2530; --quiet: #55616f; --rule: #d8dee6; --edge: #7b8794;
  --link: #14538f; --link-paper: #e6effa; --on-link: #fff;
  --bad: #9d1a1a; --bad-paper: #fdeaea; --warn: #7a4a00; --warn-paper: #fff1d6; --good: #17603a; --good-paper: #e2f4e9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161b; --card: #1b2128; --sunk: #242c35; --ink: #e6eaef; --quiet: #a7b1bd; --rule: #333d48; --edge: #7d8996;
    --link: #86bbf0; --link-paper: #1a3350; --on-link: #0d1a28;
    --bad: #ffb1b1; --bad-paper: #46191c; --warn: #ffd28a; --warn-paper: #3e2e0d; --good: #a1dfb8; --good-paper: #133723;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .75rem; }
h2, caption { font-size: 1.1rem; font-weight: 600; line-height: 1.3; text-align: left; margin: 0; padding: .75rem 0 .5rem; }
h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
p { margin: 0 0 .5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
.quiet { color: var(--quiet); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
time { font-variant-numeric: tabular-nums; }
kbd { font: .85em/1.4 ui-monospace, monospace; padding: 0 .35rem; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: .25rem; background: var(--card); color: var(--ink); }
pre { background: var(--card); border: 1px solid var(--rule); border-radius: .4rem; padding: .75rem; overflow-x: auto; font-size: .85rem; white-space: pre-wrap; }
summary { cursor: pointer; color: var(--link); }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { .htmx-swapping, .htmx-settling { transition: opacity .12s ease-out; } }
`;
