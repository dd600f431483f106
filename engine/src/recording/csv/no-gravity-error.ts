import { InputError } from '../input-error.ts';

/**
 * The refusal (`no-gravity`) of acceleration from which a phone has taken gravity away: without it nothing tells how a
 * thigh is turned. Says which export has it.
 *
 * @param message what shows that gravity is missing
 */
export function noGravityError(message: string, name: string): InputError {
  return new InputError(
    'no-gravity',
    message,
    name,
    'export acceleration with gravity: Sensor Logger TotalAcceleration.csv (iPhone: AccelerometerUncalibrated.csv), phyphox Acceleration with g, Physics Toolbox G-Force Meter',
  );
}
