import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { embedFrame, oembed } from '../../../src/domain/quiz/embed.ts';

const addresses = { frame: 'https://example.org/quiz/q/embed/?a=1&b=2', script: 'https://example.org/embed.js' };

describe('embedFrame', () => {
  it('keeps any title inside its attribute', () => {
    const title = 'Who says "yes" & <script>alert(1)</script>?';
    const html = parse(embedFrame(title, addresses));
    expect(html.querySelector('iframe')?.getAttribute('title')).toBe(title);
    expect(html.querySelector('iframe')?.getAttribute('src')).toBe(addresses.frame);
    expect(html.querySelectorAll('script').map((script) => script.getAttribute('src'))).toEqual([addresses.script]);
  });

  it('lets the frame copy and share, which browsers refuse to a frame that is not allowed to', () => {
    const allowed = parse(embedFrame('Q', addresses)).querySelector('iframe')?.getAttribute('allow') ?? '';
    expect(allowed.split('; ').sort()).toEqual(['clipboard-write', 'web-share']);
  });

  it('has a height before its script has come, and no border', () => {
    const frame = parse(embedFrame('Q', addresses)).querySelector('iframe');
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(0);
    expect(frame?.getAttribute('style')).toContain('border:0');
  });
});

describe('oembed', () => {
  it('is a rich response with all that its specification asks for', () => {
    const response = oembed(
      { title: 'Q' },
      addresses,
      { name: 'N', url: 'https://example.org/' },
      { url: 'https://example.org/c.png', width: 1200, height: 630 },
    );
    expect(response).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 736,
      height: 720,
      html: embedFrame('Q', addresses),
    });
  });
});
