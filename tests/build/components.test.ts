import { describe, expect, it } from 'vitest';
import { pieceComponents, workshopComponents } from '../../src/domain/writing/components.ts';
import * as mdx from '../../src/mdx/components.ts';

/** A name in small letters is that of an element which Markdown makes. */
const names = (components: object) =>
  Object.keys(components)
    .filter((name) => /^[A-Z]/.test(name))
    .sort();

describe('the components that the check knows', () => {
  it('are those that pages render', () => {
    expect(Object.keys(pieceComponents).sort()).toEqual(names(mdx.articleComponents));
    expect(Object.keys(workshopComponents).sort()).toEqual(names(mdx.workshopComponents));
  });
});
