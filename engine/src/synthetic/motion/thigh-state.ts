/**
 * How the thigh is held and moves at one moment. World axes: forward (where the person faces), up, right.
 *
 * The thigh's own axes are x from hip to knee, y out of its front, z to the right. From standing upright (x down,
 * y forward) it is turned by `flexion` about z (positive lifts the knee forward; 90 degrees is a level thigh), then by
 * `abduction` (positive moves the knee to the right), then by `axial` about x (positive turns the front to the right).
 * Lying on the back is flexion 90 degrees, axial 0; on the right side axial 90; face down axial 180.
 *
 * Angles in rad, rates in rad/s, accelerations in rad/s2; the hip's acceleration in m/s2.
 */
export class ThighState {
  flexion = 0;
  flexionRate = 0;
  flexionAcceleration = 0;
  abduction = 0;
  abductionRate = 0;
  abductionAcceleration = 0;
  axial = 0;
  axialRate = 0;
  axialAcceleration = 0;
  hipForward = 0;
  hipUp = 0;
  hipRight = 0;

  reset(): void {
    this.flexion = 0;
    this.flexionRate = 0;
    this.flexionAcceleration = 0;
    this.abduction = 0;
    this.abductionRate = 0;
    this.abductionAcceleration = 0;
    this.axial = 0;
    this.axialRate = 0;
    this.axialAcceleration = 0;
    this.hipForward = 0;
    this.hipUp = 0;
    this.hipRight = 0;
  }
}
