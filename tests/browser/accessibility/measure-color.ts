/** Contrast, measured where it is drawn. Each function runs in the page, so it holds all that it needs. */

/** The contrast of `color`, as a style computes it, with the page's own ground. */
export function contrastWith(color: string): number {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (of: string) => {
    if (!pixel) return 0;
    pixel.fillStyle = of;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [luminance(getComputedStyle(document.body).backgroundColor), luminance(color)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
