/**
 * The key under which a browser stores `{ "version": 1, "on": false }` while the reader has switched "/" off, and
 * nothing while it is on. A single key that does something must have a switch (WCAG 2.1.4).
 * It is a type, so that no page loads a file for it: the script of every page and the store both spell the name out.
 */
export type SlashKeyName = 'who-can-say-yes/slash-key';
