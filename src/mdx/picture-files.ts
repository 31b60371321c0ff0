/** The files that are made of a picture of a text. */
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { pictureWidths } from '../domain/writing/pictures.ts';

/**
 * Returns a picture by an address that Astro finds again: Vite encodes the base path that Astro then compares as it is
 * written, so a picture under "/ü/" would have no file. It is a copy, since whoever reads the picture itself keeps the
 * photograph as it was taken among the built files.
 */
function findable(picture: ImageMetadata): ImageMetadata {
  const { clone = picture, fsPath } = picture as ImageMetadata & { clone?: ImageMetadata; fsPath?: string };
  return { ...clone, fsPath, src: decodeURI(clone.src) } as ImageMetadata;
}

/** Returns a picture in formats of which a browser takes the first that it knows, each in several widths. */
export async function sourcesOf(picture: ImageMetadata): Promise<{ type: string; srcset: string }[]> {
  const src = findable(picture);
  const formats = src.format === 'svg' ? [] : (['avif', 'webp'] as const);
  return Promise.all(
    formats.map(async (format) => ({
      type: `image/${format}`,
      srcset: (await getImage({ src, format, widths: pictureWidths(src.width) })).srcSet.attribute,
    })),
  );
}

/**
 * Returns the one file of a picture for whatever chooses none by format and width, such as feed readers, with its size. A
 * photograph stays a JPEG; what may be seen through is a WebP, since a PNG would be several times as large.
 */
export async function oneFileOf(picture: ImageMetadata): Promise<{ src: string; width: number; height: number }> {
  const source = findable(picture);
  if (source.format === 'svg') return { src: picture.src, width: source.width, height: source.height };
  const width = pictureWidths(source.width).at(-1) ?? source.width;
  const format = /^jpe?g$/.test(source.format) ? 'jpg' : 'webp';
  const { src } = await getImage({ src: source, width, format });
  return { src, width, height: Math.round((width / source.width) * source.height) };
}
