import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { cardFonts } from './fonts.ts';

/** The card as a palette PNG. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(card.tree as Parameters<typeof satori>[0], {
    width: card.width,
    height: card.height,
    fonts: [...cardFonts],
  });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer(),
  );
}
