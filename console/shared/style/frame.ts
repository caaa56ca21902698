/** The head, the foot and the shape of pages. */
export const FRAME_CSS = `.head { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; align-items: center; padding: .6rem clamp(.75rem, 4vw, 2rem); background: var(--card); border-bottom: 1px solid var(--rule); }
.head nav { display: flex; flex-wrap: wrap; gap: .25rem; flex: 1 1 auto; }
.head nav a { padding: .3rem .7rem; border-radius: .4rem; text-decoration: none; color: var(--ink); }
.head nav .waiting { margin-left: .1rem; padding: 0 .4rem; border-radius: 999px; background: var(--link-paper); color: var(--link); font-size: .8rem; font-variant-numeric: tabular-nums; }
.head nav a[aria-current] .waiting { background: var(--link); color: var(--on-link); }
.head nav a:hover { background: var(--sunk); }
.head nav a[aria-current] { background: var(--link-paper); color: var(--link); font-weight: 600; }
.brand { font-weight: 700; letter-spacing: -.01em; color: inherit; text-decoration: none; }
.who { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; font-size: .9rem; }
.who form { display: inline; }
.skip:focus { position: absolute; left: .5rem; top: .5rem; padding: .5rem .75rem; background: var(--card); z-index: 10; }
.sandbox { flex-basis: 100%; margin: 0; padding: .1rem .6rem; border-radius: .3rem; background: var(--warn-paper); color: var(--warn); font-size: .85rem; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem clamp(.75rem, 4vw, 2rem) 3rem; }
main:focus { outline: none; }
main.narrow { max-width: 40rem; }
.foot { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; max-width: 80rem; margin: 0 auto; padding: 1rem clamp(.75rem, 4vw, 2rem) 2rem; border-top: 1px solid var(--rule); font-size: .9rem; }
section { margin: 0 0 1.5rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: .6rem; padding: .9rem 1rem; margin: 0 0 1rem; }
.card > h2:first-child { padding-top: 0; }
.columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(17rem, 1fr); gap: 0 1.5rem; align-items: start; }
@media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
.flash { border-radius: .6rem; padding: .6rem .9rem; margin: 0 0 1rem; background: var(--good-paper); color: var(--good); display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
.flash.bad { background: var(--bad-paper); color: var(--bad); }
.flash.warn { background: var(--warn-paper); color: var(--warn); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin: 0 0 1rem; }
dt { color: var(--quiet); font-size: .85rem; }
dd { margin: 0; }
dl.keys { grid-template-columns: 1fr; gap: .3rem; }
dl.keys > div { display: grid; grid-template-columns: 6rem 1fr; }
dialog { border: 1px solid var(--rule); border-radius: .8rem; background: var(--card); color: var(--ink); padding: 1rem 1.25rem; max-width: 32rem; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
`;
