/** Words on social cards, and these pictures in words. */
import { counted } from './language.ts';

export const readArticle = 'Read the article';
export const doWorkshop = 'Do the workshop';
export const fillInSheet = 'Fill in the sheet';
export const takeSelfCheck = (length: string) => `Take the ${length} self-check`;
/** The motifs, as a picture's description begins. */
export const motifs = {
  ceiling: 'A circle below a dashed ceiling, a filled one above it',
  line: 'A dashed line from a circle up to a filled one',
  net: 'A circle with lines to the circles around it',
};
export const siteAlt = (name: string, tagline: string) => `${name}: ${tagline}.`;
export const motifAndWords = (motif: string, words: string) => `${motif}, and the words “${words}”`;
/** `drawing` is a sentence about it. */
export const drawingAndWords = (drawing: string, words: string) => `${drawing} Beside it are the words “${words}”`;
export const wordsAlone = (words: string) => `The words “${words}”`;
/** `marks` says of each circle what it is for and what it shows. */
export const wordsOverCircles = (words: string, circles: number, marks: readonly string[]) =>
  `The words “${words}” over ${counted(circles, { one: 'circle', other: 'circles' })}. ${marks.join('; ')}.`;
