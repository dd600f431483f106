import type { SampleFormat } from '../recording-format.ts';
import { readGt3x } from './read-gt3x.ts';

/** Names that ActiGraph's software gives to the files in its archives. */
const names = [
  'log.bin',
  'info.txt',
  'activity.bin',
  'lux.bin',
  'battery.bin',
  'eeprom.bin',
  'firmware.bin',
  'gt3xplus.ico',
  'log.txt',
  'metadata',
  'metadata.bin',
  'ram.bin',
];

/** The format of ActiGraph devices: a ZIP archive that starts with one of their files. */
export const gt3xFormat: SampleFormat = {
  kind: 'samples',
  name: 'gt3x',
  description: 'ActiGraph .gt3x (GT3X+, wGT3X-BT, GT9X Link and others)',
  sniff(bytes) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
    const length = bytes.length < 30 ? 0 : bytes[26]! | (bytes[27]! << 8);
    const path = new TextDecoder().decode(bytes.subarray(30, 30 + length)).toLowerCase();
    return names.includes(path.slice(path.lastIndexOf('/') + 1));
  },
  open: readGt3x,
};
