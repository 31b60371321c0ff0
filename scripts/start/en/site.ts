/**
 * The one settings file: what the publication is called, where it lives, which networks it offers. Each setting is
 * explained in domain/publication.ts.
 * `SITE_URL` in the environment overrides the address, base path included (https://name.github.io/some/repo/).
 */
import type { Publication } from './domain/publication.ts';
import { buildRoutes } from './domain/routes.ts';

export const site: Publication = {
  name: 'Name of the publication',
  tagline: 'A few words that say for whom it is',
  readers: 'those whom it is for',
  description: 'One sentence about the publication, for search results and feeds: what it has, and for whom.',
  language: 'en',
  timeZone: 'UTC',
  url: process.env.SITE_URL || 'https://publication.example/',
  foundingArticle: 'begin-with-one-question',
  navigation: {
    head: [
      { name: 'Articles', path: '/articles/' },
      { name: 'Self-checks', path: '/quiz/' },
    ],
    foot: [
      { name: 'About', path: '/about/' },
      { name: 'Privacy', path: '/privacy/' },
      { name: 'Accessibility', path: '/accessibility/' },
      { name: 'RSS', path: '/rss.xml' },
    ],
  },
  lists: {
    articles: {
      introduction: 'All articles, the newest first.',
      description: 'Every article of the publication, the newest first, with how long each takes to read.',
    },
    quizzes: {
      introduction: 'A minute or two each. Your answers stay on your device.',
      description: 'Short self-checks without sign-up or score. Your answers stay on your device.',
    },
  },
  typeface: {
    '400-normal': 'node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
    '400-italic': 'node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
    '600-normal': 'node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  },
  cardInvitation: 'Articles and self-checks',
  articleMotif: 'none',
  currency: 'USD',
  contact: 'mailto:hello@publication.example',
  accounts: {},
  networks: ['linkedin', 'whatsapp', 'bluesky', 'mastodon', 'email'],
  networksInPlace: ['whatsapp', 'bluesky', 'email'],
  networksForReplies: ['bluesky', 'mastodon'],
  writing: { waived: { 'host-hostess': 'of a company that keeps websites' } },
};

export const routes = buildRoutes(site.url);
