/** Replies that others wrote elsewhere, and a page shows when it is asked to. */
import { counted, language } from './language.ts';

const list = /* @__PURE__ */ new Intl.ListFormat(language);

export const replies = 'Antworten';
export const keptOn = (day: string) => `Sie sind vom Stand ${day}, und dein Browser fragt dafür niemanden.`;
export const readThere = 'Lies sie, wo sie geschrieben wurden:';
export const load = (hosts: readonly string[]) => `Antworten laden (von ${list.format(hosts)})`;
export const loadAgain = 'Antworten neu laden';
export const whoSees = (servers: readonly string[]) =>
  `Bevor du das drückst, wird nichts geladen. Dann fragt dein Browser bei ${list.format(servers)} an, und wer einen gefragten Server betreibt, sieht deine Internetadresse. Gezeigt wird reiner Text, ohne Bilder.`;

export const asking = (hosts: readonly string[]) => `Frage ${list.format(hosts)} …`;
export const slow = (hosts: readonly string[]) => `Warte noch auf ${list.format(hosts)} …`;
export const nothingYet = 'Dort hat noch niemand geantwortet.';
export const found = (shown: number, of: number) =>
  shown < of
    ? `${shown} von ${counted(of, { one: 'Antwort', other: 'Antworten' })}, die älteste zuerst.`
    : `${counted(of, { one: 'Antwort', other: 'Antworten' })}, die älteste zuerst.`;
export const troubles = {
  offline: (host: string) => `Du bist wohl offline, daher ließ sich ${host} nicht fragen.`,
  slow: (host: string) => `${host} braucht zu lange für eine Antwort. Wir warten nicht länger.`,
  'rate-limited': (host: string) => `${host} wird gerade zu oft gefragt. Versuch es in ein paar Minuten noch einmal.`,
  refused: (host: string) => `${host} zeigt dieses Gespräch nur seinen eigenen Mitgliedern.`,
  gone: (host: string) => `Das Gespräch auf ${host} gibt es nicht mehr, oder es ist nicht mehr öffentlich.`,
  malformed: (host: string) => `${host} hat etwas geantwortet, das wir nicht lesen können.`,
  unreachable: (host: string) => `${host} ist nicht erreichbar oder hat selbst einen Fehler.`,
};

export const more = (next: number) => `${next} weitere zeigen`;
export const answers = (author: string) => `antwortet ${author}`;
export const at = (host: string) => `auf ${host}`;
export const withoutWords = 'Ein Post ohne Worte.';
export const markedByAuthor = (warning: string) => `Mit einer Warnung versehen: ${warning}`;
