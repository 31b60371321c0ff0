/**
 * The words of the interface in the language of this publication, for tests that hold for any: a German copy of the project
 * runs the same ones. "#words/" is no way to them, since Playwright reads package.json, which maps it to English.
 */
import { site } from '../src/site.ts';
import { languages } from '../src/words/languages.ts';

const [language = ''] = site.language.split('-');

export const words = languages[language as keyof typeof languages];
