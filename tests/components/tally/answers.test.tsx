// @vitest-environment node
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import TallyChart from '../../../src/components/tally/TallyChart.astro';

describe('TallyChart', () => {
  it('says in its table all that its bars draw', async () => {
    const chart = {
      id: 'signs',
      text: undefined,
      isSeveral: true,
      people: 20,
      bars: [
        { id: 'wet', text: 'It is wet', count: 15, share: 0.75 },
        { id: 'cold', text: 'It is cold', count: 0, share: 0 },
      ],
    };
    const container = await AstroContainer.create();
    const props = { chart, caption: 'What do you see?', of: 'Answer' };
    const table = parse(await container.renderToString(TallyChart, { props })).querySelector('table');
    const words = (selector: string) =>
      (table?.querySelectorAll(selector) ?? []).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
    expect(words('caption')).toEqual(['What do you see? Of 20 people. One person may be in several lines.']);
    expect(words('thead th[scope=col]')).toEqual(['Answer', 'People', 'Share']);
    expect(words('tbody th[scope=row]')).toEqual(['It is wet', 'It is cold']);
    expect(words('tbody td')).toEqual(['15', '75%', '0', '0%']);
    expect(table?.querySelectorAll('.tally-bar').map((bar) => bar.getAttribute('width'))).toEqual(['75', '0']);
    expect(table?.querySelectorAll('svg:not([aria-hidden=true])')).toEqual([]);
  });
});
