/**
 * The code of a number above 0 in the parameters of a log.bin: the inverse of `decodeFloat`.
 *
 * @example
 * encodeFloat(256).toString(16); // '9400000'
 */
export function encodeFloat(value: number): number {
  let exponent = 0;
  let fraction = value;
  for (; fraction >= 1; exponent++) fraction /= 2;
  for (; fraction < 0.5; exponent--) fraction *= 2;
  return (((exponent & 0xff) << 24) | (Math.round(fraction * 8_388_608) & 0xffffff)) >>> 0;
}
