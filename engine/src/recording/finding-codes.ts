export type Severity = 'info' | 'warning' | 'error';

/** What a finding code means to a user: shown in the report and in the documentation. */
export interface FindingCodeEntry {
  severity: Severity;
  /** One line, a sentence without a full stop. */
  message: string;
  /** Why it happens. */
  cause: string;
  /** What the user can do, and what Legwork did. */
  remedy: string;
}

/** Every finding code. A code that is not here does not compile. */
export const findingCodes = {
  'timezone-assumed': {
    severity: 'info',
    message: 'the clock of the recording has no time zone and was read as UTC',
    cause: 'The sensor stores the wall clock of the computer that set it up, without its zone.',
    remedy: 'Give --timezone, for example --timezone Europe/Berlin, so that days are cut at local midnight.',
  },
  'timezone-differs': {
    severity: 'info',
    message: 'the file states another offset from UTC than the zone given',
    cause:
      'The sensor was set up in another zone than the one given with --timezone, or on a computer with a wrong one.',
    remedy: 'The zone given was used. Check it if times of day look shifted.',
  },
  'timezone-clock-change': {
    severity: 'warning',
    message: 'the first local time of the recording falls into a change of the clocks',
    cause: 'At the end of summer time an hour occurs twice, at its start an hour does not occur.',
    remedy:
      'The earlier of the two readings was taken, or for an hour that does not occur the offset before the change. If the sensor was set up with the other one, times are off by the change, mostly one hour.',
  },
  'file-truncated': {
    severity: 'warning',
    message: 'the file ends in the middle of the data',
    cause: 'The copy from the sensor was cut short, or the battery died while a block was written.',
    remedy: 'Everything before the end was used. Copy the file from the sensor again if it should be longer.',
  },
  'header-damaged': {
    severity: 'warning',
    message: 'the header of the file is damaged',
    cause: 'Bytes at the start of the file were overwritten or lost.',
    remedy: 'The data blocks were used; the serial number and notes are missing or may be wrong.',
  },
  'blocks-damaged': {
    severity: 'warning',
    message: 'damaged blocks were left out',
    cause: 'The checksum or the layout of these blocks is wrong: memory faults, or an interrupted copy.',
    remedy: 'Copy the file from the sensor again. The missing time is a gap; nothing was filled in.',
  },
  'blocks-missing': {
    severity: 'warning',
    message: 'the numbering of the blocks has holes',
    cause: 'Blocks were lost when they were written or copied.',
    remedy: 'Copy the file from the sensor again. The missing time is a gap; nothing was filled in.',
  },
  'blocks-repeated': {
    severity: 'info',
    message: 'blocks that occur twice were used once',
    cause: 'The sensor or the copy wrote the same block twice.',
    remedy: 'Nothing to do: the repeated blocks hold the same data.',
  },
  'sensor-paused': {
    severity: 'info',
    message: 'the sensor stopped and went on',
    cause: 'It was connected to a computer, ran out of battery, or was set up to pause.',
    remedy: 'The pauses are gaps; nothing was filled in.',
  },
  'time-jump': {
    severity: 'warning',
    message: 'the clock of the sensor jumped forward between neighbouring blocks',
    cause: 'Samples were lost without a trace, or the clock was set.',
    remedy: 'The time jumped over is a gap; nothing was filled in.',
  },
  'time-jump-back': {
    severity: 'warning',
    message: 'time went backwards',
    cause: 'The clock was set back, or lost its time, while the sensor recorded.',
    remedy:
      'All samples were kept in the order in which they were recorded, and those after the jump moved to follow at once; their times are late by the jump. Cut the file there if they must be exact.',
  },
  'time-implausible': {
    severity: 'warning',
    message: 'times that do not fit the rest of the recording were not used',
    cause: 'The clock of the sensor was wrong for a while, or these times were damaged.',
    remedy: 'The samples were kept and their times counted on from their neighbours.',
  },
  'clock-not-set': {
    severity: 'warning',
    message: 'the clock of the sensor was never set',
    cause: 'The recording was started without setting the time, or the battery had run empty.',
    remedy: 'Durations hold, dates and times of day do not. Set up the sensor with its software before use.',
  },
  'clock-in-future': {
    severity: 'warning',
    message: 'the recording ends in the future',
    cause: 'The clock of the sensor or of this computer is wrong.',
    remedy: 'Durations hold; check the dates.',
  },
  'settings-changed': {
    severity: 'warning',
    message: 'the settings of the sensor change within the file',
    cause: 'Recordings with different settings were joined in one file.',
    remedy: 'Everything was read; rate and kind of sensor in the result are those of the first block.',
  },
  'zero-samples': {
    severity: 'warning',
    message: 'samples are exactly zero on all axes and were left out',
    cause:
      'A sensor always measures gravity; zeros are written where a sensor or its radio link dropped out.',
    remedy:
      'These moments count as without samples; up to 5 s of them take the label of the seconds beside them.',
  },
  'gravity-missing': {
    severity: 'error',
    message: 'the acceleration has no gravity in it',
    cause:
      'Phones also export acceleration from which gravity was taken away (linear or user acceleration), or the unit is wrong.',
    remedy:
      'Postures, activities and the frame of this recording are wrong. Export acceleration with gravity: Sensor Logger TotalAcceleration.csv (iPhone: AccelerometerUncalibrated.csv), phyphox Acceleration with g, Physics Toolbox G-Force Meter; or give the right --unit.',
  },
  'placement-not-thigh': {
    severity: 'warning',
    message: 'the labels are made for a sensor on the thigh',
    cause: 'Another placement was given with --placement.',
    remedy: 'Use the samples, gaps and findings; do not trust postures and activities of this recording.',
  },
  'records-unreadable': {
    severity: 'warning',
    message: 'records without a readable date, value or unit were left out',
    cause: 'An app wrote them in its own way, or the file was edited or damaged.',
    remedy: 'Look at the first of them; the others were used.',
  },
  'types-not-used': {
    severity: 'info',
    message: 'records of types that are not about the legs were not used',
    cause: 'A health export holds everything that the phone knows.',
    remedy: 'Nothing to do.',
  },
  'activity-only-in-workouts': {
    severity: 'info',
    message: 'what the legs did between workouts is not in the file',
    cause: 'Phones and watches export steps and workouts, not postures.',
    remedy: 'Use steps and sessions; minutes of sitting and standing need a sensor on the thigh.',
  },
  'zone-from-offset': {
    severity: 'info',
    message: 'days are cut with the offset from UTC that the file had when it was exported',
    cause: 'Dates in the file carry an offset but not the zone, so summer time is not known.',
    remedy: 'Give --timezone, for example --timezone Europe/Berlin.',
  },
} as const satisfies Record<string, FindingCodeEntry>;

export type FindingCode = keyof typeof findingCodes;
