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
    remedy:
      'Use the samples, gaps and findings; do not trust postures and activities of this recording. From a wrist its sets of squats and deadlifts with a barbell may be used, if the y axis points along the forearm to the hand and z out of the back of the hand.',
  },
  'sensors-apart': {
    severity: 'warning',
    message: 'the recordings of the two sensors have no time in common',
    cause: 'They were not worn at the same time, or one of their clocks is wrong.',
    remedy: 'Check that --also names a recording of the same days, and its --timezone.',
  },
  'sensors-clocks-differ': {
    severity: 'warning',
    message: 'the clocks of the two sensors differ',
    cause:
      'They were set at different times or by different computers, or one drifts. How much both move in each second tells it.',
    remedy:
      'Nothing was shifted: each recording keeps its own times. Set up sensors of one person on the same computer.',
  },
  'calibration-not-applied': {
    severity: 'info',
    message: 'the acceleration is used as the sensor measured it',
    cause: 'Auto-calibration needs still moments in many orientations, which short recordings lack.',
    remedy: 'Nothing needs to be done. Angles may be off by a degree or two.',
  },
  'sensor-turned': {
    severity: 'warning',
    message: 'the sensor was turned on the thigh during the recording',
    cause:
      'It was taken off and stuck on in another way: gait before and after the given time has another direction in the axes of the sensor.',
    remedy:
      'Each part was read with its own frame, see frames. Check the time: if nobody touched the sensor then, one of the parts is read wrongly.',
  },
  'trunk-unknown': {
    severity: 'warning',
    message: 'which way the trunk is upright could not be found',
    cause:
      'The two recordings share less than half a minute on foot, or this sensor turned about in it: it was not fixed to the trunk, or its clock is wrong.',
    remedy:
      'Lying and sitting were told by the thigh alone. Check the placement given and the clocks of the sensors.',
  },
  'frame-uncertain': {
    severity: 'warning',
    message: 'how the sensor sat on the thigh could not be found for sure',
    cause: 'The recording has too little walking and sitting, or they contradict each other.',
    remedy:
      'Look at the frame in the report. Postures and activities of this recording may be wrong; a recording with some minutes of walking and sitting tells the frame.',
  },
  'gzip-damaged': {
    severity: 'warning',
    message: 'the gzip file ends early or is damaged',
    cause: 'A copy or download was cut short, or bytes in the file were changed.',
    remedy: 'What could be unpacked was used. Copy the file again.',
  },
  'zip-damaged': {
    severity: 'warning',
    message: 'the ZIP archive that the file is ends early or is damaged',
    cause: 'A copy or download was cut short, or bytes in the file were changed.',
    remedy: 'What could be unpacked was used. Copy the file again.',
  },
  'records-damaged': {
    severity: 'warning',
    message: 'damaged records were left out',
    cause: 'Their checksum is wrong or they are cut short: memory faults, or an interrupted copy.',
    remedy: 'The missing time is a gap; nothing was filled in. Download the file from the sensor again.',
  },
  'records-skipped': {
    severity: 'info',
    message: 'records of other kinds than acceleration, light and battery were not used',
    cause: 'The sensor writes more than acceleration into its file.',
    remedy: 'Nothing to do.',
  },
  'record-size-odd': {
    severity: 'warning',
    message: 'some seconds have more or fewer samples than the rate of the sensor',
    cause: 'The sensor lost samples, or the rate stated in the file is wrong.',
    remedy:
      'Additional samples were spread over their second; where samples lack, the end of the second is a gap.',
  },
  'scale-assumed': {
    severity: 'warning',
    message: 'the scale of the acceleration is not stated and was assumed',
    cause: 'The file lacks its description, or has a serial number of an unknown device.',
    remedy: 'Look whether the acceleration at rest is near 1 g.',
  },
  'idle-sleep': {
    severity: 'info',
    message: 'the sensor slept while it lay still',
    cause: 'It was set up with idle sleep mode, which stops recording after ten seconds without movement.',
    remedy: 'These times are gaps. --fill-gaps repeats the last sample, as ActiLife does.',
  },
  'gaps-filled': {
    severity: 'warning',
    message: 'gaps were filled with samples that were not measured',
    cause: 'It was asked for with --fill-gaps.',
    remedy:
      'The last sample is repeated; after the sensor was connected to a computer zeros follow, as in CSV files of ActiLife.',
  },
  'gap-not-filled': {
    severity: 'warning',
    message: 'gaps were too long to fill',
    cause:
      'More than 60 days at 100 Hz would have been made up; the clock of the sensor may have been wrong.',
    remedy: 'These gaps stay gaps.',
  },
  'starts-late': {
    severity: 'info',
    message: 'the first sample is later than the start that the sensor was set up with',
    cause: 'The sensor slept or was off at first, or samples at the start were lost.',
    remedy: 'The recording starts with its first sample; nothing was filled in before it.',
  },
  'clock-drift-stated': {
    severity: 'info',
    message: 'the clock of the sensor had drifted',
    cause: 'The software compared it with the clock of the computer when the sensor was read out.',
    remedy: 'Times are those of the sensor; nothing was corrected.',
  },
  'button-pressed': {
    severity: 'info',
    message: 'the button of the sensor was pressed',
    cause: 'The wearer marked something.',
    remedy: 'Nothing to do.',
  },
  'rows-unreadable': {
    severity: 'warning',
    message: 'rows without the expected numbers were left out',
    cause: 'Empty or missing cells, words among numbers, or more cells than in other rows.',
    remedy: 'Look at the first such row; long stretches of them are gaps.',
  },
  'acceleration-impossible': {
    severity: 'warning',
    message: 'rows with more acceleration than any sensor measures were left out',
    cause: 'Cells were damaged or edited, or the unit is wrong.',
    remedy: 'Look at the first such row, and check --unit; long stretches of them are gaps.',
  },
  'samples-missing': {
    severity: 'info',
    message: 'the recording has gaps',
    cause: 'The sensor did not record, or rows were not exported.',
    remedy: 'Gaps stay gaps; nothing was filled in.',
  },
  'times-repeated': {
    severity: 'info',
    message: 'neighbouring samples have the same time',
    cause: 'Times were rounded when the file was written, for example to whole seconds.',
    remedy: 'Samples that share a time were spread evenly up to the next time.',
  },
  'rate-irregular': {
    severity: 'info',
    message: 'samples are not evenly spaced',
    cause: 'A phone or a wireless sensor takes samples when it can.',
    remedy: 'Each sample keeps its own time.',
  },
  'start-time-unknown': {
    severity: 'info',
    message: 'the file does not say when the recording started',
    cause: 'Times count from the start, or there are none.',
    remedy:
      'The recording is shown as starting on 1970-01-01. Durations hold, dates and times of day do not.',
  },
  'time-unit-assumed': {
    severity: 'info',
    message: 'times were read as milliseconds',
    cause: 'The column of time has no unit in its name and grows by more than 1 a sample.',
    remedy: 'Name the column time_s or time_ms if that is wrong.',
  },
  'gyro-unit-unknown': {
    severity: 'info',
    message: 'angular velocity was left out because its unit is not known',
    cause: 'The names of its columns have no unit.',
    remedy: 'Name the columns for example gyro_x_deg_s or gyro_x_rad_s.',
  },
  'event-kind-unknown': {
    severity: 'warning',
    message: 'events of an unknown kind were left out',
    cause: 'Newer software of the device labels things that Legwork does not know.',
    remedy: 'Their time is a gap. Tell the project which kind is missing.',
  },
  'logged-set-counts': {
    severity: 'info',
    message: 'logged sets took the place of what was recorded at that time',
    cause: 'A set was written down for a time at which the sensor was worn too.',
    remedy:
      'The logged set was counted, with its load, and the recording of these seconds was not, so that nothing counts twice.',
  },
  'events-overlap': {
    severity: 'warning',
    message: 'events overlap or go back in time',
    cause: 'Files were joined, or rows were sorted or edited by hand.',
    remedy: 'Time that two events claim counts for the first. Export the events again.',
  },
  'event-time-implausible': {
    severity: 'warning',
    message: 'events with impossible times or lengths were left out',
    cause: 'Cells were damaged or edited, or the clock of the device was wrong.',
    remedy: 'Look at the first of them; their time is a gap. Export the events again.',
  },
  'step-count-inconsistent': {
    severity: 'warning',
    message: 'the count of steps does not fit the events',
    cause: 'Rows are missing, or the count was edited or started anew.',
    remedy: 'Where the count can not be right, each stepping event counts as one stride.',
  },
  'checksum-mismatch': {
    severity: 'warning',
    message: 'the checksum of the file does not fit its content',
    cause: 'Bytes were changed or lost when the file was written, copied or edited.',
    remedy: 'What could be read was used; some of it may be wrong. Copy the file from the device again.',
  },
  'rest-unreadable': {
    severity: 'warning',
    message: 'from some place on the file can not be read',
    cause: 'Bytes are damaged or missing there, and what follows depends on them.',
    remedy: 'What comes before was used. Copy the file from the device again.',
  },
  'bytes-left-over': {
    severity: 'info',
    message: 'there are bytes behind the end of the data',
    cause: 'Another program added them, or the file was written over a longer one.',
    remedy: 'Nothing to do: they were not used.',
  },
  'sport-unknown': {
    severity: 'info',
    message: 'the file does not say which sport it is',
    cause: 'The device was switched off before it wrote its summary, or another program left it out.',
    remedy: 'The recording is shown as other activity.',
  },
  'zone-unknown': {
    severity: 'info',
    message: 'times are known but not the local time zone, so days are cut at midnight UTC',
    cause: 'The file stores times in UTC and does not say where it was recorded.',
    remedy: 'Give --timezone, for example --timezone Europe/Berlin.',
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
  'motion-rows-missing': {
    severity: 'warning',
    message: 'a motion file has another number of rows than its header says',
    cause: 'It was cut short when it was written or copied, or edited by hand.',
    remedy: 'The rows that are there were used. Export it again.',
  },
  'motion-times-repeated': {
    severity: 'info',
    message: 'rows of a motion file with the time of the row before were left out',
    cause: 'Some programs write the last frame twice.',
    remedy: 'Nothing to do.',
  },
  'angle-unit-assumed': {
    severity: 'warning',
    message: 'the unit of the joint angles was taken from their size',
    cause: 'The header of the motion file does not say inDegrees, or says what cannot be.',
    remedy: 'Look whether the depths are right. A line inDegrees=yes or inDegrees=no settles it.',
  },
  'knee-sign-from-data': {
    severity: 'info',
    message: 'which sign of the knee angle is flexion was taken from the motion',
    cause: 'Models differ in it, and no model was given.',
    remedy: 'Nothing to do, unless the knees hardly bend: then give the model.',
  },
  'motion-planar': {
    severity: 'info',
    message: 'joints were moved in the sagittal plane alone',
    cause: 'The file also turns joints to the side and about their axis; the mechanics here have one plane.',
    remedy:
      'Nothing to do for squats, deadlifts and walking; wide stances and turns lose part of their motion.',
  },
  'ground-force-estimated': {
    severity: 'info',
    message: 'the force of the ground was computed from the accelerations and shared between the feet',
    cause: 'No measured forces were given.',
    remedy: 'Give forces where there are some. In walking, peaks of a foot are within about 10 %.',
  },
  'forces-differ': {
    severity: 'warning',
    message: 'measured forces and accelerations do not fit each other',
    cause: 'Another mass, forces of another trial, a clock that is off, or noise in the joint angles.',
    remedy: 'Check --mass, and that both files are of one trial. Joint moments follow the measured forces.',
  },
  'motion-tips': {
    severity: 'warning',
    message: 'at some moments the force of the ground would have to act beside the feet',
    cause:
      'Noise in the joint angles of the trunk and arms, or a hand or chair that carried and is not known.',
    remedy: 'Trust means rather than peaks. Smoother joint angles or measured forces help.',
  },
  'motion-too-heavy': {
    severity: 'warning',
    message: 'the muscles of the model are too weak for what the person did',
    cause: 'The person is stronger than average, or noise in the joint angles makes peaks.',
    remedy: 'See limit for the joint. Activations at these moments are the most that muscles give.',
  },
  'energy-of-missing-strength': {
    severity: 'info',
    message: 'the energy counts muscle that is not there',
    cause: 'The muscles are too weak for the movement, and the energy is that of the movement.',
    remedy:
      'What they lack costs as much as they would if they were so much larger. See limit for the joint.',
  },
  'pace-of-gravity': {
    severity: 'info',
    message: 'steps and jumps take the time that this gravity gives: as on Earth at the same Froude number',
    cause: 'What presses the body to the ground is not the weight on Earth.',
    remedy:
      'Give --speed for another one. People in simulated low gravity kept their duty factors, but not the length of their strides.',
  },
  'lying-on-sledge': {
    severity: 'info',
    message: 'lying, on a sledge along the bed that carries what gravity does across the body',
    cause: 'An exercise that is otherwise done standing was asked for lying down.',
    remedy: 'Give --device for what pulls towards the feet: without it hardly anything does.',
  },
  'repetitions-not-found': {
    severity: 'info',
    message: 'no repetitions were recognised in the motion',
    cause: 'Joints move too little, or it is none of the exercises that are known.',
    remedy: 'The whole motion counts as one.',
  },
} as const satisfies Record<string, FindingCodeEntry>;

export type FindingCode = keyof typeof findingCodes;
