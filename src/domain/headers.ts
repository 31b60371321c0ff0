/**
 * The response headers of every kind of file, once for all hosts: domain/hosts/ writes them as each host reads them, and
 * `npm start` sends the same. A constant number of rules, however many pages there are.
 */
import { policyFor, type PageNeeds } from './content-security-policy.ts';
import type { Routes } from './routes.ts';

/** Where rules overlap, a later one's header takes the place of an earlier one's. */
export interface HeaderRule {
  /** A path as browsers ask for it, base path included; ":name" is any one segment, "*" at the end is anything. */
  path: string;
  headers: Record<string, string>;
}

const year = 60 * 60 * 24 * 365;
const forGood = { 'Cache-Control': `public, max-age=${year}, immutable` };
/** Asked again at each use, and answered by 304 while nothing changed. */
const askAgain = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const forOthers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const readByOthers = { ...forOthers, 'Access-Control-Allow-Origin': '*' };

/** Features that no page here uses, refused to whatever might get into one. */
const unused = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

/** Servers that pages may ask, and of which they may show a frame. */
type Elsewhere = Pick<PageNeeds, 'asks' | 'frames'>;

/** A page's own policy can only take away from that of its response, and no rule knows which page that is. */
const policyFramedBy = (ancestors: string, elsewhere: Elsewhere = {}) => ({
  'Content-Security-Policy': `${policyFor({ plays: true, ...elsewhere })};frame-ancestors ${ancestors}`,
});

/** Returns the rules for a site at these addresses, some of whose pages may reach servers elsewhere. */
export const headerRules = (routes: Routes, elsewhere: Elsewhere = {}): HeaderRule[] => [
  {
    path: `${routes.base}*`,
    headers: {
      ...policyFramedBy("'none'", elsewhere),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin',
      'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
      'Strict-Transport-Security': `max-age=${year}`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...askAgain,
    },
  },
  // Their names change with their content.
  ...[`${routes.assets}*`, routes.quizStyles(':quiz', '*').replace(/\.css$/, '')].map((path) => ({
    path,
    headers: forGood,
  })),
  ...['fragment/*', 'index/*', 'filter/*'].map((part) => ({ path: routes.searchIndex + part, headers: forGood })),
  // For readers of feeds, whose programs show a text’s pictures elsewhere.
  { path: `${routes.pictures}*`, headers: { ...forGood, ...forOthers } },
  { path: `${routes.base}cards/*`, headers: { ...forGood, ...forOthers } },
  // For other sites' pages and programs.
  ...[routes.embedScript, routes.touchIcon, `${routes.base}icon.svg`].map((path) => ({ path, headers: forOthers })),
  ...[routes.rss, routes.feed, `${routes.base}feeds/*`, routes.quizOembed(':quiz')].map((path) => ({
    path,
    headers: readByOthers,
  })),
  { path: routes.quizEmbed(':quiz'), headers: { ...policyFramedBy('*'), ...forOthers } },
];

/** Returns the source of a regular expression for the paths that a rule is about. */
export const patternOf = ({ path }: Pick<HeaderRule, 'path'>): string =>
  `^${path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace('*', '.*')}$`;

/** Returns the headers of the file at `path`, a path as browsers ask for it. */
export const headersOf = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules.filter((rule) => new RegExp(patternOf(rule)).test(path)).map(({ headers }) => headers),
  ) as Record<string, string>;
