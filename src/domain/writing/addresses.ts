/** Names of characters that an address hides its beginning behind. */
const entities: Record<string, string> = { colon: ':', tab: '\t', newline: '\n', sol: '/', bsol: '\\', amp: '&' };

/** Returns a text with HTML's character references resolved: those by number, and those that addresses hide behind. */
export const withoutReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/**
 * Returns an address as a browser reads it: without the spaces and controls before it, and without tabs and line ends.
 * @source https://url.spec.whatwg.org/#concept-basic-url-parser
 */
const asBrowsersRead = (address: string) => withoutReferences(address).replace(/^[\u0000-\u0020]+|[\t\r\n]/g, '');

const schemes: Record<string, string> = {
  javascript: 'it runs a script. Write the address of a page.',
  vbscript: 'it runs a script. Write the address of a page.',
  data: 'it brings a file along that nobody has checked. Put the file into public/ and write its address.',
  http: 'it is not encrypted. Write https://.',
};

const followed = ['https', 'mailto', 'tel'];

/** Returns what is wrong with an address by itself: its beginning, or undefined for one that leads to a page. */
export function schemeProblem(address: string): string | undefined {
  const read = asBrowsersRead(address);
  if (/^[/\\]{2}|^\/?\\/.test(read))
    return `the link ${address} leaves this site unseen. Write it whole, with https://.`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  if (scheme === undefined || followed.includes(scheme)) return undefined;
  return `the link ${shown(read)} leads to no page: ${schemes[scheme] ?? 'readers’ browsers may not know it. Write https:// or mailto:.'}`;
}

/** Whether a text of any kind would run or bring something if it were an address: words with a colon are none. */
export const isScriptAddress = (text: string): boolean =>
  /^(?:(?:javascript|vbscript):\S|data:(?:[a-z]+\/[a-z]|[,;]))/i.test(asBrowsersRead(text));

const shown = (address: string) => (address.length > 60 ? `${address.slice(0, 60)}…` : address);

/** The addresses of a site as writers type them, from the root and without the base path. */
export interface KnownAddresses {
  has(path: string): boolean;
  /** Says what is at an address that readers can't open yet: "a draft". */
  waits?(path: string): string | undefined;
}

/**
 * Returns what is wrong with a link of a text, or undefined. A fragment is not looked at: only a built page knows its ids.
 * @param known undefined where no link is followed
 */
export function linkProblem(href: string, known: KnownAddresses | undefined): string | undefined {
  const problem = schemeProblem(href);
  if (problem !== undefined) return problem;
  if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  if (!href.startsWith('/')) return `the link ${href} is relative. Write it from the root, like /articles/ask-early/.`;
  const path = href.replace(/[?#].*/, '');
  if (!known || known.has(path)) return undefined;
  const waiting = known.waits?.(path);
  if (waiting !== undefined)
    return `the link ${href} leads to ${waiting}, which readers of this can’t open yet. Publish it, or take the link away until then.`;
  return known.has(`${path}/`)
    ? `the link ${href} lacks its last slash. Write ${path}/.`
    : `the link ${href} leads nowhere. Correct the address, or write the page.`;
}
