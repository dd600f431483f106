/** Muscle and oxygen, in people. */
export const bodyOutcomes = [
  'kneeExtensorSize',
  'plantarFlexorSize',
  'hamstringSize',
  'kneeExtensorStrength',
  'plantarFlexorStrength',
  'jumpPower',
  'vo2max',
  'muscleOxidativeCapacity',
  'lactateIndex',
  'aerobicReserve',
] as const;

/** Cells, in mouse and rat. Without "dentate" those of the subventricular zone and the olfactory bulb. */
export const cellOutcomes = [
  'neuralStemCellsDividing',
  'quiescentStemCells',
  'neuroblasts',
  'newNeurons',
  'matureNeurons',
  'dentateStemCellsDividing',
  'dentateQuiescentStemCells',
  'dentateNeuroblasts',
  'dentateNewNeurons',
  'dentateMatureNeurons',
  'oligodendrocytePrecursors',
  'immatureOligodendrocytes',
  'matureOligodendrocytes',
] as const;

export const adaptationOutcomes = [...bodyOutcomes, ...cellOutcomes] as const;
export type AdaptationOutcome = (typeof adaptationOutcomes)[number];
