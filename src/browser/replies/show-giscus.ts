import * as say from '#words/giscus.ts';
import { giscusFrameFor, giscusServer, giscusTheme, readGiscus } from '../../domain/replies/giscus.ts';

/** After how many milliseconds without a word of giscus a reader is told so. */
const patience = 10_000;

const server = `https://${giscusServer}`;

/**
 * As little as giscus works with: its own script and its own origin, the field to write in, GitHub in a window of its own,
 * and the way to GitHub and back for whoever presses “Sign in”.
 */
const sandbox = [
  ...['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  'allow-top-navigation-by-user-activation',
].join(' ');

const lookNow = () => giscusTheme(document.documentElement.dataset.scheme ?? '');

let close = () => {};
let session = '';

/**
 * Shows giscus in the section, in the place of what it showed before. A reader who has signed in stays so, until giscus says
 * otherwise or the page is left.
 */
export function showGiscus(
  section: HTMLElement,
  { frame: address, signedIn }: { frame: string; signedIn: string },
): void {
  close();
  session = signedIn || session;
  const status = section.querySelector('[role=status]');
  const tell = (words: string) => status?.replaceChildren(words);
  const frame = document.createElement('iframe');
  let isReached = false;
  let look = '';

  function open() {
    const { origin, pathname, search } = location;
    look = lookNow();
    const reader = { origin: `${origin}${pathname}${search}#${section.id}`, session, theme: lookNow() };
    frame.src = giscusFrameFor(address, reader);
  }

  /** Until giscus is there its address says the look, and a message would find another origin in the frame. */
  function follow() {
    if (!isReached || look === lookNow()) return;
    look = lookNow();
    frame.contentWindow?.postMessage({ giscus: { setConfig: { theme: look } } }, server);
  }

  function hear({ source, origin, data }: MessageEvent<unknown>) {
    if (origin !== server || source !== frame.contentWindow) return;
    const told = readGiscus(data);
    if (!told) return;
    if (!isReached) tell('');
    isReached = true;
    frame.dataset.reached = '';
    follow();
    if (told.height) frame.style.blockSize = `${told.height}px`;
    if (told.isFaulty) tell(say.faulty);
    if (told.isOver && session) {
      session = '';
      open();
    }
  }

  frame.className = 'giscus';
  frame.title = say.title;
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', sandbox);
  addEventListener('message', hear);
  const timer = setTimeout(() => {
    if (!isReached) tell(say.unreached);
  }, patience);
  const looks = new MutationObserver(follow);
  looks.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
  close = () => {
    looks.disconnect();
    removeEventListener('message', hear);
    clearTimeout(timer);
  };
  tell(say.loading);
  section.querySelector('[data-giscus-load]')?.replaceChildren(say.loadAgain);
  open();
  section.querySelector('div')?.replaceChildren(frame);
}
