export const fieldNames = {
  person: 'Wer (Kürzel oder Rolle)',
  decides: 'Was die Person entscheiden kann',
  influence: 'Einfluss, 1–5',
  closeness: 'Nähe, 1–5',
  introducedBy: 'Wer mich vorstellt',
  lastSpoke: 'Unser letztes Gespräch',
  want: 'Was ich möchte',
  theyCareAbout: 'Was der Person wichtig ist',
  firstStep: 'Erster Schritt',
  words: 'Was ich sage',
  date: 'Datum',
  rhythm: 'Rhythmus',
  review: 'Plan wieder ansehen am',
};

export const rhythmNames = {
  0: 'Noch keiner',
  2: 'Alle zwei Wochen',
  4: 'Alle vier Wochen',
  6: 'Alle sechs Wochen',
  8: 'Alle acht Wochen',
  13: 'Jedes Quartal',
};

export const neverOneToOne = 'Noch nie unter vier Augen';
export const dayAt = (day: string, time: string) => `${day}, ${time} Uhr`;

export const want = 'Was ich von dieser Beziehung möchte';
export const wantHint = 'Etwas, worauf du hinarbeiten kannst, etwa „dass D.\u00A0K. weiß, was mein Team macht“.';
export const theyCareAboutHint = 'Wenn du nichts weißt, ist dein erster Schritt, es herauszufinden.';
export const firstStepHint = 'Klein genug für diese Woche, und so, dass du auf niemanden warten musst.';
export const wordsHint = 'Zwei, drei Sätze, so, wie du sie aussprechen würdest.';
export const firstDate = 'Tag des ersten Schritts';
export const time = 'Uhrzeit, falls fest';
export const rhythmAfter = 'Rhythmus danach';
export const doneSoFar = 'Schon getan';

export const takeAlong = 'Den Plan mitnehmen';
export const print = 'Plan drucken';
export const planToCopy = 'Plan zum Kopieren';
export const toCalendar = 'Termine in meinen Kalender';
export const calendarReady = 'Die Kalenderdatei ist fertig. Öffne sie, dann kommen die Termine in deinen Kalender.';
export const calendarHint =
  'Der Kalender bekommt eine Datei mit den Terminen und Erinnerungen. Eine spätere Datei ändert dieselben Einträge.';
export const calendarNeedsDate = 'Sobald der Plan ein Datum hat, kann er in deinen Kalender.';
export const readWhatHelps = 'Lies, was hilft';
