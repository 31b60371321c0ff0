/** What can go wrong between a reader and the site, as data: one line a fault. */
import type { Conditions } from './faulty-server.ts';

const script = (name: string) => new RegExp(`/_astro/${name}[.\\w-]*\\.js`);
const every = /\/_astro\/[^?]*\.js/;

/** Takes from an engine what came after 2022: what the floor promises must do without. */
const asIn2022 = () => {
  const array = Array.prototype as unknown as Record<string, unknown>;
  const missing: [object, string[]][] = [
    [array, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [URL, ['canParse', 'parse']],
    [Element.prototype, ['checkVisibility', 'showPopover', 'hidePopover', 'togglePopover']],
    [Document.prototype, ['startViewTransition']],
    [AbortSignal, ['any', 'timeout']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [window, ['scheduler', 'navigation', 'cookieStore']],
  ];
  for (const [of, names] of missing)
    for (const name of names) {
      Reflect.deleteProperty(of, name);
      if (Reflect.has(of, name)) Object.defineProperty(of, name, { value: undefined });
    }
};

const storageRefused = () => {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
};

const storageFull = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
};

export const faults = {
  'nothing is wrong': {},
  'the engine lacks what came after 2022': { before: asIn2022 },
  'storage is refused': { before: storageRefused },
  'storage is full': { before: storageFull },
  'no script runs': { scripts: false },
  'every script is lost': { faults: [{ at: every, answer: 'lost' }] },
  'every script is cut': { faults: [{ at: every, answer: 'cut' }] },
  'every script is replaced by a sign-in page': { faults: [{ at: every, answer: 'replaced' }] },
  'the self-check’s script is lost': { faults: [{ at: script('self-check'), answer: 'lost' }] },
  'the self-check’s script hangs': { faults: [{ at: script('self-check'), answer: 'hangs' }] },
  'the planner’s script is lost': { faults: [{ at: script('mount-planner'), answer: 'lost' }] },
  'the rules of the outcomes are lost': { faults: [{ at: /\/outcomes\.\w+\.css/, answer: 'lost' }] },
  'every style sheet is lost': { faults: [{ at: /\.css/, answer: 'lost' }] },
  'every typeface is lost': { faults: [{ at: /\.woff2/, answer: 'lost' }] },
} satisfies Record<string, Conditions>;

export type FaultName = keyof typeof faults;
