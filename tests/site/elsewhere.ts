/** The second build: the same site at an address with a base path, which can be served on this machine. */
export const elsewhere = {
  url: 'http://localhost:4396/some/repo/',
  port: 4396,
  base: '/some/repo/',
  /** What a host would serve, with the site in its place below. */
  root: '.cache/elsewhere',
  folder: '.cache/elsewhere/some/repo',
};
