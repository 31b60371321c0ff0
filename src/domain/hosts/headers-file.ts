import type { HeaderRule } from '../headers.ts';

/**
 * Returns the file `_headers` as Netlify and Cloudflare Pages read it. Where two rules match, Netlify takes the later
 * one's header, and Cloudflare joins both unless the later one lets go of it first, by a line with "!" that Netlify
 * passes over as it has no colon.
 * @source https://developers.cloudflare.com/pages/configuration/headers/
 * @source https://docs.netlify.com/manage/routing/headers/
 */
export const headersFile = (rules: readonly HeaderRule[]): string => {
  const before = new Set<string>();
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(before.has(name) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      for (const name of Object.keys(headers)) before.add(name);
      return `${[path, ...lines].join('\n')}\n`;
    })
    .join('\n');
};
