import type { BlockBuffer } from '../block-buffer.ts';
import type { Calibration } from './geneactiv-header.ts';
import type { Page } from './page.ts';

/**
 * Appends the samples of a page, in g, and as slow readings its temperature, battery voltage and mean light in lux.
 * `target` must have room for them. Returns how often the button went down, counted from its state before the page.
 *
 * Source: GENEActiv instruction manual 1.2: acceleration (raw x 100 - offset) / gain, light raw x lux / volts.
 */
export function appendPage(
  page: Page,
  { gain, offset, luxPerUnit }: Calibration,
  wasPressed: boolean,
  target: BlockBuffer,
): number {
  const { x, y, z, count } = target;
  const { raw, samples } = page;
  const [gainX, gainY, gainZ] = gain;
  const [offsetX, offsetY, offsetZ] = offset;
  let light = 0;
  let pressed = wasPressed ? 1 : 0;
  let presses = 0;
  for (let i = 0; i < samples; i++) {
    const at = 4 * i;
    x[count + i] = (raw[at]! * 100 - offsetX) / gainX;
    y[count + i] = (raw[at + 1]! * 100 - offsetY) / gainY;
    z[count + i] = (raw[at + 2]! * 100 - offsetZ) / gainZ;
    const rest = raw[at + 3]!;
    light += rest >> 2;
    const button = (rest >> 1) & 1;
    presses += button & ~pressed;
    pressed = button;
  }
  target.appendAuxiliary(page.temperatureC, (light / samples) * luxPerUnit, page.batteryV);
  target.count += samples;
  return presses;
}
