/**
 * The one settings file: what the publication is called, where it lives, which networks it offers.
 * `SITE_URL` in the environment overrides the address, base path included (https://name.github.io/some/repo/).
 */
import { buildRoutes } from './domain/routes.ts';
import type { Network } from './domain/share/networks.ts';

export const site = {
  name: 'Who Can Say Yes',
  tagline: 'Career mastery for people who lead teams',
  description:
    'Articles, self-checks and a workshop for team leaders who ask for people or budget and want to reach the person who can say yes.',
  language: 'en-US',
  locale: 'en_US',
  /** In which the days and hours of publication are meant, as an IANA name. */
  timeZone: 'Europe/Zurich',
  /** The address at which the site is published. Its path is the base path. */
  url: process.env.SITE_URL || 'https://whocansayyes.example/',
  /** The piece that home puts first. */
  foundingArticle: 'the-most-overlooked-mistake-when-negotiating-for-resources',
  /** The figure beside it, from src/content/figures/. */
  leadFigure: 'ceiling',
  workshop: 'key-relationships',
  /** Of the sheets under /takeaways/: what they are, and whose request fills them in. */
  takeaways: {
    introduction:
      'The documents that our articles tell you to write. Each is filled in with the same made-up request, so that you see one, and blank, so that you write yours. You can print them, copy them, or fill them in here, where they stay on your device.',
    example:
      'An example. All of it is made up: a team that tests software needs two more people until its company has moved to a new warehouse.',
  },
  /** In which the sheets' examples are, by its code in ISO 4217: "EUR". How it is written follows from the language. */
  currency: 'USD',
  /** Where readers reach the publisher, about a hole in its security too: "mailto:…" or "https://…". */
  contact: 'mailto:hello@whocansayyes.example',
  /** The publication's own accounts, credited in previews: `{ fediverse: '@name@server.example', x: '@name' }`. */
  accounts: {} as Accounts,
  /** In the order shown. The builders of their addresses are in domain/share/networks.ts. */
  networks: [
    'linkedin',
    'whatsapp',
    'bluesky',
    'mastodon',
    'x',
    'threads',
    'facebook',
    'telegram',
    'reddit',
    'email',
  ] satisfies Network[],
  /** The few beside an outcome inside an article; the outcome's own page offers all. */
  networksInPlace: ['linkedin', 'whatsapp', 'bluesky', 'email'] satisfies Network[],
  /** Networks on which readers may answer in public, with the article's question and address filled in. */
  networksForReplies: ['linkedin', 'bluesky', 'mastodon', 'threads'] satisfies Network[],
};

export const routes = buildRoutes(site.url);

/** The publication's own accounts, where it has any. */
export interface Accounts {
  /** As Mastodon credits an author: "@name@server.example". That account must name this site among those that may. */
  fediverse?: string;
  /** As X does: "@name". */
  x?: string;
}
