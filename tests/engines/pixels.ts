import sharp from 'sharp';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The pixels of a PNG of the window, taken at one pixel for each CSS pixel. */
export async function pixels(png: Buffer) {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
  return {
    at,
    /** Whether anything within `box` is drawn otherwise in `other`. */
    differs: (other: { at: (x: number, y: number) => number }, { left, right, top, bottom }: Box): boolean => {
      for (let y = Math.floor(top); y < bottom; y++)
        for (let x = Math.floor(left); x < right; x++) if (Math.abs(at(x, y) - other.at(x, y)) > 32) return true;
      return false;
    },
  };
}
