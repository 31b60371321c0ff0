import { isPicture } from '../../domain/writing/pictures.ts';

/** Names built files. The pictures of texts have a folder of their own: they alone may be shown on other sites (headers.ts). */
export const assetFileNames = ({ names: [name = ''] }: { names: string[] }): string =>
  `_astro/${isPicture(name) ? 'images/' : ''}[name].[hash][extname]`;
