import { existsSync, readFileSync } from 'node:fs';

const file = 'src/content/logo.svg';
let logo: string | undefined;

/** The drawing beside the publication's name, as markup of a page; empty for a publication without one. Read once. */
export const logoMarkup = (): string => (logo ??= existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
