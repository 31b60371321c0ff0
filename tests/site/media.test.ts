/** Pictures and recordings, as the build with the fixtures has them. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../built.ts';
import { site } from '../../src/site.ts';
import { all, fileOf, withFixtures } from './everything.ts';

const [photo] = all('picture');

/** The files of a srcset, by their widths. */
const filesOf = (srcset = '') =>
  srcset.split(', ').map((one) => {
    const [path = '', width = ''] = one.split(' ');
    return { path, width: Number.parseInt(width) };
  });

describe('a photograph of 3,000 pixels', () => {
  it('is offered in AVIF and WebP, in widths of a phone and of the column', async () => {
    const sources = photo?.querySelectorAll('source') ?? [];
    expect(sources.map((source) => source.getAttribute('type'))).toEqual(['image/avif', 'image/webp']);
    for (const source of sources) {
      const files = filesOf(source.getAttribute('srcset'));
      expect(files.map(({ width }) => width)).toEqual([360, 576, 768, 1152]);
      for (const { path, width } of files) expect((await sharp(fileOf(path)).metadata()).width).toBe(width);
      expect(source.getAttribute('sizes')).toBe('(min-width: 38rem) 36rem, calc(100vw - 2rem)');
    }
  });

  it('has a JPEG for the rest, whose size the page knows before it is there', async () => {
    const image = photo?.querySelector('img');
    const { width, height, format } = await sharp(fileOf(image?.getAttribute('src') ?? '')).metadata();
    expect(format).toBe('jpeg');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual([`${width}`, `${height}`]);
    expect([width, height]).toEqual([1152, 768]);
  });

  it('weighs at most 60 KB on a phone of 360 pixels, twice as dense', () => {
    const wanted = (360 - 32) * 2;
    const chosen = filesOf(photo?.querySelector('source')?.getAttribute('srcset')).find(({ width }) => width >= wanted);
    expect(statSync(fileOf(chosen?.path ?? '')).size).toBeLessThan(60_000);
  });

  it('is asked for at once where it is seen first; every other picture waits until it is near', () => {
    const told = all('img').map((image) => [image.getAttribute('loading'), image.getAttribute('fetchpriority')]);
    expect(told[0]).toEqual(['eager', 'high']);
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told.slice(1).map(String))).toEqual(new Set(['lazy,']));
    expect(new Set(all('img').map((image) => image.getAttribute('decoding')))).toEqual(new Set(['async']));
  });

  it('is not published as it was taken', () => {
    const files = filesIn(withFixtures, '_astro/images/*');
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => statSync(join(withFixtures, file)).size > 600_000)).toEqual([]);
  });
});

describe('a picture', () => {
  it('is never made wider than it is, and what may be seen through stays so', () => {
    const small = all('img[alt="A wall"]')[0]?.parentNode;
    expect(filesOf(small?.querySelector('source')?.getAttribute('srcset')).map(({ width }) => width)).toEqual([
      360, 400,
    ]);
    expect(small?.querySelector('img')?.getAttribute('src')).toMatch(/\.webp$/);
  });

  it('has words for those who can’t see it, a caption and a credit', () => {
    expect(all('img').filter((image) => !image.getAttribute('alt'))).toEqual([]);
    expect(all('figure:has(picture) figcaption').length).toBe(2);
    expect(all('figcaption').map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining([
        'A small one, never made wider than it is.',
        'The desk again, with what it shows in words. Photo: Ada Okafor',
      ]),
    );
    expect(all('img[title]')).toEqual([]);
  });

  it('that is drawn stays a drawing', () => {
    expect(all('img[src$=".svg"]').map((image) => [image.getAttribute('width'), image.getAttribute('height')])).toEqual(
      [['640', '240']],
    );
  });
});

describe('recordings', () => {
  it('load nothing before they are played, and have a name, words and a place', () => {
    const [video, audio] = [all('video')[0], all('audio')[0]];
    for (const player of [video, audio])
      expect([
        player?.getAttribute('preload'),
        player?.hasAttribute('controls'),
        player?.hasAttribute('autoplay'),
      ]).toEqual(['none', true, false]);
    expect(video?.getAttribute('aria-label')).toBe('How to ask, in two minutes');
    expect([video?.getAttribute('width'), video?.getAttribute('height')]).toEqual(['1280', '720']);
    const track = video?.querySelector('track[kind=captions]');
    // A browser fetches the default track of a page before anybody plays anything.
    expect([track?.getAttribute('srclang'), track?.hasAttribute('default')]).toEqual([
      site.language.slice(0, 2),
      false,
    ]);
    for (const path of [video?.getAttribute('src'), audio?.getAttribute('src'), track?.getAttribute('src')])
      expect(statSync(fileOf(path ?? '')).isFile()).toBe(true);
    expect(all('.transcript p').map(({ text }) => text)).toHaveLength(2);
  });
});
