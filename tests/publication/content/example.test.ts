/** The request that is followed through articles and sheets: none of them contradicts another. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { takeawaySchema } from '../../../src/domain/takeaway/schema.ts';
import { moneyIn, notationIn } from '../../../src/domain/takeaway/notation.ts';
import { exampleOf, partOf } from '../../../src/domain/takeaway/sheet.ts';
import { totalsOf } from '../../../src/domain/takeaway/sums.ts';
import { site } from '../../../src/site.ts';
import { filesIn, finishedArticles, sentencesIn } from '../../content/source-files.ts';

const notation = { ...notationIn(site.language), money: moneyIn(site.language, site.currency) };

describe('the example that is followed', () => {
  const sheets = filesIn('takeaways').map(({ id, source }) => ({ id, ...takeawaySchema.parse(parse(source)) }));
  const totalOf = (sheet: string, part: string) => {
    const written = sheets.find(({ id }) => id === sheet)?.parts.find(({ id }) => id === part);
    if (!written) throw new Error(`no part ${sheet}/${part}`);
    return totalsOf(partOf(written), exampleOf(written, site.language), notation)?.findLast(Boolean);
  };
  const request = totalOf('one-page-ask', 'costs') ?? '';
  const everything = [...finishedArticles.map(({ body }) => body), ...filesIn('takeaways').map(({ source }) => source)];

  it('costs the same wherever it is named, and waiting too', () => {
    expect(request).toBe('$47,580');
    for (const text of everything) {
      const named = [...text.matchAll(/(?:request|page) (?:costs|went from [^ ]+ to) (\$[\d,]+\d)/g)].map(
        ([, sum]) => sum,
      );
      expect(new Set([request, ...named])).toEqual(new Set([request]));
    }
    expect(readFileSync('src/content/articles/the-case-in-your-managers-terms.mdx', 'utf8')).toContain(
      `${totalOf('cost-of-waiting', 'costs')}. That’s what`,
    );
  });

  it('frees as many hours as it says', () => {
    const freed = totalOf('stop-list', 'work');
    expect(sentencesIn(sheets.find(({ id }) => id === 'stop-list')).join(' ')).toContain(
      `The lines above free ${freed}.`,
    );
  });

  it('is shown filled in by every sheet, each in an article', () => {
    const bodies = finishedArticles.map(({ body }) => body).join();
    for (const { id } of sheets) expect(bodies).toContain(`<Takeaway name="${id}" />`);
  });
});
