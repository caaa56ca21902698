// What the keyboard does on every page. Without it each page works as links and forms.
'use strict';

(() => {
  const PLACES = { d: '/', a: '/to-answer', o: '/offers', p: '/publishers', t: '/tickets', m: '/messages' };
  const AFTER_G_MS = 1_500;
  /** The id of the line that j and k have reached: it outlives what is swapped in. */
  let here = '';
  let wentAt = 0;

  const lines = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('tr[data-href]')]);
  const lineHere = () => lines().find((line) => line.id === here);

  /** A dialog that has just been closed keeps the focus for a moment: nobody types there any more. */
  const isTyping = (/** @type {EventTarget | null} */ target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    target.closest('dialog:not([open])') === null;

  /** Marks a line, and brings its link into focus so that Enter and readers of the screen follow. */
  function mark(/** @type {HTMLElement | undefined} */ line, /** @type {boolean} */ focus) {
    for (const other of lines()) other.classList.toggle('here', other === line);
    if (line === undefined) return;
    here = line.id;
    if (!focus) return;
    line.querySelector('a')?.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'nearest' });
  }

  function step(/** @type {1 | -1} */ by) {
    const all = lines();
    const now = all.findIndex((line) => line.id === here);
    mark(all[now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))], true);
  }

  /** The offer that is meant: of the line that is marked, or of the page. */
  const offer = () => lineHere()?.dataset.offer ?? document.querySelector('[data-case]')?.getAttribute('data-case');

  const go = (/** @type {string | undefined} */ to) => to !== undefined && location.assign(to);

  const doing = (/** @type {string} */ action) => {
    const id = offer();
    if (id) go(`/offers/${id}/do/${action}`);
    else go(`/offers?for=${action}`);
  };

  const KEYS = /** @type {Record<string, () => void>} */ ({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => go(lineHere()?.dataset.href),
    c: () => doing('log-contact'),
    w: () => doing('write'),
    '/': () => {
      const search = document.querySelector('input[type=search]');
      if (search instanceof HTMLElement) search.focus();
      else go('/offers#search');
    },
    g: () => (wentAt = Date.now()),
    '?': () => open('keys'),
  });

  function open(/** @type {string} */ id) {
    const dialog = document.getElementById(id);
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  }

  /** Who speaks to the machine, or types by mistake, turns keys without Ctrl or Alt off. */
  const SWITCH = 'single-keys';
  function areOff() {
    try {
      return localStorage.getItem(SWITCH) === 'off';
    } catch {
      return false;
    }
  }

  const keySwitch = document.querySelector('input[data-keys]');
  if (keySwitch instanceof HTMLInputElement) {
    keySwitch.checked = !areOff();
    keySwitch.addEventListener('change', () => {
      localStorage.setItem(SWITCH, keySwitch.checked ? 'on' : 'off');
    });
  }

  document.addEventListener('keydown', (event) => {
    if (areOff()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const place = PLACES[/** @type {keyof typeof PLACES} */ (event.key)];
    if (place !== undefined && Date.now() - wentAt < AFTER_G_MS) return go(place);
    // A link or a button that has the focus does its own.
    if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a, button, summary')) return;
    const act = KEYS[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest('[data-opens]') : null;
    const id = opener?.getAttribute('data-opens');
    if (!id) return;
    event.preventDefault();
    open(id);
  });

  /** The folds of the page, by what they are called: by their ids, or by the part that they are in and their title. */
  const folds = () =>
    /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll('main details')]).map((fold) => ({
      fold,
      name: fold.id || `${placeOf(fold)} ${fold.querySelector('summary')?.textContent ?? ''}`,
    }));

  const placeOf = (/** @type {Element} */ of) => of.parentElement?.closest('[id]')?.id ?? '';

  /** What can be in focus, by what it is called where it has no id of its own. */
  const callsIt = (/** @type {Element} */ of) =>
    `${placeOf(of)} ${of.tagName} ${of.getAttribute('href') ?? of.getAttribute('name') ?? ''} ${of.textContent.trim()}`;

  /** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Typed */
  const typedIn = (/** @type {Element} */ part) =>
    /** @type {Typed[]} */ ([...part.querySelectorAll('input:not([type=hidden], [type=file]), textarea, select')]);
  const fieldName = (/** @type {Typed} */ field) => `${placeOf(field)} ${field.form?.action ?? ''} ${field.name}`;
  const isTyped = (/** @type {Typed} */ field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
      : field.value !== field.defaultValue;

  /** What a reader has done to the part that is about to be read again. */
  let before = { folds: new Map(), typed: new Map(), focused: '' };

  document.addEventListener('htmx:beforeSwap', (event) => {
    const { target } = /** @type {CustomEvent<{ target: Element }>} */ (event).detail;
    const { activeElement } = document;
    const isWithin = activeElement !== null && activeElement !== document.body && target.contains(activeElement);
    before = {
      folds: new Map(folds().map(({ fold, name }) => [name, fold.open])),
      typed: target.matches('[data-live]')
        ? new Map(typedIn(target).flatMap((field) => (isTyped(field) ? [[fieldName(field), field.value]] : [])))
        : new Map(),
      focused: isWithin && !activeElement.id ? callsIt(activeElement) : '',
    };
  });

  /** What is swapped in is new: what was open, typed and in focus is so again. */
  function asBefore() {
    for (const { fold, name } of folds()) fold.open = before.folds.get(name) ?? fold.open;
    if (before.typed.size > 0)
      for (const field of typedIn(document.body)) field.value = before.typed.get(fieldName(field)) ?? field.value;
    if (before.focused === '' || document.activeElement !== document.body) return;
    const all = /** @type {HTMLElement[]} */ ([
      ...document.querySelectorAll('main :is(a, button, summary, input, select, textarea, [tabindex])'),
    ]);
    all.find((each) => callsIt(each) === before.focused)?.focus({ preventScroll: true });
  }

  /** One stream a page, and none while it is hidden: a browser has only a few connections to a server. */
  const live = () => document.querySelector('[data-live]');
  let stream = /** @type {EventSource | undefined} */ (undefined);
  let wasHidden = false;

  const readAgain = () => live()?.dispatchEvent(new Event('changed'));

  function listen() {
    stream?.close();
    stream = undefined;
    const place = live()?.getAttribute('data-live');
    if (document.hidden) wasHidden = true;
    if (document.hidden || !place) return;
    if (wasHidden) readAgain();
    wasHidden = false;
    stream = new EventSource(place);
    stream.addEventListener('changed', readAgain);
  }

  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => stream?.close());
  window.addEventListener('pageshow', listen);

  document.addEventListener('htmx:afterSettle', () => {
    asBefore();
    mark(lineHere(), false);
  });
})();
