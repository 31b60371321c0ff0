/** The piece with everything that a writer can use, as tests/fixtures/ has it, in the build that holds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { elsewhere } from './elsewhere.ts';

export const { routes, withFixtures } = elsewhere;

/** The file of the build that is served at a path. */
export const fileOf = (path: string) => join(withFixtures, decodeURI(path).slice(decodeURI(routes.base).length));

export const pageOf = (slug: string) => readFileSync(`${fileOf(routes.article(slug))}index.html`, 'utf8');

export const html = pageOf('a-piece-with-everything');
/** The parser takes what is in <pre> for words, unless it is told of the others alone. */
export const document = parse(html, { blockTextElements: { script: true, style: true, noscript: true } });

const text = document.querySelector('.piece-text') ?? document;
/** Elements of the piece's text. */
export const all = (selector: string) => text.querySelectorAll(selector);
