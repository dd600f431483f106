import { gzipSync, inflateRawSync } from 'node:zlib';
import { writeCsv, writeCwa, writeGt3x } from '@legwork/engine';
import { geneaFile } from '../testing/genea-file.ts';
import { geneactivFile } from '../testing/geneactiv-file.ts';
import { joinParts } from '../testing/join-parts.ts';
import { writeFit } from '../testing/write-fit.ts';
import { writeHealthExport } from '../testing/write-health-export.ts';
import { writeZip } from '../testing/write-zip.ts';
import { activpalCsv, fitRun, phoneCsv, simulatedBlocks } from './small-files.ts';

/** A sound file to be damaged. */
export interface Fixture {
  /** Name of the format in the registry. */
  format: string;
  /** What tells it from others of its format. */
  variant: string;
  /** What is damaged. */
  bytes: Uint8Array;
  /** Size of the blocks it is made of, bytes; 0 for text, where they are lines. */
  blockBytes: number;
  /** Packs it after the damage, which so gets past the unpacker. Default: it is the file. */
  pack(damaged: Uint8Array): Uint8Array;
}

/** Every fixture, at least one for each format. A new format is a line or two here. */
export async function fixtures(): Promise<Fixture[]> {
  const cwa = await joinParts(writeCwa(simulatedBlocks(25), { rateHz: 25 }));
  const csv = await joinParts(writeCsv(simulatedBlocks(25)));
  const gt3x = await joinParts(writeGt3x(simulatedBlocks(30), { rateHz: 30 }));
  const [log, info] = [unzipped(gt3x, 'log.bin'), unzipped(gt3x, 'info.txt')];
  const geneactiv = geneactivFile({ startMs: Date.UTC(2024, 4, 6, 9), pages: 3 });
  const health = new TextEncoder().encode(writeHealthExport(1).xml);
  const healthFile = (xml: Uint8Array) => ({ 'apple_health_export/export.xml': xml });
  return [
    fixture('cwa', 'AX3', cwa, 512),
    fixture('csv', 'plain', csv, 0),
    fixture('csv', 'phone', phoneCsv(), 0),
    fixture('csv', 'gzip', gzipSync(csv), 64),
    fixture('csv', 'inside gzip', csv, 0, (damaged) => gzipSync(damaged, { level: 1 })),
    fixture('gt3x', 'archive', gt3x, 64),
    fixture('gt3x', 'log inside', log, 9, (damaged) => stored({ 'log.bin': damaged, 'info.txt': info })),
    fixture('gt3x', 'info inside', info, 0, (damaged) => stored({ 'log.bin': log, 'info.txt': damaged })),
    fixture('geneactiv', 'pages', geneactiv, 0),
    fixture('genea', 'pages', geneaFile(12), 2048),
    fixture('fit', 'run', writeFit(fitRun()), 8),
    fixture('activpal', 'events', activpalCsv(), 0),
    fixture('activpal', 'gzip', gzipSync(activpalCsv()), 64),
    fixture('apple-health', 'export.xml', health, 0),
    fixture('apple-health', 'export.zip', writeZip(healthFile(health)), 64),
    fixture('apple-health', 'inside export.zip', health, 0, (xml) => stored(healthFile(xml))),
  ];
}

function fixture(
  format: string,
  variant: string,
  bytes: Uint8Array,
  blockBytes: number,
  pack: Fixture['pack'] = (damaged) => damaged,
): Fixture {
  // A plain array: a slice of a Buffer is no copy, and damage would stay.
  return { format, variant, bytes: Uint8Array.from(bytes), blockBytes, pack };
}

/** What is inside is to be damaged, not the packing: unpacking is most of the time of a case. */
function stored(files: Parameters<typeof writeZip>[0]): Uint8Array {
  return writeZip(files, 'store');
}

/** A file in a ZIP archive, by its place in the list at the end (APPNOTE 6.3.10). */
function unzipped(archive: Uint8Array, name: string): Uint8Array {
  const all = Buffer.from(archive);
  for (let at = all.indexOf('PK\x01\x02'); at >= 0; at = all.indexOf('PK\x01\x02', at + 4)) {
    const nameLength = all.readUInt16LE(at + 28);
    if (all.toString('latin1', at + 46, at + 46 + nameLength) !== name) continue;
    const local = all.readUInt32LE(at + 42);
    const start = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    return inflateRawSync(all.subarray(start, start + all.readUInt32LE(at + 20)));
  }
  throw new Error(`${name} is not in the archive`);
}
