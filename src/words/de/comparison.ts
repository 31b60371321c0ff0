export const asked = 'Jemand fragt dich: Wie siehst du meinen Fall?';
export const howToAnswer =
  'Antworte, wie es deiner Meinung nach für die andere Person ist. Dann siehst du eure Antworten nebeneinander. Deine bleiben auf dieser Seite: Sie werden weder gesendet noch gespeichert.';
export const showBoth = 'Fertig: beide Antworten zeigen';

export const signsAgree = 'Ihr seid euch bei jedem Anzeichen einig.';
export const signsDiffer = (differing: number, all: number) => `Bei ${differing} von ${all} Anzeichen seid ihr uneins.`;
export const questionsAgree = 'Ihr seid euch bei jeder Frage einig.';
export const questionsDiffer = (differing: number, all: number) =>
  `Bei ${differing} von ${all} Fragen seid ihr uneins.`;
export const othersLeftOut = 'Die übrigen sind weggelassen.';

export const bothAnswers = 'Beide Antworten';
export const sign = 'Anzeichen';
export const question = 'Frage';
export const other = 'Die andere Person';
export const you = 'Du';
export const isTrue = '● trifft zu';
export const isNotKnown = '– nicht bekannt';
export const isNotTicked = '○ nicht angekreuzt';
export const noAnswer = 'keine Antwort';

export const suggests = 'Was das nahelegt:';
export const sameView = 'Ihr seht diesen Fall gleich. Dann spricht das Ergebnis hier unten für euch beide.';

export const toCopy = 'Vergleich zum Kopieren';
export const copyBoth = 'Beides als Text kopieren, für die andere Person';
export const youAndI = (name: string, yours: string, mine: string) => `${name}: du ${yours}, ich ${mine}`;
