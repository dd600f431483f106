const startSeconds = Date.UTC(2010, 2, 30, 12) / 1000;
const rateHz = 80;

/** Five bytes with their checksum before them: long division by x^8 + x^7 + x^2 + 1. */
function chunk(content: readonly number[]): number[] {
  let rest = 0n;
  for (const byte of content) rest = (rest << 8n) | BigInt(byte);
  rest <<= 8n;
  for (let bit = 47n; bit >= 8n; bit--) if ((rest >> bit) & 1n) rest ^= 0x185n << (bit - 8n);
  return [Number(rest), ...content];
}

function sampleChunk(x: number, y: number, z: number): number[] {
  const [a, b, c] = [-x & 0xfff, y & 0xfff, -z & 0xfff];
  return chunk([a >> 8, a & 0xff, b >> 4, ((b & 15) << 4) | (c >> 8), c & 0xff]);
}

function timeChunk(seconds: number): number[] {
  return chunk([0x20, seconds >>> 24, (seconds >>> 16) & 0xff, (seconds >>> 8) & 0xff, seconds & 0xff]);
}

/**
 * A GENEA .bin file of whole seconds at 80 Hz from 2010-03-30 12:00, each after its time: x counts up, y is 0, z 1 g.
 *
 * @param clock the time of each second, s since 1970
 * @param sampleRate as the header has it
 */
export function geneaFile(
  seconds: number,
  clock = (second: number) => startSeconds + second,
  sampleRate = `${rateHz}Hz`,
): Uint8Array<ArrayBuffer> {
  const header = `GENEA/1.00\r\nSerial-Number:01275\r\nAccel-Offsets:0 0 0\r\nAccel-Gains:8192 8192 8192\r\nSample-Rate:${sampleRate}\r\n\r\n`;
  const chunks: number[][] = [];
  for (let second = 0; second < seconds; second++) {
    chunks.push(timeChunk(clock(second)));
    for (let i = 0; i < rateHz; i++) chunks.push(sampleChunk((second * rateHz + i) % 340, 0, 340));
  }
  const bytes: number[] = [];
  for (let at = 0; at < chunks.length; at += 341) {
    const page = chunks.slice(at, at + 341).flat();
    bytes.push(...page, ...Array<number>(2048 - page.length).fill(0));
  }
  return Uint8Array.from([...new TextEncoder().encode(header), ...bytes]);
}
