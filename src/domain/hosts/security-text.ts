/**
 * Returns security.txt. It is valid for less than a year, as its standard advises, to the end of a month: builds of one
 * month say the same.
 * @source https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(
  { contact, language, url }: { contact: string; language: string; url: string },
  now: Date,
): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11, 1)).toISOString();
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: ${language}\nCanonical: ${url}\n`;
}
