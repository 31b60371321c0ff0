/** Response headers that a page can't give itself. Hosts read them from `_headers`; `npm start` sends the same. */

/** Returns the headers of a page. Only an embed may be framed by another site. */
export function pageHeaders(page: { isEmbed: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    ...(!page.isEmbed && { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' }),
  };
}

/**
 * Returns the file `_headers` as Netlify and Cloudflare Pages read it. Hosts differ where two rules match one page, so
 * no page is matched twice: there is a rule for each folder, or for each page of a folder that holds an embed.
 * @param paths every page's path, base path included
 */
export function headersFile(paths: readonly string[], base: string, isEmbed: (path: string) => boolean): string {
  const folderOf = (path: string) => path.slice(base.length).split('/')[0] ?? '';
  const single = new Set(['', ...paths.filter(isEmbed).map(folderOf)]);
  const rules = new Map(
    paths.map((path) => [
      single.has(folderOf(path)) || path.endsWith('.html') ? path : `${base}${folderOf(path)}/*`,
      pageHeaders({ isEmbed: isEmbed(path) }),
    ]),
  );
  return [...rules]
    .map(
      ([path, headers]) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}
