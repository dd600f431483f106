const longestCode = 15;

/** A table that gives for the next bits of the data the symbol that they start with. */
export interface HuffmanTable {
  /** `symbol << 4 | length of its code`, for every value that the next bits can have; 0 where no code fits. */
  entries: Uint16Array;
  /** One bit for each bit that has to be looked at. */
  mask: number;
}

/**
 * The table of the code in which each symbol has so many bits (RFC 1951, 3.2.2); null if there are more codes than
 * so many bits can tell apart.
 *
 * @param lengths bits of the code of each symbol, 0 to 15; 0 for a symbol that does not occur
 */
export function huffmanTable(lengths: Uint8Array): HuffmanTable | null {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  const nextCode = new Uint16Array(longestCode + 1);
  let code = 0;
  let longest = 0;
  for (let length = 1; length <= longestCode; length++) {
    code = (code + counts[length - 1]!) << 1;
    nextCode[length] = code;
    if (code + counts[length]! > 1 << length) return null;
    if (counts[length]! > 0) longest = length;
  }
  const entries = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    // Codes come with their highest bit first, everything else in the data with its lowest.
    let reversed = 0;
    for (let bit = 0, rest = nextCode[length]!++; bit < length; bit++, rest >>= 1)
      reversed = (reversed << 1) | (rest & 1);
    for (let at = reversed; at < entries.length; at += 1 << length) entries[at] = (symbol << 4) | length;
  }
  return { entries, mask: entries.length - 1 };
}
