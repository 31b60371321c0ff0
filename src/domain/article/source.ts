/** Returns what is wrong with the form of a source's link, with the remedy; undefined where it can be followed. */
export function sourceLinkProblem(link: string): string | undefined {
  const url = parsed(link);
  if (!url) return 'write a whole address, such as https://doi.org/10.1000/182';
  const { protocol, hostname, pathname, searchParams } = url;
  if (protocol !== 'https:') return 'write an address that begins with https://';
  if (hostname === 'dx.doi.org') return `write it as https://doi.org${pathname}`;
  if (hostname === 'doi.org' && !/^\/10\.\d{4,9}\/\S+$/.test(pathname))
    return 'that is no DOI: write https://doi.org/10.… with the number and the part after its slash';
  if (/[.,;:)]$/.test(link)) return 'it ends with a punctuation mark. Take that away';
  if ([...searchParams.keys()].some((name) => /^utm_|^(fbclid|gclid)$/.test(name)))
    return 'it carries a mark by which readers are followed. Cut it off after the question mark';
  return undefined;
}

function parsed(link: string): URL | undefined {
  try {
    return new URL(link);
  } catch {
    return undefined;
  }
}
