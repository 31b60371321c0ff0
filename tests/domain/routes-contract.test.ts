import { describe, expect, it } from 'vitest';
import { buildRoutes } from '../../src/domain/routes.ts';

const routes = buildRoutes('https://site.example/base/');

describe('buildRoutes', () => {
  it('keeps the addresses that readers, feeds and crawlers hold on to, under the base path', () => {
    expect({
      home: routes.home,
      articles: [routes.articles, routes.articlesPage(1), routes.articlesPage(2), routes.article('a')],
      author: [routes.author('a'), routes.authorPage('a', 1), routes.authorPage('a', 2)],
      topic: [routes.topic('t'), routes.topicPage('t', 1), routes.topicPage('t', 2)],
      series: routes.series('s'),
      quizzes: [routes.quizzes, routes.quizzesPage(1), routes.quizzesPage(3), routes.quiz('q')],
      outcome: routes.outcome('q', 'o'),
      frames: [routes.quizEmbed('q'), routes.quizOembed('q'), routes.embedScript],
      workshop: routes.workshop('w'),
      search: [routes.search, routes.searchFor('two words'), routes.searchIndex],
      plain: [routes.about, routes.privacy, routes.accessibility, routes.notFound],
      feeds: [routes.rss, routes.rssPage(1), routes.rssPage(2), routes.feed, routes.feedPage(1), routes.feedPage(2)],
      machines: [routes.sitemap, routes.sitemapPart(0), routes.touchIcon],
    }).toEqual({
      home: '/base/',
      articles: ['/base/articles/', '/base/articles/', '/base/articles/page/2/', '/base/articles/a/'],
      author: ['/base/authors/a/', '/base/authors/a/', '/base/authors/a/page/2/'],
      topic: ['/base/topics/t/', '/base/topics/t/', '/base/topics/t/page/2/'],
      series: '/base/series/s/',
      quizzes: ['/base/quiz/', '/base/quiz/', '/base/quiz/page/3/', '/base/quiz/q/'],
      outcome: '/base/quiz/q/o/',
      frames: ['/base/quiz/q/embed/', '/base/quiz/q/oembed.json', '/base/embed.js'],
      workshop: '/base/workshops/w/',
      search: ['/base/search/', '/base/search/?q=two%20words', '/base/pagefind/'],
      plain: ['/base/about/', '/base/privacy/', '/base/accessibility/', '/base/404.html'],
      feeds: [
        '/base/rss.xml',
        '/base/rss.xml',
        '/base/feeds/2.xml',
        '/base/feed.json',
        '/base/feed.json',
        '/base/feeds/2.json',
      ],
      machines: ['/base/sitemap-index.xml', '/base/sitemap-0.xml', '/base/apple-touch-icon.png'],
    });
  });
});
