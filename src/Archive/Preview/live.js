// Keeps an open page of the preview up to date. Only `archive serve` sends this; no built page holds it.
(() => {
  'use strict';

  const { text, styles } = document.currentScript.dataset;
  const tab = sessionStorage.archiveTab ??= Math.random().toString(36).slice(2);
  let edit = sessionStorage.archiveEdit ?? '';
  let stream = null;
  let shown = null;

  // A browser opens few connections to one place: a tab that nobody sees gives up its own, and catches up when it is seen.
  const listen = () => {
    if (stream || document.hidden) return;
    stream = new EventSource('/.archive/changes?' + new URLSearchParams({ page: location.pathname, text, styles, tab, edit }));
    stream.addEventListener('reload', () => location.reload());
    // 'open' would be the browser's own, which brings nothing.
    stream.addEventListener('edited', event => open(JSON.parse(event.data)));
    stream.addEventListener('styles', event => JSON.parse(event.data).forEach(swap));
    stream.addEventListener('problems', event => show(event.data));
  };

  const rest = () => {
    stream?.close();
    stream = null;
  };

  const open = ({ number, path }) => {
    sessionStorage.archiveEdit = edit = number;
    if (path && path !== location.pathname) location.assign(path);
  };

  const nameOf = path => path.replace(/\.[0-9a-f]{8}\.css$/, '.css');

  // The old sheet goes when the new one is there: in between, no reader sees a page without any.
  const swap = path => {
    for (const old of document.querySelectorAll('link[rel~=stylesheet]')) {
      const at = new URL(old.href).pathname;
      if (nameOf(at) !== nameOf(path) || at === path) continue;
      const sheet = old.cloneNode();
      sheet.href = path;
      sheet.addEventListener('load', () => old.remove(), { once: true });
      sheet.addEventListener('error', () => sheet.remove(), { once: true });
      old.after(sheet);
    }
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children); // a string becomes a text node
    return made;
  };

  const place = ({ line, before, fault, after, hint }) => [
    ...line === null ? [] : [element('pre', {}, `${line} | ${before}`, element('mark', {}, fault), after)],
    element('p', {}, hint),
  ];

  const drawn = ({ says, places }) => element('article', {}, element('p', {}, says), ...places.flatMap(place));

  const close = () => {
    sessionStorage.archiveClosed = shown.dataset.note;
    shown.remove();
    shown = null;
  };

  const show = note => {
    const { lang, isError, title, close: word, problems } = JSON.parse(note);
    shown?.remove();
    shown = null;
    if (problems.length === 0) delete sessionStorage.archiveClosed;
    if (problems.length === 0 || sessionStorage.archiveClosed === note) return;

    const button = element('button', { type: 'button' }, word);
    const details = element('details', {}, element('summary', {}, title), ...problems.map(drawn));
    details.open = isError;
    button.addEventListener('click', close);

    shown = element('archive-problems', { lang, 'data-note': note });
    const inside = shown.attachShadow({ mode: 'open' });
    const box = element('section', { role: isError ? 'alert' : 'status', 'aria-label': title, class: isError ? 'error' : 'warning' }, details, button);
    inside.append(element('link', { rel: 'stylesheet', href: '/.archive/live.css' }), box);
    document.body.append(shown);
  };

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && shown) close();
  });
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  listen();
})();
