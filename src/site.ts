/**
 * The one settings file: what the publication is called, where it lives, which networks it offers. Each setting is
 * explained in domain/publication.ts.
 * `SITE_URL` in the environment overrides the address, base path included (https://name.github.io/some/repo/).
 */
import type { Publication } from './domain/publication.ts';
import { buildRoutes } from './domain/routes.ts';

export const site: Publication = {
  name: 'Who Can Say Yes',
  tagline: 'Career mastery for people who lead teams',
  readers: 'people who lead teams',
  description:
    'Articles, self-checks and a workshop for team leaders who ask for people or budget and want to reach the person who can say yes.',
  language: 'en-US',
  timeZone: 'Europe/Zurich',
  url: process.env.SITE_URL || 'https://whocansayyes.example/',
  foundingArticle: 'the-most-overlooked-mistake-when-negotiating-for-resources',
  leadFigure: 'ceiling',
  navigation: {
    head: [
      { name: 'Articles', path: '/articles/' },
      { name: 'Self-checks', path: '/quiz/' },
      { name: 'Workshop', path: '/workshops/key-relationships/' },
    ],
    foot: [
      { name: 'About', path: '/about/' },
      { name: 'Takeaways', path: '/takeaways/' },
      { name: 'Sources', path: '/sources/' },
      { name: 'Privacy', path: '/privacy/' },
      { name: 'Accessibility', path: '/accessibility/' },
      { name: 'RSS', path: '/rss.xml' },
    ],
  },
  lists: {
    articles: {
      introduction: 'What to do when you ask for people or budget and hear no, and whom to know before you ask.',
      description:
        'Every article, newest first: what to do when you ask for people or budget and hear no, and whom to know before you ask.',
    },
    quizzes: {
      introduction: 'A minute or two each. No sign-up and no score, and your answers stay on your device.',
      description: 'Short self-checks for team leaders. No sign-up and no score, and your answers stay on your device.',
    },
    takeaways: {
      introduction:
        'The documents that our articles tell you to write. Each is filled in with the same made-up request, so that you see one, and blank, so that you write yours. You can print them, copy them, or fill them in here, where they stay on your device.',
      description:
        'Sheets for a request for people or budget: the page, the path, the dates, the cost of waiting. Filled in, blank, and to fill in here.',
      example:
        'An example. All of it is made up: a team that tests software needs two more people until its company has moved to a new warehouse.',
    },
  },
  typeface: {
    '400-normal': 'node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
    '400-italic': 'node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
    '600-normal': 'node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  },
  cardInvitation: 'Articles, self-checks, a workshop',
  articleMotif: 'ceiling',
  currency: 'USD',
  contact: 'mailto:hello@whocansayyes.example',
  accounts: {},
  networks: ['linkedin', 'whatsapp', 'bluesky', 'mastodon', 'x', 'threads', 'facebook', 'telegram', 'reddit', 'email'],
  networksInPlace: ['linkedin', 'whatsapp', 'bluesky', 'email'],
  networksForReplies: ['linkedin', 'bluesky', 'mastodon', 'threads'],
  writing: {
    words: { least: 700, most: 1600 },
    scripts: 3,
    grade: 9,
    avoid: [
      /\b(navigat(e|ing)|landscape|unlock|leverag(e|ing)|delv(e|ing)|game.chang\w+|at the end of the day|deep dive)\b/i,
      /\b(move the needle|low.hanging|synerg\w+|win.win|in today’s|fast.paced|empower\w*|actionable|key takeaway)\b/i,
      /\b(needless to say|when it comes to)\b|it’s not just|isn’t just about/i,
    ],
    // A heading says its point: "When the list is open, be early" does, "When it goes wrong" doesn't.
    avoidHeadings: [/^When [^,\n]*$/, /^(What to|How|About|Introduction|Conclusion|Summary)\b/],
    cardWords: { least: 6, most: 9 },
    waived: {
      'he-she': 'an example tells of one person, whose pronoun is known; examples have both',
      'her-him': 'as above',
      easy: 'said of steps that are small on purpose, never of what a reader finds hard',
      just: 'said of time ("just said no")',
      clearly: 'said of seeing and hearing',
      hang: 'of lines and cards',
      'host-hostess': 'of a company that keeps websites',
    },
  },
};

export const routes = buildRoutes(site.url);
