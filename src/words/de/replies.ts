/** Replies: ways to write one, and those that others wrote elsewhere. */

export const tellUs =
  'Schreib uns, wenn du magst. Es öffnet sich eine Nachricht oder ein Post mit der Adresse dieser Seite, und nichts wird gesendet, bevor du es sendest.';
export const tellUsOfOutcome =
  'Schreib uns dazu, wenn du magst. Es öffnet sich eine Nachricht oder ein Post, und nichts wird gesendet, bevor du es sendest. Dieses Ergebnis steht nur darin, wenn du „E-Mail, mit diesem Ergebnis“ wählst.';
export const tellUsWithoutOutcome =
  'Schreib uns dazu, wenn du magst. Es öffnet sich ein Post mit der Adresse des Selbsttests. Dieses Ergebnis steht nicht darin, und nichts wird gesendet, bevor du es sendest.';
export const ways = {
  email: 'E-Mail',
  'email-with-outcome': 'E-Mail, mit diesem Ergebnis',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
};
export const starter = (question: string | undefined) =>
  question ? `${question}\n\nMeine Antwort:\n\n` : 'Meine Antwort:\n\n';
export const starterWithOutcome = (outcome: string) => `Mein Ergebnis: „${outcome}“\n\nWas ich davon halte:\n\n`;
export const about = (title: string) => `Zu „${title}“`;
export const lost =
  'Was hier Antworten zeigt, ließ sich nicht laden. Vielleicht bist du offline. Die Links oben führen zu ihnen.';
