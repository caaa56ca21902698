/** The page of a publisher: one column, made for a telephone first. */
export const PUBLISHER_CSS = `.publisher { --accent: #14538f; --accent-2: #0f766e; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { .publisher { --accent: #17406b; --accent-2: #0f514c; --on-accent: #fff; } }
.publisher { font-size: 1.0625rem; }
.publisher-head { display: flex; gap: .5rem 1rem; justify-content: space-between; align-items: center; max-width: 46rem; margin: 0 auto; padding: .9rem clamp(.75rem, 4vw, 1.5rem); }
.publisher-brand { font-weight: 700; }
.publisher-head a { white-space: nowrap; }
.publisher main { max-width: 46rem; padding: 0 clamp(.75rem, 4vw, 1.5rem) 3rem; }
.publisher .card { padding: 1.1rem clamp(1rem, 4vw, 1.5rem); border-radius: .9rem; margin: 0 0 1.1rem; }
.publisher h2 { font-size: 1.2rem; padding: 0 0 .6rem; }
.publisher h3 { font-size: 1rem; margin: 1.1rem 0 .4rem; }
.publisher ul, .publisher ol { margin: 0; }
.hero { background: linear-gradient(135deg, var(--accent), var(--accent-2)); color: var(--on-accent); border-radius: .9rem; padding: clamp(1.1rem, 5vw, 1.9rem); margin: 0 0 1.1rem; }
.hero h1 { font-size: clamp(1.5rem, 6vw, 2.1rem); margin: 0 0 .6rem; letter-spacing: -.01em; }
.hero .status { font-size: .85rem; font-weight: 600; letter-spacing: 0; vertical-align: middle; background: var(--good-paper); color: var(--good); }
.hero .status.ended { background: var(--sunk); color: var(--ink); }
.hero p { margin: 0 0 .5rem; }
.hero-greeting { font-weight: 600; }
.hero .hero-next { margin: 1rem 0 0; padding: .8rem 1rem; border-radius: .6rem; background: rgb(0 0 0 / .28); font-weight: 600; }
.hero-label { display: block; font-weight: 400; font-size: .9rem; }
.due-list, .kept-list, .benefit-list, .request-list, .talk { list-style: none; padding: 0; }
.due { display: grid; grid-template-columns: 3.4rem minmax(0, 1fr); gap: .9rem; padding: .75rem 0; border-top: 1px solid var(--rule); }
.due:first-child { border-top: 0; padding-top: .2rem; }
.leaf { display: grid; align-content: start; height: max-content; text-align: center; border: 1px solid var(--rule); border-radius: .5rem; overflow: hidden; background: var(--paper); font-variant-numeric: tabular-nums; }
.leaf-month { background: var(--link); color: var(--on-link); font-size: .75rem; font-weight: 600; padding: .1rem 0; white-space: nowrap; }
.leaf-day { font-size: 1.4rem; font-weight: 700; line-height: 1.5; }
.late .leaf-month { background: var(--bad); color: var(--card); }
.due p { margin: 0; }
.due-what { font-weight: 600; }
.due-when { color: var(--quiet); }
.due-when.late { color: var(--bad); font-weight: 500; }
.due-calendar { font-size: .95rem; padding-top: .2rem; }
.calendars { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: .8rem 0 0; border-top: 1px solid var(--rule); font-size: .95rem; }
.calendars .hint { flex-basis: 100%; }
.kept-list li { padding: .3rem 0 .3rem 1.8rem; position: relative; }
.kept-list li::before { content: '✓' / ''; position: absolute; left: 0; top: .45rem; width: 1.25rem; height: 1.25rem; border-radius: 50%; background: var(--good-paper); color: var(--good); font-size: .8rem; font-weight: 700; line-height: 1.25rem; text-align: center; }
.kept-list li.kept-late::before { background: var(--warn-paper); color: var(--warn); }
.kept-list li.missed::before { content: '✗' / ''; background: var(--bad-paper); color: var(--bad); }
.publisher details { margin: .4rem 0 0; }
.publisher summary { display: list-item; padding: .15rem 0; font-size: .95rem; }
.person-card { display: grid; grid-template-columns: 3.4rem minmax(0, 1fr); gap: .9rem; }
.face { display: grid; place-content: center; width: 3.4rem; height: 3.4rem; border-radius: 50%; background: var(--link-paper); color: var(--link); font-weight: 700; font-size: 1.15rem; }
.publisher dl.spans { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: .2rem 0 .5rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .7rem; list-style: none; padding: 0; }
.tile { display: grid; height: 100%; align-content: start; gap: .15rem; padding: .8rem 1rem; border: 1px solid var(--edge); border-radius: .7rem; color: inherit; text-decoration: none; }
.tile:hover { background: var(--link-paper); border-color: var(--link); }
.tile b { color: var(--link); }
.tile span { font-size: .92rem; color: var(--quiet); }
.benefit-list > li, .request-list > li { padding: .7rem 0; border-top: 1px solid var(--rule); }
.benefit-list > li:first-child, .request-list > li:first-child { border-top: 0; }
.benefit p, .request-list p { margin: 0; }
.benefit-title { font-weight: 600; }
.benefit-title .status { font-weight: 400; }
.benefit.locked .benefit-title { font-weight: 500; color: var(--quiet); }
.benefit-doing { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding-top: .35rem; }
.tier-card { background: var(--link-paper); border-radius: .7rem; padding: .8rem 1rem; }
.tier-card h3 { margin-top: 0; }
.talk > li { border-radius: .9rem; padding: .7rem 1rem; margin: 0 0 .7rem; max-width: 88%; width: fit-content; }
.talk > li p { margin: 0 0 .2rem; }
.talk .ours { background: var(--sunk); border-bottom-left-radius: .2rem; }
.talk .theirs { background: var(--link-paper); border-bottom-right-radius: .2rem; margin-left: auto; }
.talk-head time { color: var(--quiet); font-size: .88rem; }
.talk-subject { font-weight: 500; }
.talk-text, .talk-letter { white-space: pre-wrap; }
.talk-letter { font-size: .92rem; padding: .5rem 0 0; }
.publisher-foot { color: var(--quiet); font-size: .9rem; padding: 0 .25rem; }
.publisher-back { padding: .2rem 0 .6rem; }
.publisher .answer { border-radius: .7rem; border-color: var(--edge); }
.publisher .answer > label { font-weight: 500; }
.so-far { background: var(--good-paper); color: var(--good); border-radius: .7rem; padding: .7rem 1rem; margin: 0 0 1rem; }
.publisher :is(button, .button) { min-height: 2.75rem; }
`;
