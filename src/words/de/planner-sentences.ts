import { agoIn } from '../plural.ts';
import { language } from './language.ts';

const list = new Intl.ListFormat(language);
const ago = agoIn(language);

export const decisionsIn = (names: string[]) => list.format(names);

export const combination = (isInfluential: boolean, isClose: boolean, strategy: string) =>
  `${isInfluential ? 'Viel' : 'Wenig'} Einfluss, ${isClose ? 'viel' : 'wenig'} Nähe: ${strategy}.`;

export const canDecide = (decisions: string) => `Kann entscheiden oder eröffnen: ${decisions}.`;
export const introduction = (from: string) => `Vorstellen könnte dich: ${from}.`;
export const startsHere = 'Fang hier an.';

export const neverSpoke = 'Ihr habt noch nie unter vier Augen gesprochen.';
export const spokeOn = (day: string) => `Ihr habt zuletzt am ${day} gesprochen.`;
export const spokeLately = 'Ihr habt in den letzten zwei Wochen gesprochen.';
export const spokeAgo = (count: number, unit: 'week' | 'month' | 'year') =>
  `Ihr habt zuletzt ${ago(count, unit)} gesprochen.`;

export const noPeople = 'Setz die erste Person auf deine Liste, dann steht hier, wo du anfängst.';
export const nobodyInfluential =
  'Niemand auf deiner Liste hat einen Einfluss von 4 oder 5. Zieh den Kreis weiter: Frag eine Teamleitung aus einem anderen Bereich, wen sie noch nennen würde.';
export const hereItChangesMost = (influence: number, closeness: number) =>
  `Der Einfluss ist ${influence} von 5, eure Nähe ${closeness} von 5. Hier bewirkt ein erster Schritt also am meisten.`;
export const closeToAll =
  'Du bist allen auf deiner Liste nahe, die viel Einfluss haben. Darum achtet die Regel darauf, wie lange euer letztes Gespräch her ist.';

export const because = {
  influence: (next: string) => `Der Einfluss ist größer als bei ${next} auf dem nächsten Platz.`,
  need: (next: string) => `Anders als ${next} entscheidet diese Person, was dein Team als Nächstes braucht.`,
  closeness: (next: string) => `${next} hat ebenso viel Einfluss, und ihr kennt euch schon besser.`,
  introduction: (next: string) => `Anders als bei ${next} gibt es jemanden, der dich vorstellen würde.`,
  silence: (next: string) => `Euer letztes Gespräch ist länger her als das mit ${next}.`,
  order: (next: string) => `${next} ginge ebenso gut. Diese Person steht auf deiner Liste weiter oben.`,
};

export const choseOther = (chosen: string, ruled: string) =>
  `Du hast ${chosen} gewählt. Nach der Regel wäre es ${ruled}.`;
