import type { Body } from '../../body/index.ts';
import type { OpensimModel, Vector3 } from './model.ts';

/**
 * Where the hip joint is in the pelvis' frame, m, x and y: Rajagopal et al., IEEE Trans. Biomed. Eng. 63:2068, 2016,
 * whose model is 1.70 m tall.
 */
const rajagopalHip = { x: -0.056276, y: -0.07849, heightM: 1.7 };

/** Where the hip joint is in the pelvis' frame of OpenSim, m: of the model, else by the height of the body. */
export function hipPlace(body: Body, model: OpensimModel | null): Vector3 {
  const joint = model?.joints.find(({ name }) => name === 'hip_r');
  const scale = body.heightM / rajagopalHip.heightM;
  return joint?.locationInParent ?? [rajagopalHip.x * scale, rajagopalHip.y * scale, 0];
}
