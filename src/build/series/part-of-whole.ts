import sanitizeHtml, { type Attributes } from 'sanitize-html';

/** A part of a series on the page of all parts, 1 for the first. */
export const partAnchor = (part: number) => `part-${part}`;

/** The id of an element of a part, which others may have in theirs. */
export const idInPart = (part: number, id: string) => `${partAnchor(part)}-${id}`;
/** Attributes that name elements by their ids. */
const naming = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
/** Style sheets are the page's; buttons do nothing on paper. */
const leftOut = ['link', 'script', 'button'];
/** A section of a part is below the part's title, which is below the series'. */
const deeper: Record<string, string> = { h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6' };

/**
 * Returns the `html` of a series' part for the page of all parts: ids are its own, headings one level deeper, and links to
 * other parts stay on the page.
 * @param places the part at each address
 */
export function partOfWhole(html: string, part: number, places: ReadonlyMap<string, number>): string {
  const hrefOf = (href: string) => {
    if (href.startsWith('#')) return `#${idInPart(part, href.slice(1))}`;
    const place = places.get(href.replace(/#.*/, ''));
    return place === undefined ? href : `#${partAnchor(place)}`;
  };
  const own = (attributes: Attributes): Attributes =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => {
        // Many tables would be as many landmarks of one name.
        if (name === 'role' && value === 'region') return [name, 'group'];
        if (name === 'href') return [name, hrefOf(value)];
        if (!naming.includes(name)) return [name, value];
        return [
          name,
          value
            .split(' ')
            .map((id) => idInPart(part, id))
            .join(' '),
        ];
      }),
    );
  return sanitizeHtml(html, {
    // It is this publication's own text, and no script of it is among them.
    allowedTags: false,
    allowVulnerableTags: true,
    allowedAttributes: false,
    // Drawings have names like viewBox.
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
    exclusiveFilter: ({ tag, attribs }) => leftOut.includes(tag) || 'data-button' in attribs,
    transformTags: {
      '*': (tagName, attribs) => ({ tagName: deeper[tagName] ?? tagName, attribs: own(attribs) }),
      // The box of a list to tick, which nothing names: it is for a pencil.
      input: () => ({ tagName: 'span', attribs: { class: 'to-tick' }, text: '' }),
    },
  }).trim();
}
