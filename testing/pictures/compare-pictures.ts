import type { Page } from 'playwright-core';

export interface PictureDifference {
  /** Largest difference of a block's mean in any colour, of 255; `Infinity` where the sizes differ. */
  levels: number;
  /** Where: the sizes, or the upper left corner of that block, px. */
  where: string;
}

/**
 * How far two pictures are from each other. Means of blocks of 8 x 8 pixels are compared: how the edge of a letter is
 * smoothed, which may depend on the processor, averages out; another letter does not.
 *
 * @param page of a browser that draws them; any, it is left as it is
 * @example
 * const { levels } = await comparePictures(page, readFileSync('before.png'), readFileSync('after.png'));
 */
export function comparePictures(page: Page, before: Buffer, after: Buffer): Promise<PictureDifference> {
  return page.evaluate(
    async (pictures) => {
      const blockPx = 8;
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const size = ({ width, height }: ImageData) => `${width} x ${height} px`;
      if (size(a!) !== size(b!)) return { levels: Infinity, where: `${size(a!)} and ${size(b!)}` };
      const { width, height } = a!;
      const worst = { levels: 0, where: 'nowhere' };
      for (let top = 0; top < height; top += blockPx)
        for (let left = 0; left < width; left += blockPx) {
          const right = Math.min(width, left + blockPx);
          const bottom = Math.min(height, top + blockPx);
          for (let colour = 0; colour < 3; colour++) {
            let sum = 0;
            for (let y = top; y < bottom; y++)
              for (let x = left; x < right; x++) {
                const at = 4 * (y * width + x) + colour;
                sum += a!.data[at]! - b!.data[at]!;
              }
            const levels = Math.abs(sum) / ((right - left) * (bottom - top));
            if (levels > worst.levels) Object.assign(worst, { levels, where: `${left}, ${top} px` });
          }
        }
      return worst;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}
