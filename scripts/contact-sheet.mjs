/**
 * For writers: every card of the built site in one HTML file, full and 300 pixels wide as a chat shows it, with the
 * title, the words and the alternative text that go with it. Run it after a build.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { routes, site } from '../src/site.ts';

const dist = process.env.OUT_DIR ?? 'dist';
const sheet = '.cache/cards.html';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const fileOf = (address) => `${dist}/${new URL(address, site.url).pathname.slice(routes.base.length)}`;

/** Each card once, by its address, with the pages that show it. */
const cards = new Map();
for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
  const document = parse(readFileSync(`${dist}/${file}`, 'utf8'));
  const meta = (name) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const add = (address, page) => cards.set(address, [...(cards.get(address) ?? []), { ...page, file }]);
  const shown = { title: meta('og:title'), description: meta('og:description'), alt: meta('og:image:alt') };
  add(meta('og:image'), shown);
  // Only an outcome's own page: its picture is wherever the self-check is.
  const picture = document.querySelector('.outcome-page a[download]')?.getAttribute('href');
  if (picture) add(picture, { ...shown, title: `${shown.title} (the picture to save)` });
}

const figures = [...cards].map(([address, [page, ...others]]) => {
  const bytes = readFileSync(fileOf(address));
  const source = `data:image/png;base64,${bytes.toString('base64')}`;
  const pages = [page, ...others].map(({ file }) => file.replace(/index\.html$/, '') || 'home').join(', ');
  return `<section>
<h2>${escape(page.title)}</h2>
<p>${escape(page.description)}</p>
<p class="alt">${escape(page.alt)}</p>
<p class="pages">${(bytes.length / 1000).toFixed(1)} KB · ${escape(pages)}</p>
<div><img src="${source}" alt="${escape(page.alt)}" width="600"><img src="${source}" alt="" width="300"></div>
</section>`;
});

mkdirSync('.cache', { recursive: true });
writeFileSync(
  sheet,
  `<!doctype html>
<html lang="${site.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cards of ${escape(site.name)}</title>
<style>
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color-scheme: light dark }
section { margin-block: 3rem } h2, p { margin: 0 0 .25rem } .alt { font-style: italic } .pages { font: .8rem system-ui; opacity: .8 }
div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start } img { height: auto; max-width: 100%; box-shadow: 0 0 0 1px #8886 }
</style>
<h1>${cards.size} cards</h1>
<p>Full, and 300 pixels wide. Read each at the small size from arm’s length.</p>
${figures.join('\n')}
</html>
`,
);
console.log(`${cards.size} cards: ${pathToFileURL(sheet)}`);
