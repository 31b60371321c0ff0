import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Image, RootContent } from 'mdast';
import { elsewhereOf } from '../../domain/writing/link-card.ts';
import { pictureSeenFirst } from '../../domain/writing/pictures.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Returns a component on lines of its own. */
const block = (name: string, attributes: Record<string, string>, children: Image[] = []): RootContent =>
  ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children,
  }) as unknown as RootContent;

/**
 * Turns what writers write into components of src/mdx/: `<Picture src alt />` gets its file as a Markdown image has it, an
 * image with a title that is alone gets it as its caption, and a link to a video or a post that is alone becomes a card.
 * The picture that is seen first is asked for at once.
 */
export const writersBlocks: Plugin = ({ source }) => {
  let first = pictureSeenFirst(source);
  return [
    {
      name: 'writers-blocks',
      mdxJsxFlowElement(node, context) {
        if (node.name !== 'Picture' || node.children.length > 0) return;
        const {
          src = '',
          alt = '',
          ...shown
        } = Object.fromEntries(
          node.attributes.flatMap((one) =>
            one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
          ),
        ) as Record<string, string>;
        context.replaceNode(node, block('Picture', shown, [{ type: 'image', url: src, alt }]));
      },
      paragraph(node, context) {
        const [only, ...others] = node.children;
        if (others.length > 0) return;
        if (only?.type === 'image' && only.title)
          context.replaceNode(node, block('Picture', { caption: only.title }, [{ ...only, title: null }]));
        if (only?.type === 'link' && elsewhereOf(only.url)) {
          const words = context.textContent(only);
          context.replaceNode(node, block('LinkCard', { href: only.url, ...(words !== only.url && { words }) }));
        }
      },
    },
    {
      name: 'picture-seen-first',
      image(node, context) {
        if (node.url !== first) return;
        first = undefined;
        context.setProperty(node, 'data', { hProperties: { loading: 'eager', fetchpriority: 'high' } });
      },
    },
  ];
};
