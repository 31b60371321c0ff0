import type { Node } from '@takumi-rs/core';
import type { Tree } from './tree.ts';

/** Returns an element as takumi takes it: boxes and texts as its own, a drawing as an SVG picture of its own size. */
export function nodeOf(element: Tree | string): Node {
  if (typeof element === 'string') return { type: 'text', text: element };
  const { type, props } = element;
  if (type !== 'svg')
    return { type: 'container', style: props.style as Record<string, string>, children: childrenOf(props).map(nodeOf) };
  const [width, height] = [Number(props.width), Number(props.height)];
  return { type: 'image', src: markup(element), width, height, style: { width, height } };
}

const childrenOf = ({ children = [] }: Tree['props']) => [children].flat() as (Tree | string)[];

/** An SVG element with attributes and elements in it, and no text: a drawing has none. */
function markup({ type, props: { children, ...attributes } }: Tree): string {
  const written = Object.entries({ ...(type === 'svg' && { xmlns: 'http://www.w3.org/2000/svg' }), ...attributes });
  const inside = childrenOf({ children }).map((child) => (typeof child === 'string' ? '' : markup(child)));
  return `<${type} ${written.map(([name, value]) => `${attribute(name)}="${value}"`).join(' ')}>${inside.join('')}</${type}>`;
}

/** The attribute of a property: strokeWidth is stroke-width, and viewBox keeps its name. */
const attribute = (name: string) =>
  name === 'viewBox' ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
