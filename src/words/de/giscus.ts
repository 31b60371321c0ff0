/** Replies on GitHub Discussions, which giscus shows in a frame. */
export const title = 'Antworten auf GitHub Discussions';
export const readThere = 'Lies und schreib sie auf GitHub, zum Schreiben brauchst du dort ein Konto:';
export const load = 'Hier laden (von giscus.app und github.com)';
export const loadAgain = 'Neu laden';
export const whoSees =
  'Bevor du das drückst, wird nichts geladen. Dann öffnet sich hier ein Rahmen von giscus.app, der auch von GitHub lädt. Beide sehen deine Internetadresse, und giscus.app erfährt, auf welcher Seite du bist. Wer sich dort anmeldet, erlaubt giscus.app, in seinem Namen auf GitHub zu schreiben.';
export const loading = 'Frage giscus.app …';
export const unreached =
  'giscus.app hat nicht geantwortet. Vielleicht bist du offline, oder etwas auf deinem Gerät hält es fern. Die Antworten sind auch auf GitHub: Der Link oben führt hin.';
export const faulty =
  'giscus.app oder GitHub hat einen Fehler oder wird gerade zu oft gefragt. Versuch es in ein paar Minuten noch einmal, oder lies auf GitHub: Der Link oben führt hin.';
export const lost =
  'Was die Antworten hier zeigt, ließ sich nicht laden. Vielleicht bist du offline. Der Link oben führt zu ihnen.';
