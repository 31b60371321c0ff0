/** The page that shows every component in every state, for those who work on the site. */

export const name = 'Alle Bausteine';
export const description = 'Jeder Baustein dieser Website in jedem seiner Zustände. Tests fotografieren diese Seite.';

/** Its parts. */
export const colors = 'Farben';
export const type = 'Schrift und Abstand';
export const links = 'Links und Knöpfe';
export const heads = 'Der Kopf eines Beitrags';
export const prose = 'Im Text';
export const margin = 'Am Rand eines breiten Bildschirms';
export const figures = 'Zeichnungen';
export const lists = 'Listen';
export const leadingOn = 'Was weiterführt';
export const selfChecks = 'Selbsttests';
export const outcomes = 'Ein Ergebnis';
export const sharing = 'Teilen';
export const planner = 'Planer';
export const sheets = 'Blätter';
export const searching = 'Suche';
export const notices = 'Hinweise';

/** Of a color: its name, and its contrast with the page. */
export const contrast = (light: string, dark: string) => `${light} im Hellen, ${dark} im Dunkeln`;

/** Names of states. */
export const link = 'Ein Link in einem Satz';
export const button = 'Ein Knopf';
export const yesButton = 'Ein Knopf, der weiterführt';
export const disabled = 'Jetzt nicht zu drücken';
export const unanswered = 'Nichts beantwortet';
export const begun = 'Einiges beantwortet';
export const decided = 'Bei einem früheren Besuch beantwortet';
export const refused = 'Dieser Browser behält nichts';
export const inSteps = 'Eine Frage nach der anderen';
export const results = 'Punkte nach Bereich';
export const takeAlong = 'Unter einem Ergebnis';
export const taken = 'Was ein Gerät sich merkt';
export const takenNothing = 'Ein Gerät, das sich nichts merkt';
export const found = 'Etwas gefunden';
export const nothingFound = 'Nichts gefunden';
export const beforeTyping = 'Vor dem Tippen';
export const loading = 'Unterwegs';
export const partial = 'Zum Teil';
export const slow = 'Langsam';
export const offline = 'Nicht erreichbar';
export const open = 'Ein Mensch, aufgeklappt';
export const undoing = 'Etwas wurde gelöscht';
export const unusable = 'Gespeichertes ist nicht zu gebrauchen';

/** Made-up words where a publication’s own may be missing. */
export const sentence =
  'Ein Satz von üblicher Länge mit einem Link darin zeigt, wie Wörter, Abstand und Farbe zusammengehen.';
export const sample = 'Wörter zum Ansehen';
export const somebody = 'jemandem';
export const person = (number: number) => `P. ${number}`;
export const query = 'Beispiel';
/** A line of code: a keyword, a name, a text. */
export const code = ['const', 'words', "'…'"];
export const columns = ['Wer', 'Wann', 'Minuten'];
export const rows = [
  ['Zuerst', 'Montag', '15'],
  ['Danach', 'Donnerstag', '120'],
];
