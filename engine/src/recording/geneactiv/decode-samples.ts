/** Hexadecimal digits of a sample: three each for x, y and z, three for light, button and a spare bit. */
const sampleDigits = 12;

/** The value of each hexadecimal digit; -1 for all other characters. */
const digitValue = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  digitValue[digit.charCodeAt(0)] = value;
  digitValue[digit.toUpperCase().charCodeAt(0)] = value;
}

/**
 * Decodes samples up to the first character that is no hexadecimal digit, and returns how many there are.
 *
 * Source: GENEActiv instruction manual 1.2: 12 bits each of x, y and z in two's complement, 10 bits of light, 1 bit
 * that is set while the button is pressed, 1 bit unused.
 *
 * @param start of the digits in `bytes`
 * @param end of them, exclusive
 * @param target gets x, y, z and the last 12 bits of each sample, as many samples as fit
 */
export function decodeSamples(bytes: Uint8Array, start: number, end: number, target: Int16Array): number {
  const samples = Math.min(Math.floor((end - start) / sampleDigits), target.length / 4);
  let at = start;
  for (let i = 0; i < samples; i++) {
    let bad = 0;
    for (let k = 0; k < 4; k++, at += 3) {
      const high = digitValue[bytes[at]!]!;
      const middle = digitValue[bytes[at + 1]!]!;
      const low = digitValue[bytes[at + 2]!]!;
      bad |= high | middle | low;
      const value = (high << 8) | (middle << 4) | low;
      target[4 * i + k] = k < 3 ? (value << 20) >> 20 : value;
    }
    if (bad < 0) return i;
  }
  return samples;
}
