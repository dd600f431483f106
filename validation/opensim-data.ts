import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  groundForces,
  type MotionTable,
  type OpensimModel,
  type PlanarModel,
  type PlateContact,
  planarModel,
  readMotionTable,
  readOpensimModel,
} from '../engine/src/mechanics/index.ts';
import { FindingLog } from '../engine/src/recording/index.ts';

/** The folder of OpenSim's reference files, seen from the folder of the recordings. */
export const opensimFolder = '../mechanics/opensim';

export function opensimTable(dataDir: string, name: string): MotionTable {
  return readMotionTable(opensimText(dataDir, name), name, new FindingLog());
}

export function opensimModel(dataDir: string, name: string): OpensimModel {
  return readOpensimModel(opensimText(dataDir, name), name);
}

/** The measured walk: its plates, each with the foot that stood on it (the file of the measurement says which). */
export function walkContacts(dataDir: string, { tree }: PlanarModel): PlateContact[] {
  const name = 'subject01_walk_grf.mot';
  const [right, left] = groundForces(opensimTable(dataDir, name), name);
  return [
    { plate: right!, segment: segmentOf(tree, 'calcn_r') },
    { plate: left!, segment: segmentOf(tree, 'calcn_l') },
  ];
}

export function planarOpensimModel(model: OpensimModel, fixedKnee = false): PlanarModel {
  return planarModel(model, model.name, fixedKnee);
}

export function segmentOf(tree: PlanarModel['tree'], name: string): number {
  return tree.segments.findIndex((segment) => segment.name === name);
}

/** Root mean square. */
export function rmsOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function opensimText(dataDir: string, name: string): string {
  return readFileSync(resolve(dataDir, opensimFolder, name), 'utf8');
}
