/** Every address of the site. Pages, feeds, cards and checks take theirs from here. */

/**
 * Returns the addresses of a site at `siteUrl`, whose path is the base path.
 * @throws when it is no absolute http or https address, or has a query or a fragment
 */
export function buildRoutes(siteUrl: string) {
  const { origin, pathname } = parseSiteUrl(siteUrl);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const at = (path: string) => base + path;

  return {
    origin,
    base,
    home: at(''),
    articles: at('articles/'),
    /** A part of the list of articles, 1 for the first. */
    articlesPage: (part: number) => at(`articles/${partPath(part)}`),
    article: (slug: string) => at(`articles/${slug}/`),
    /** The articles of a year. */
    year: (year: number) => at(`archive/${year}/`),
    yearPage: (year: number, part: number) => at(`archive/${year}/${partPath(part)}`),
    author: (author: string) => at(`authors/${author}/`),
    authorPage: (author: string, part: number) => at(`authors/${author}/${partPath(part)}`),
    topic: (topic: string) => at(`topics/${topic}/`),
    topicPage: (topic: string, part: number) => at(`topics/${topic}/${partPath(part)}`),
    series: (series: string) => at(`series/${series}/`),
    /** All parts of a series on one page, to print. */
    wholeSeries: (series: string) => at(`series/${series}/all/`),
    quizzes: at('quiz/'),
    quizzesPage: (part: number) => at(`quiz/${partPath(part)}`),
    quiz: (quiz: string) => at(`quiz/${quiz}/`),
    outcome: (quiz: string, outcome: string) => at(`quiz/${quiz}/${outcome}/`),
    /** How others answered a self-check. */
    quizAnswers: (quiz: string) => at(`quiz/${quiz}/answers/`),
    /** The rules of a self-check, for a list that does not show it. */
    quizRules: (quiz: string) => at(`quiz/${quiz}/rules.json`),
    /** A self-check for another site's page. */
    quizEmbed: (quiz: string) => at(`quiz/${quiz}/embed/`),
    /** The oEmbed response with which another site frames it. */
    quizOembed: (quiz: string) => at(`quiz/${quiz}/oembed.json`),
    /** Returns whether `path` is a `quizEmbed`: only those may be framed. */
    isEmbed: (path: string) => path.startsWith(at('quiz/')) && /^[^/]+\/embed\/$/.test(path.slice(at('quiz/').length)),
    /** The script that lets a frame on another site grow with its self-check. */
    embedScript: at('embed.js'),
    quizStyles: (quiz: string, hash: string) => at(`quiz/${quiz}/outcomes.${hash}.css`),
    /** The data with which a browser explores a figure; it comes when the figure nears the screen. */
    figureExplored: (figure: string) => at(`figures/${figure}/explore.json`),
    workshop: (workshop: string) => at(`workshops/${workshop}/`),
    /** The planner on a workshop's page, opened with a question if one is named. No server is sent the fragment. */
    planner: (workshop: string, question?: string) =>
      `${at(`workshops/${workshop}/`)}#${question ? questionAnchor(question) : 'planner'}`,
    takeaways: at('takeaways/'),
    takeaway: (takeaway: string) => at(`takeaways/${takeaway}/`),
    search: at('search/'),
    searchFor: (query: string) => at(`search/?q=${encodeURIComponent(query)}`),
    searchIndex: at('pagefind/'),
    notFound: at('404.html'),
    /** Every component in every state, for those who work on the site: no page leads there. */
    design: at('design/'),
    /** The folder of scripts, style sheets and typefaces, each of whose names changes with its content. */
    assets: at('_astro/'),
    /** The folder among them of the pictures of texts. */
    pictures: at('_astro/images/'),
    /** Where those who find a hole in the site's security learn whom to tell (RFC 9116). */
    security: at('.well-known/security.txt'),
    /** A page of plain words: "about". */
    page: (page: string) => at(`${page}/`),
    about: at('about/'),
    privacy: at('privacy/'),
    accessibility: at('accessibility/'),
    /** Every work that an article cites. */
    sources: at('sources/'),
    /** A part of them, 1 for the first. */
    sourcesPage: (part: number) => at(`sources/${partPath(part)}`),
    rss: at('rss.xml'),
    /** A part of the feed, 1 for the newest. */
    rssPage: (part: number) => at(part === 1 ? 'rss.xml' : `feeds/${part}.xml`),
    feed: at('feed.json'),
    feedPage: (part: number) => at(part === 1 ? 'feed.json' : `feeds/${part}.json`),
    /** The icon of a page on a phone's home screen, and in a message that has no picture. */
    touchIcon: at('apple-touch-icon.png'),
    sitemap: at('sitemap-index.xml'),
    /** A part of the sitemap, 0 for the first. */
    sitemapPart: (part: number) => at(`sitemap-${part}.xml`),
    /** A social card; `name` is that of its page, `hash` changes with the picture. */
    card: (name: string, hash: string) => at(`cards/${name}.${hash}.png`),
    /** Returns a path as writers type it ("/articles/x/") under the base path. Other links are left alone. */
    link: (href: string) => (href.startsWith('/') && !href.startsWith('//') ? base + href.slice(1) : href),
    /** Returns the absolute form of a path of this site. */
    absolute: (path: string) => origin + path,
  };
}

export type Routes = ReturnType<typeof buildRoutes>;

/** Returns the end of a list's address: nothing for its first part. */
const partPath = (part: number) => (part === 1 ? '' : `page/${part}/`);

/** Returns the id of a planner question's element. */
export const questionAnchor = (question: string) => `ask-${question}`;

function parseSiteUrl(siteUrl: string): URL {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL: "${siteUrl}" is not the address of a site. Write it whole, like https://example.org/ or https://name.github.io/repo/, without ? or #.`,
    );
  }
  return url;
}
