/**
 * The key "/" opens search unless the reader switched it off: a single key must have a switch (WCAG 2.1.4). A device
 * keeps something under this name while it is off, `{ "version": 1, "on": false }`, and nothing while it is on.
 * A type: the script of every page and the store each write the name down, the compiler sees that they agree, and no
 * page loads a file for it.
 */
export type SlashKeyName = 'who-can-say-yes/slash-key';
