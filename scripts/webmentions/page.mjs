import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';

/** Links of the page that are none of its text: to share it, to answer it, those of a self-check's outcomes. */
const notOfText = '[data-quiz-box],[data-outcome],[data-share],[data-reply-ways],.share';

/**
 * Returns a page of this publication as far as webmentions go, or undefined where it is no piece, such as the page of an
 * address that is no longer used.
 * @param {string} html
 * @param {string} home the publication's address: what is below it is its own, and told nothing
 */
export function pieceIn(html, home) {
  const page = parse(html);
  const source = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  const text = page.querySelector('.h-entry .e-content');
  if (!source || !text) return undefined;
  const links = [
    ...text.querySelectorAll('a[href]'),
    ...page.querySelectorAll('.h-entry [aria-labelledby=sources] a[href]'),
  ]
    .filter((link) => !link.closest(notOfText))
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^https?:\/\//i.test(href) && URL.canParse(href))
    .filter((href) => !`${new URL(href).href}/`.startsWith(home));
  const targets = [...new Set(links)];
  for (const none of text.querySelectorAll('script,style')) none.remove();
  const words = [page.querySelector('h1')?.text, text.structuredText].join('\n').replace(/\s+/g, ' ').trim();
  return {
    source,
    /** Drafts are in no build that may be published, and a page that search engines leave out tells nobody of itself. */
    isQuiet: page.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex') === true,
    digest: createHash('sha256')
      .update(JSON.stringify([words, targets]))
      .digest('hex')
      .slice(0, 16),
    targets,
  };
}
