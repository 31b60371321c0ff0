/**
 * The key under which a browser stores "light" or "dark", as a bare word, while the reader has chosen one for these pages,
 * and nothing while they look as the device has it. Another word is as good as nothing. A later shape gets a key of its own.
 * It is a type, so that no page loads a file for it: the script of every page and the control both spell the name out.
 */
export type SchemeName = 'who-can-say-yes/scheme';
