/**
 * The one settings file: what the publication is called, where it lives, which networks it offers. Each setting is
 * explained in domain/publication.ts.
 * `SITE_URL` in the environment overrides the address, base path included (https://name.github.io/some/repo/).
 */
import type { Publication } from './domain/publication.ts';
import { buildRoutes } from './domain/routes.ts';

export const site: Publication = {
  name: 'Name der Publikation',
  tagline: 'Ein paar Worte, für wen sie ist',
  readers: 'alle, für die sie ist',
  description: 'Ein Satz über die Publikation, für Suchergebnisse und Feeds: was sie enthält, und für wen.',
  language: 'de',
  timeZone: 'Europe/Berlin',
  url: process.env.SITE_URL || 'https://publication.example/',
  foundingArticle: 'beginne-mit-einer-frage',
  navigation: {
    head: [
      { name: 'Artikel', path: '/articles/' },
      { name: 'Selbsttests', path: '/quiz/' },
    ],
    foot: [
      { name: 'Über uns', path: '/about/' },
      { name: 'Datenschutz', path: '/datenschutz/' },
      { name: 'Barrierefreiheit', path: '/barrierefreiheit/' },
      { name: 'Impressum', path: '/impressum/' },
      { name: 'RSS', path: '/rss.xml' },
    ],
  },
  lists: {
    articles: {
      introduction: 'Alle Artikel, die neuesten zuerst.',
      description: 'Alle Artikel der Publikation, die neuesten zuerst, mit der Zeit, die jeder zum Lesen braucht.',
    },
    quizzes: {
      introduction: 'Je ein, zwei Minuten. Deine Antworten bleiben auf deinem Gerät.',
      description: 'Kurze Selbsttests ohne Anmeldung und ohne Punkte. Deine Antworten bleiben auf deinem Gerät.',
    },
  },
  typeface: {
    '400-normal': 'node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
    '400-italic': 'node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
    '600-normal': 'node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  },
  cardInvitation: 'Artikel und Selbsttests',
  articleMotif: 'none',
  currency: 'EUR',
  contact: 'mailto:hello@publication.example',
  accounts: {},
  networks: ['linkedin', 'whatsapp', 'bluesky', 'mastodon', 'email'],
  networksInPlace: ['whatsapp', 'bluesky', 'email'],
  networksForReplies: ['bluesky', 'mastodon'],
  writing: { dictionaries: ['@cspell/dict-de-de/cspell-ext.json'] },
};

export const routes = buildRoutes(site.url);
