import { isScriptAddress, withoutReferences } from './addresses.ts';
import { characterProblems, lineEnds, type WritingProblem } from './characters.ts';
import { isPhoto } from './pictures.ts';

/** Parts that run in a file that a browser opens by itself, where no policy of a page holds. */
const running: { found: RegExp; what: (found: string) => string }[] = [
  {
    found: /<\s*(?:[a-z]+:)?(?:script|iframe|object|embed|base|foreignobject|meta|form|handler)(?=[\s/>])/gi,
    what: (tag) => tag,
  },
  { found: /[\s"'/]on[a-z]+(?=\s*=)/gi, what: (name) => `the attribute ${name.slice(1)}` },
  { found: /<\?xml-stylesheet|<!entity/gi, what: (tag) => tag },
];

const address = /(?:href|src|to|from|values|action)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/** Whether a file of public/ is read as text here, by its name. */
export const isMarkup = (name: string): boolean => /\.(svgz?|x?html?|xml|xsl|mathml)$/i.test(name);

/** The most bytes of a picture that is sent as it is. Our own round figure: a second on a slow phone. */
const mostBytes = 300_000;

/** Returns what is wrong with the size of a picture of public/, which every reader is sent as it is, or undefined. */
export function publicPictureProblem(name: string, bytes: number): string | undefined {
  if (!isPhoto(name) || bytes <= mostBytes) return undefined;
  return `a picture of ${Math.round(bytes / 1000)} KB, which readers are sent as it is. Move it to src/content/images/, where it is made as small as a page needs it, or save it with at most ${mostBytes / 1000} KB.`;
}

/**
 * Returns what is wrong with a file of public/ that a browser may open as a page.
 * @param own names of the scripts that this site itself serves from there
 */
export function publicFileProblems(name: string, text: string, own: readonly string[]): WritingProblem[] {
  if (/\.(m?js|wasm|swf)$/i.test(name) && !own.includes(name))
    return [{ line: 1, message: 'a script beside the site’s own. Delete it: public/ is for pictures and documents.' }];
  if (/\.svgz$/i.test(name))
    return [{ line: 1, message: 'a packed drawing, which nobody can check. Save it as .svg.' }];
  if (!isMarkup(name)) return [];
  const at = (index: number) => 1 + lineEnds(text.slice(0, index + 1));
  const remedy = 'runs when a reader opens the file. Delete it, or save the drawing without scripts.';
  return [
    ...characterProblems(text),
    ...running.flatMap(({ found, what }) =>
      [...text.matchAll(found)].map(({ 0: part, index }) => ({ line: at(index), message: `${what(part)} ${remedy}` })),
    ),
    ...[...text.matchAll(address)]
      .filter(([, a, b, c]) =>
        withoutReferences(a ?? b ?? c ?? '')
          // A photograph in a drawing is only looked at.
          .replace(/data:image\/(?:png|jpeg|webp|avif|gif)[;,]/gi, '')
          .split(';')
          .some(isScriptAddress),
      )
      .map(({ index }) => ({ line: at(index), message: `a script in a link ${remedy}` })),
  ].sort((a, b) => a.line - b.line);
}
