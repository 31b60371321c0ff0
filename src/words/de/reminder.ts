/** A step of an outcome as an entry of the reader's calendar. */
export const offer = 'Einen Schritt in meinen Kalender legen';
export const whichStep = 'Welchen Schritt?';
export const onDay = 'An welchem Tag?';
export const make = 'Kalenderdatei erstellen';
export const ready = 'Die Kalenderdatei ist fertig. Öffne sie, dann kommt der Schritt in deinen Kalender.';
export const note =
  'Die Datei entsteht auf diesem Gerät, gesendet wird nichts. In ihr stehen der Schritt und die Adresse dieser Seite, und nichts davon, was du angekreuzt hast. Dein Kalender bewahrt seine Einträge vielleicht bei einem Anbieter deiner Wahl auf.';
export const fromSelfCheck = (title: string) => `Ein Schritt aus dem Selbsttest „${title}“`;
export const lost = 'Was die Datei erstellt, ließ sich nicht laden. Vielleicht bist du offline.';
