import { counted } from './language.ts';

export const search = 'Suche';
export const close = 'Schließen';
export const placeholder = 'Wonach suchst du?';
export const slashKey = 'Suche mit der Taste / öffnen';
export const tryAgain = 'Noch einmal versuchen';
export const newHere = 'Neu hier';
export const theNewest = 'Das Neueste';
export const everything = 'Alles, was es zu lesen gibt';
export const more = ['Es gibt noch mehr: ', ' und ', '.'];
export const allArticles = 'alle Artikel';
export const allSelfChecks = 'alle Selbsttests';

export const kind = 'Art';
export const topic = 'Thema';
export const all = 'Alle';
export const kinds = {
  Article: 'Artikel',
  'Self-check': 'Selbsttest',
  Takeaway: 'Arbeitsblatt',
  Workshop: 'Workshop',
};
export const groups = {
  Article: 'Artikel',
  'Self-check': 'Selbsttests',
  Takeaway: 'Arbeitsblätter',
  Workshop: 'Workshop',
  More: 'Weiteres',
};

export const asYouType = 'Treffer erscheinen, während du tippst.';
export const searching = 'Suche läuft …';
export const slow = 'Das dauert länger, als es sollte. Vielleicht ist deine Verbindung langsam.';
export const unavailable = 'Die Suche ließ sich nicht laden. Vielleicht bist du offline.';
export const nothingFound = (query: string) => `Nichts gefunden für „${query}“.`;
export const found = (pages: number, query: string) =>
  `${counted(pages, { one: 'Seite', other: 'Seiten' })} für „${query}“`;
export const ignored = (filter: string) =>
  `Es gibt weder eine Art noch ein Thema namens „${filter}“, darum siehst du alle.`;
export const partial = 'Einige Treffer ließen sich nicht laden.';

export const seeEverything = 'Alles zeigen, was es zu lesen gibt';

export const didYouMean = 'Meintest du';
export const fewerWords = 'Versuch es mit einem Wort statt mit mehreren oder mit einem schlichteren.';
export const anotherWord = 'Versuch es mit einem anderen Wort dafür oder mit einem schlichteren.';
export const lookEverywhere = 'Stattdessen überall suchen';
export const bySituation = 'Einen Text für deine Lage finden';
export const takeSelfCheck = 'Einen Selbsttest machen';
