import sanitizeHtml from 'sanitize-html';

const text = ['p', 'h2', 'h3', 'h4', 'blockquote', 'hr', 'br'];
const inline = ['a', 'strong', 'em', 'cite', 'code'];
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

/** Returns `html` in the elements that feed readers keep, its links made absolute from `url`. */
export function feedHtml(html: string, url: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...text, ...inline, ...lists, ...tables],
    allowedAttributes: { a: ['href'], ol: ['start'] },
    nonTextTags: ['script', 'style', 'svg', 'button', 'textarea', 'noscript', 'template'],
    transformTags: {
      figcaption: 'p',
      a: (tagName, { href = '' }) => ({ tagName, attribs: { href: new URL(href, url).href } }),
    },
  })
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
