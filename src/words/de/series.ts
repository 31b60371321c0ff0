import { counted } from './language.ts';

export const read = 'gelesen';
export const readSoFar = (read: number, of: number) =>
  read === of
    ? `Du hast alle ${counted(of, { one: 'Teil', other: 'Teile' })} gelesen.`
    : `Du hast ${read} von ${counted(of, { one: 'Teil', other: 'Teilen' })} gelesen; ${counted(of - read, { one: 'Teil bleibt', other: 'Teile bleiben' })}.`;
export const readOn = 'Lies weiter:';
export const remembered = 'Das merkt sich dieser Browser, und sonst erfährt es niemand.';
export const onOnePage = 'Alle Teile auf einer Seite, zum Drucken';
export const contents = 'Inhalt';
export const seriesOf = (site: string) => `Eine Reihe von ${site}`;
export const wholeName = (series: string) => `${series}: alle Teile`;
export const wholeDescription = (series: string) => `Alle Teile der Reihe „${series}“ auf einer Seite, zum Drucken.`;
