import { describe, expect, it } from 'vitest';
import { elsewhereOf, shownAddress } from '../../../src/domain/writing/link-card.ts';

describe('elsewhereOf', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', { site: 'YouTube' }],
    ['https://m.youtube.com/watch?t=10&v=dQw4w9WgXcQ', { site: 'YouTube' }],
    ['https://YouTube.com/shorts/dQw4w9WgXcQ', { site: 'YouTube' }],
    ['https://youtu.be/dQw4w9WgXcQ?t=10', { site: 'YouTube' }],
    ['https://vimeo.com/76979871', { site: 'Vimeo' }],
    ['https://player.vimeo.com/video/76979871?h=1', { site: 'Vimeo' }],
    ['https://mastodon.example/@ada/113355555555555555', { site: 'Mastodon', account: '@ada@mastodon.example' }],
    ['https://home.example/@ada@away.example/1133', { site: 'Mastodon', account: '@ada@away.example' }],
  ])('knows %s', (address, elsewhere) => {
    expect(elsewhereOf(address)).toEqual(elsewhere);
  });

  it.each([
    'https://www.youtube.com/@ada',
    'https://www.youtube.com/',
    'https://youtube.com.example.org/watch?v=a',
    'https://notyoutube.com/watch?v=a',
    'https://youtu.be/',
    'https://vimeo.com/about',
    'https://mastodon.example/@ada',
    'https://www.threads.com/@ada/post/C1',
    'https://medium.com/@ada/asking-3f2b1a',
    'https://localhost/@ada/1',
    'https://youtu.be@example.org/abc',
    'http://youtu.be/abc',
    '/articles/ask-early/',
    'mailto:a@example.org',
  ])('takes %s for a link like any other', (address) => {
    expect(elsewhereOf(address)).toBeUndefined();
  });
});

describe('shownAddress', () => {
  it('leaves out what a reader knows', () => {
    expect(shownAddress('https://www.youtube.com/watch?v=a')).toBe('youtube.com/watch?v=a');
    expect(shownAddress('https://vimeo.com/1/')).toBe('vimeo.com/1');
  });
});
