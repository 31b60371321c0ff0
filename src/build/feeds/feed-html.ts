import sanitizeHtml from 'sanitize-html';

const text = ['p', 'h2', 'h3', 'h4', 'blockquote', 'hr', 'br', 'pre'];
const inline = ['a', 'strong', 'em', 'cite', 'code', 'sup', 'img'];
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

/** Returns `html` in the elements that feed readers keep, its addresses made absolute from `url`. */
export function feedHtml(html: string, url: string): string {
  return (
    sanitizeHtml(html, {
      allowedTags: [...text, ...inline, ...lists, ...tables],
      allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'], ol: ['start'] },
      nonTextTags: ['script', 'style', 'svg', 'button', 'textarea', 'noscript', 'template'],
      transformTags: {
        figcaption: 'p',
        a: (tagName, { href = '' }) => ({ tagName, attribs: { href: new URL(href, url).href } }),
        img: (tagName, { src = '', ...attribs }) => ({ tagName, attribs: { ...attribs, src: new URL(src, url).href } }),
      },
    })
      // Lines of code are as they are.
      .split(/(<pre>[^]*?<\/pre>)/)
      .map((part) => (part.startsWith('<pre>') ? part : part.replace(/\s*\n\s*/g, '\n')))
      .join('')
      .trim()
  );
}
