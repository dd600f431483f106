/** What the name of a column says. */
export interface ColumnMeaning {
  quantity: 'time' | 'acceleration' | 'gyro';
  /** 0 x, 1 y, 2 z; 0 for time. */
  axis: number;
  /** Unit in the name; null where there is none. */
  unit: ColumnUnit | null;
  /** The words of the name that say none of this, such as the sensor: `rt` in `rt_acc_x_m_s2`. */
  sensor: string;
}

export type ColumnUnit = 'g' | 'mg' | 'm/s2' | 'deg/s' | 'rad/s' | 's' | 'ms' | 'us' | 'ns';

// Longer spellings first.
const units: readonly [words: string, unit: ColumnUnit][] = [
  ['m s 2', 'm/s2'],
  ['m s2', 'm/s2'],
  ['ms 2', 'm/s2'],
  ['ms2', 'm/s2'],
  ['mps2', 'm/s2'],
  ['deg s', 'deg/s'],
  ['degs', 'deg/s'],
  ['dps', 'deg/s'],
  ['rad s', 'rad/s'],
  ['rads', 'rad/s'],
  ['mg', 'mg'],
  ['g', 'g'],
  ['seconds', 's'],
  ['sec', 's'],
  ['s', 's'],
  ['milliseconds', 'ms'],
  ['millis', 'ms'],
  ['ms', 'ms'],
  ['us', 'us'],
  ['ns', 'ns'],
];

const timeWords = ['time', 'timestamp', 'datetime', 'unix', 'epoch', 'epoc', 'elapsed', 'utc', 'date', 't'];
const accelerationWords = ['acc', 'accel', 'acceleration', 'accelerometer', 'a'];
const gyroWords = ['gyro', 'gyr', 'gyroscope', 'g', 'w', 'omega', 'rot', 'rotation', 'angular', 'velocity'];
const axes = ['x', 'y', 'z'];

/** What a phone measured with gravity in it, where it stands beside acceleration without: `gFx` of Physics Toolbox. */
export const gForceSensor = 'g-force';
/** Words for acceleration from which gravity was taken away: `Linear Acceleration x` of phyphox. */
export const withoutGravityWords: readonly string[] = ['linear', 'user', 'lin'];

/**
 * What the name of a column says: quantity, axis, unit and sensor, from names such as `time`, `unix_time_s`,
 * `Timestamp (ms)`, `x`, `ax`, `acc_x`, `accX`, `Accelerometer X`, `gFx`, `rl_ax`, `rt_acc_x_m_s2`, `gyro_x_deg_s`,
 * `wx`; null for anything else.
 *
 * @example
 * columnMeaning('rt_acc_x_m_s2'); // { quantity: 'acceleration', axis: 0, unit: 'm/s2', sensor: 'rt' }
 */
export function columnMeaning(name: string): ColumnMeaning | null {
  const gForce = /^gf([xyz])$/i.exec(name.trim());
  if (gForce)
    return {
      quantity: 'acceleration',
      axis: axes.indexOf(gForce[1]!.toLowerCase()),
      unit: 'g',
      sensor: gForceSensor,
    };
  const words = name
    .replaceAll('µ', 'u')
    .replaceAll('²', '2')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return timeMeaning(words) ?? axisMeaning(words);
}

function timeMeaning(words: string[]): ColumnMeaning | null {
  const { rest, unit } = takeUnit(words);
  // A date alone is half a time.
  const isTime = words.join() !== 'date' && rest.every((word) => timeWords.includes(word));
  const isOnlyUnit = rest.length === 0 && words.length === 1 && words[0]!.length > 2;
  if (!isTime || (rest.length === 0 && !isOnlyUnit)) return null;
  if (unit !== null && !['s', 'ms', 'us', 'ns'].includes(unit)) return null;
  return { quantity: 'time', axis: 0, unit, sensor: '' };
}

function axisMeaning(words: string[]): ColumnMeaning | null {
  const { rest, unit } = takeUnit(words);
  const split = rest.flatMap((word) => (/^[agw][xyz]$/.test(word) ? [...word] : [word]));
  const named = split.filter((word) => axes.includes(word));
  if (named.length !== 1) return null;
  const others = split.filter((word) => !axes.includes(word) && word !== 'axis');
  const isGyro = others.some((word) => gyroWords.includes(word));
  const kind = isGyro ? gyroWords : accelerationWords;
  const sensor = others.filter((word) => !kind.includes(word));
  // A bare axis is taken as acceleration; with other words beside it, it may be anything.
  if (sensor.length === others.length && others.length > 0) return null;
  return {
    quantity: isGyro ? 'gyro' : 'acceleration',
    axis: axes.indexOf(named[0]!),
    unit,
    sensor: sensor.join(' '),
  };
}

/** Takes the unit off the end of a name. */
function takeUnit(words: string[]): { rest: string[]; unit: ColumnUnit | null } {
  for (const [spelling, unit] of units) {
    const parts = spelling.split(' ');
    if (words.slice(-parts.length).join(' ') === spelling)
      return { rest: words.slice(0, words.length - parts.length), unit };
  }
  return { rest: words, unit: null };
}
