import { counted } from './language.ts';

export const readArticle = 'Lies den Artikel';
export const doWorkshop = 'Mach den Workshop';
export const fillInSheet = 'Füll das Blatt aus';
export const takeSelfCheck = (length: string) => `Mach den Selbsttest (${length})`;
export const motifs = {
  ceiling: 'Ein Kreis unter einer gestrichelten Decke, ein ausgefüllter darüber',
  line: 'Eine gestrichelte Linie von einem Kreis hinauf zu einem ausgefüllten',
  net: 'Ein Kreis mit Linien zu den Kreisen um ihn herum',
};
export const siteAlt = (name: string, tagline: string) => `${name}: ${tagline}.`;
export const motifAndWords = (motif: string, words: string) => `${motif}, und die Worte „${words}“`;
export const drawingAndWords = (drawing: string, words: string) => `${drawing} Daneben die Worte „${words}“`;
export const wordsAlone = (words: string) => `Die Worte „${words}“`;
export const wordsOverCircles = (words: string, circles: number, marks: readonly string[]) =>
  `Die Worte „${words}“ über ${counted(circles, { one: 'Kreis', other: 'Kreisen' })}. ${marks.join('; ')}.`;
