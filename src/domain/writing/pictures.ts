/** The pictures of texts. They are in images/ beside articles/ and workshops/, and a text names one from where it is. */
import { countWords } from '../article/reading.ts';
import { schemeProblem } from './addresses.ts';

const folder = '../images/';
const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp|avif|svg)$/;

/** Whether a file's name is that of a photograph or another picture of dots, by its ending. */
export const isPhoto = (name: string): boolean => /\.(jpe?g|png|webp|avif|gif|bmp|tiff?|heic)$/i.test(name);

/** Whether a file's name is that of any picture. */
export const isPicture = (name: string): boolean => isPhoto(name) || /\.svgz?$/i.test(name);

/** Returns what is wrong with the name of a file among the pictures, or undefined. */
export function pictureNameProblem(name: string): string | undefined {
  if (nameForm.test(name)) return undefined;
  if (/\.gif$/i.test(name))
    return 'a GIF, which may move unasked and is large. Save one that rests as PNG, and one that moves as an MP4 for <Video>.';
  return 'the name of this file is no picture’s. Use small letters a to z and digits, with hyphens between words, and the ending .jpg, .png, .webp, .avif or .svg, like first-desk.jpg.';
}

/**
 * Returns what is wrong with the address of a picture in a text, or undefined.
 * @param names the files among the pictures
 */
export function pictureProblem(address: string, names: ReadonlySet<string>): string | undefined {
  const problem = schemeProblem(address);
  if (problem !== undefined) return problem;
  const name = address.replace(/[?#].*/, '').replace(/^.*\//, '');
  const there = `${folder}${name || 'first-desk.jpg'}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address))
    return `the picture ${address} is on another site, which would learn of every reader and may change it. Save it in src/content/images/ and write ${there}.`;
  if (address.startsWith('/'))
    return `the picture ${address} would be sent as it is, however large. Move it from public/ to src/content/images/ and write ${there}.`;
  if (!address.startsWith(folder) || address !== `${folder}${name}`)
    return `the picture ${address} is not among the pictures. Save it in src/content/images/ and write ${there}.`;
  if (names.has(name)) return undefined;
  const others = names.size > 0 ? `, or write one of: ${[...names].sort().slice(0, 8).join(', ')}` : '';
  return `there is no picture src/content/images/${name}. Save it there${others}.`;
}

const first = /!\[[^\]]*\]\(\s*<?(\.\.\/images\/[^\s)>]+)|<Picture\s[^>]*?\bsrc="(\.\.\/images\/[^"]+)"/;

/** How many words a reader has on the first screen at most, beside title and standfirst. Our own round figure. */
const wordsOnFirstScreen = 80;

/** Returns the address of the picture that a reader may see before scrolling, which should not wait for anything. */
export function pictureSeenFirst(text: string): string | undefined {
  const found = first.exec(text);
  return found && countWords(text.slice(0, found.index)) <= wordsOnFirstScreen ? (found[1] ?? found[2]) : undefined;
}

/** The widths in which a picture is made: a phone's and the column's, each for plain and for dense screens. */
const made = [360, 576, 768, 1152];

/** Returns the widths of a picture's files, smallest first, none wider than the picture. */
export function pictureWidths(width: number): number[] {
  const smaller = made.filter((one) => one < width);
  return smaller.length === made.length ? made : [...smaller, width];
}

/** How wide a picture is shown, for browsers to choose a file: the column, or the page without its margins. */
export const pictureSizes = '(min-width: 38rem) 36rem, calc(100vw - 2rem)';
