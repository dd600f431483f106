import { openFileSource } from '../app/src/cli/file-source.ts';
import { openRecording } from '../engine/src/index.ts';

// Reads every sample of a recording and nothing more: `node bench/read-recording.ts FILE` prints how many there are.

const source = await openFileSource(process.argv[2] ?? '');
const recording = await openRecording(source);
let samples = 0;
for await (const block of recording.blocks()) samples += block.count;
await source.close();
console.log(samples);
