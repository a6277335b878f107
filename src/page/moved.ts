import { figuresIn } from '../stage/settings/address.ts';

/** What stood on this page once has left its address behind, and a link to where it stands now. */
const named = [window.location.hash.slice(1), ...figuresIn(window.location.search)];
const moved = [...document.querySelectorAll<HTMLAnchorElement>('[data-moved]')].find(({ id }) =>
  named.includes(id),
);
if (moved) window.location.replace(moved.pathname + window.location.search + moved.hash);
