import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/browser/replies/plain-text.ts';

describe('plainText', () => {
  it('keeps words, lines and paragraphs of a post, and nothing else of its HTML', () => {
    expect(
      plainText(
        '<p>One<br>two &amp; &lt;three&gt;</p><p><a href="https://e.example/a"><span class="invisible">https://</span><span class="ellipsis">e.example/a</span></a> <b>end</b></p>',
      ).trim(),
    ).toBe('One\ntwo & <three>\n\nhttps://e.example/a end');
  });

  it('leaves out what is no text', () => {
    expect(plainText('<p>a<script>b()</script><style>c{}</style><img src="x" onerror="d()"></p>').trim()).toBe('a');
  });
});
