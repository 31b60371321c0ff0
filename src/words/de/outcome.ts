export const steps = 'Was du diese Woche tun kannst';
export const stepsCounted = (count: number) => {
  const things = ['', 'Ein Schritt', 'Zwei Schritte', 'Drei Schritte', 'Vier Schritte', 'Fünf Schritte'][count];
  return things ? `${things} für diese Woche` : steps;
};
export const say = 'Was du sagen kannst';
export const read = 'Was du als Nächstes lesen kannst';
export const openPlanner = 'Öffne den Planer';
export const share = 'Dieses Ergebnis teilen. Der Link nennt das Ergebnis und nichts über dich.';
export const ownPage = 'Dieses Ergebnis hat eine eigene Seite';

export const shared = (title: string, length: string, readers: string) =>
  `${title} Ein Selbsttest für ${readers} (${length}).`;

export const outcomeOf = (length: string, title: string) => `Ein Ergebnis des Selbsttests „${title}“ (${length})`;
export const takeItYourself = 'Mach ihn selbst';
export const yourTurn = 'Trifft das auf dich zu?';
export const oneOf = (outcomes: number, question: string) =>
  `Das ist eines von ${outcomes} Ergebnissen. ${question} Mach den Selbsttest, um deines zu sehen: ohne Anmeldung, ohne Punktzahl, und deine Antworten bleiben auf deinem Gerät.`;
export const takeSelfCheck = (length: string) => `Mach den Selbsttest (${length})`;
export const readArticle = (title: string) => `Lies den Artikel: ${title}`;

export const ticksNotKept = 'Dieser Browser behält diese Häkchen nicht.';
