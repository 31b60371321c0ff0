import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/** Sides by reading direction. The first is where cells begin anyway. */
const classes: Record<string, string> = { center: 'align-center', right: 'align-end' };

/** Writes the alignment of a table's cells as a class: the policy of a page drops the style that Markdown gives them. */
export const cellAlignment: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'cell-alignment',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const { style } = cell.properties;
      const [, side = ''] = typeof style === 'string' ? (/text-align:\s*(\w+)/.exec(style) ?? []) : [];
      if (side === '') return;
      context.setProperty(cell, 'style', null);
      if (classes[side]) context.setProperty(cell, 'className', [classes[side]]);
    },
  },
};
