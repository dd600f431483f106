import { seededRandom } from '../engine/src/number/index.ts';

const documentType = `<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 13 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
<!-- Note: Any Records that appear as children of a correlation also appear as top-level records in this document. It's so. -->
<!ATTLIST Record
  type CDATA #REQUIRED
  value CDATA "]>"
>
]>`;

/** A day of a made-up person as a phone and a watch write it, and what is true of it. */
export interface HealthExport {
  xml: string;
  /** Steps that were taken, each counted once. */
  steps: number;
  heartRates: number;
}

/**
 * The XML of a health export: walks that a watch on the wrist and a phone in the pocket both count, some that the phone
 * alone counts, a run with a pause, heart rates, measures of walking and a blood pressure. Made up from a seed.
 *
 * @example
 * writeHealthExport(1).xml; // '<?xml version="1.0" ...'
 */
export function writeHealthExport(seed: number): HealthExport {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => Math.floor(low + (high - low) * random.next());
  const phone: string[] = [];
  const watch: string[] = [];
  const hearts: string[] = [];
  const measures: string[] = [];
  let steps = 0;
  for (let minute = 7 * 60; minute < 21 * 60; minute += between(8, 40)) {
    const length = between(2, 7);
    const count = length * between(90, 120);
    steps += count;
    const withWatch = random.next() < 0.7;
    if (withWatch) watch.push(record('StepCount', 'Watch', minute, minute + length, count, 'count'));
    phone.push(record('StepCount', 'iPhone', minute, minute + length, count, 'count'));
    measures.push(record('WalkingSpeed', 'iPhone', minute, minute + length, between(36, 54) / 10, 'km/hr'));
    measures.push(
      record('WalkingAsymmetryPercentage', 'iPhone', minute, minute + length, between(0, 9) / 100, '%'),
    );
    hearts.push(record('HeartRate', 'Watch', minute, minute, between(80, 110), 'count/min'));
  }
  const pressure = record('BloodPressureSystolic', 'Cuff', 600, 600, 120, 'mmHg');
  // An app that puts heart rates into correlations: the same records stand on their own too.
  const correlation = `<Correlation type="HKCorrelationTypeIdentifierBloodPressure">${pressure}${hearts[0]}</Correlation>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
${documentType}
<HealthData locale="en_GB">
 <ExportDate value="${date(22 * 60)}"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1970-01-01" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>
${[...phone, ...watch, ...hearts, ...measures, pressure, correlation, workout()].map((line) => ` ${line}`).join('\n')}
</HealthData>
`;
  return { xml, steps, heartRates: hearts.length };
}

function workout(): string {
  return `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="25" durationUnit="min" sourceName="Watch" creationDate="${date(1350)}" startDate="${date(1320)}" endDate="${date(1350)}">
  <WorkoutEvent type="HKWorkoutEventTypePause" date="${date(1330)}"/>
  <WorkoutEvent type="HKWorkoutEventTypeResume" date="${date(1335)}"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="${date(1320)}" endDate="${date(1350)}" sum="5.1" unit="km"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" startDate="${date(1320)}" endDate="${date(1350)}" sum="300" unit="kcal"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" startDate="${date(1320)}" endDate="${date(1350)}" average="151.2" minimum="120" maximum="172" unit="count/min"/>
 </Workout>`;
}

function record(type: string, source: string, from: number, to: number, value: number, unit: string): string {
  const device = `&lt;&lt;HKDevice: 0x1&gt;, name:${source}, manufacturer:Apple Inc., model:${source}&gt;`;
  return `<Record type="HKQuantityTypeIdentifier${type}" sourceName="${source} of &quot;A&quot;" unit="${unit}" creationDate="${date(to)}" startDate="${date(from)}" endDate="${date(to)}" value="${value}" device="${device}">
  <MetadataEntry key="a > b" value='"'/>
 </Record>`;
}

/** A minute of 2 May 2026 where local time is two hours ahead of UTC. */
function date(minute: number): string {
  const local = new Date(Date.UTC(2026, 4, 2) + minute * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} +0200`;
}
