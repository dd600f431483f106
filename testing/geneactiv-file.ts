/** What a GENEActiv file for tests is like. */
export interface GeneactivFile {
  /** Wall clock of the first page, ms. */
  startMs: number;
  /** As the file prints it, for example `85.7`. */
  rate?: string;
  pages: number;
  /** Raw x, y, z, light (0-1023) and button (0 or 1) of a sample. */
  sample?: (i: number) => [x: number, y: number, z: number, light: number, button: number];
  /** The number and the time of page `i`; default: one after the other without a hole. */
  numbering?: (i: number) => { sequence?: number; timeMs?: number };
  lineEnding?: string;
  header?: Record<string, string>;
}

const defaultSample: NonNullable<GeneactivFile['sample']> = (i) => [(i % 4096) - 2048, 0, 256, 100, 0];

/** A GENEActiv .bin file: a header with a gain of 25600, no offset, and pages of 300 samples. */
export function geneactivFile({
  startMs,
  rate = '50.0',
  pages,
  sample = defaultSample,
  numbering = () => ({}),
  lineEnding = '\r\n',
  header = {},
}: GeneactivFile): Uint8Array<ArrayBuffer> {
  const hz = Number(rate.replace(',', '.'));
  const fields: Record<string, string> = {
    'Measurement Frequency': `${rate} Hz`,
    'Start Time': timeText(startMs),
    'Time Zone': 'GMT +01:00',
    'x gain': '25600',
    'x offset': '0',
    'y gain': '25600',
    'y offset': '0',
    'z gain': '25600',
    'z offset': '0',
    Volts: '300',
    Lux: '900',
    'Number of Pages': String(pages),
    ...header,
  };
  const lines = [
    'Device Identity',
    'Device Unique Serial Code:012345',
    'Device Type:GENEActiv',
    '',
    'Calibration Data',
    ...Object.entries(fields).map(([name, value]) => `${name}:${value}`),
    '',
  ];
  for (let page = 0; page < pages; page++) {
    const { sequence = page, timeMs = startMs + (page * 300_000) / hz } = numbering(page);
    const digits = Array.from({ length: 300 }, (_, i) => digitsOf(sample(page * 300 + i)));
    lines.push(
      'Recorded Data',
      'Device Unique Serial Code:012345',
      `Sequence Number:${sequence}`,
      `Page Time:${timeText(timeMs)}`,
      'Unassigned:',
      'Temperature:28.5',
      'Battery voltage:4.1642',
      'Device Status:Recording',
      `Measurement Frequency:${rate}`,
      digits.join(''),
    );
  }
  return new TextEncoder().encode(lines.join(lineEnding) + lineEnding);
}

function digitsOf([x, y, z, light, button]: readonly number[]): string {
  return [x! & 0xfff, y! & 0xfff, z! & 0xfff, (light! << 2) | (button! << 1)]
    .map((value) => value.toString(16).toUpperCase().padStart(3, '0'))
    .join('');
}

/** `2019-05-21 16:16:43:500`. */
function timeText(ms: number): string {
  return new Date(ms).toISOString().replace('T', ' ').replace('.', ':').slice(0, -1);
}
