/** What the header of a GENEA file says. */
export interface GeneaHeader {
  serial: string | null;
  /** `NaN` where it is not said. */
  rateHz: number;
  /** x, y, z; in units of 1/8192. */
  gain: [number, number, number];
  /** x, y, z; added to the raw values. */
  offset: [number, number, number];
  /** False if gain or offset are not said: they are then 8192 and 0. */
  isCalibrated: boolean;
  /** The lines as they are. */
  metadata: Record<string, string>;
}

/**
 * Reads the header of a GENEA file: lines of `Name:value`.
 *
 * Source: the reader of GGIRread (readGenea.R), which has the defaults of gain and offset.
 */
export function geneaHeader(text: string): GeneaHeader {
  const values = new Map<string, string>();
  for (const line of text.split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    if (colon > 0 && value !== '') values.set(line.slice(0, colon), value);
  }
  const gain = triple(values.get('Accel-Gains'));
  const offset = triple(values.get('Accel-Offsets'));
  return {
    serial: values.get('Serial-Number') ?? null,
    rateHz: Number.parseFloat(values.get('Sample-Rate') ?? ''),
    gain: gain ?? [8192, 8192, 8192],
    offset: offset ?? [0, 0, 0],
    isCalibrated: gain !== null && offset !== null,
    metadata: Object.fromEntries(values),
  };
}

function triple(text = ''): [number, number, number] | null {
  const values = text.split(/\s+/).map(Number);
  return values.length === 3 && values.every(Number.isFinite) ? (values as [number, number, number]) : null;
}
