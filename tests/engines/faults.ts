/** Faults between a reader and the site, as data: one line each. */
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

/** Lets a reader's patience of eight seconds end at once. */
const impatient = () => {
  const later = window.setTimeout.bind(window);
  Object.assign(window, { setTimeout: (run: () => void, delay = 0) => later(run, delay === 8000 ? 50 : delay) });
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
  'search’s own script is lost': { faults: [{ at: script('SearchDialog'), answer: 'lost' }] },
  'search’s own script hangs': { before: impatient, faults: [{ at: script('SearchDialog'), answer: 'hangs' }] },
  'the script of the index is lost': { faults: [{ at: /pagefind\.js/, answer: 'lost' }] },
  'the entry of the index is lost': { faults: [{ at: /pagefind-entry/, answer: 'lost' }] },
  'the entry of the index is a sign-in page': { faults: [{ at: /pagefind-entry/, answer: 'replaced' }] },
  'the engine of the index is cut': { faults: [{ at: /wasm\..*pagefind/, answer: 'cut' }] },
  'the words of the index are lost': { faults: [{ at: /\.pf_index/, answer: 'lost' }] },
  'the words of the index are cut': { faults: [{ at: /\.pf_index/, answer: 'cut' }] },
  'the words of the index are a sign-in page': { faults: [{ at: /\.pf_index/, answer: 'replaced' }] },
  'every text of a result is lost': { faults: [{ at: /\.pf_fragment/, answer: 'lost' }] },
  'half of the texts of results are lost': { faults: [{ at: /en_[0-7]\w*\.pf_fragment/, answer: 'lost' }] },
  'half of the texts of results are cut': { faults: [{ at: /en_[0-7]\w*\.pf_fragment/, answer: 'cut' }] },
  'the script of the index hangs': { before: impatient, faults: [{ at: /pagefind\.js/, answer: 'hangs' }] },
  'the words of the index hang': { before: impatient, faults: [{ at: /\.pf_index/, answer: 'hangs' }] },
  'a text of a result hangs': { before: impatient, faults: [{ at: /\.pf_fragment/, answer: 'hangs' }] },
} satisfies Record<string, Conditions>;

export type FaultName = keyof typeof faults;
