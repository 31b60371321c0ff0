import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsDue, type MentioningPage, type SentMention } from '../../../src/domain/mentions/outgoing.ts';

const page = (source: string, digest: string, ...targets: string[]): MentioningPage => ({ source, digest, targets });
const sent = (source: string, target: string, digest: string, answer: SentMention['answer'] = 'accepted') => ({
  ...{ source, target, digest, answer, sent: '2026-11-27' },
});

describe('the webmentions that are due', () => {
  it('are those of new links, each once', () => {
    expect(mentionsDue([page('a', '1', 'x', 'y', 'x')], [sent('a', 'x', '1')])).toEqual([
      { source: 'a', target: 'y', why: 'new' },
    ]);
  });

  it('are all of a page that was updated, and those whose link was removed', () => {
    expect(mentionsDue([page('a', '2', 'x')], [sent('a', 'x', '1', 'none'), sent('a', 'y', '1')])).toEqual([
      { source: 'a', target: 'x', why: 'updated' },
      { source: 'a', target: 'y', why: 'removed' },
    ]);
  });

  it('are those of a page that is gone, and none of one that is there and quiet', () => {
    const before = [sent('a', 'x', '1'), sent('b', 'x', '1')];
    expect(mentionsDue([], before, new Set(['b']))).toEqual([{ source: 'a', target: 'x', why: 'gone' }]);
  });

  it('are none of those who take none, for a link that is no longer there', () => {
    expect(mentionsDue([page('a', '2')], [sent('a', 'x', '1', 'none')])).toEqual([]);
  });

  it('are none once all of them are sent, whatever the pages are', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const pages = fc.uniqueArray(fc.record({ source: name, digest: name, targets: fc.array(name) }), {
      selector: ({ source }) => source,
    });
    fc.assert(
      fc.property(pages, (pages) => {
        const all = mentionsDue(pages, []).map(({ source, target }) =>
          sent(source, target, pages.find((one) => one.source === source)?.digest ?? ''),
        );
        expect(mentionsDue(pages, all)).toEqual([]);
      }),
    );
  });
});
