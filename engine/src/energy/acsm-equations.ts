/**
 * Oxygen uptake in steady walking, running, stepping and cycling, mL/kg/min, rest (3.5) included: equations of the American
 * College of Sports Medicine (Guidelines for Exercise Testing and Prescription, 10th edition; equation texts read in ACSM's
 * Health & Fitness Journal 2020, "Metabolic Calculations in Action", for stepping at topendsports.com, for cycling at
 * ptreviewer.com). They are of healthy adults in a steady state. Against measurements: 1600 m of walking and of running 4 %
 * off (Hall 2004, 10.1249/01.mss.0000147584.87788.0e, 24 people, abstract read), stepping 0.6 mL/kg/min too high (Latin
 * 2001, 10.1097/00005768-200110000-00026, 55 people, abstract read).
 *
 * @example
 * acsmOxygenMlPerKgMin.walking(80 / 60); // 11.5: level walking at 4.8 km/h
 */
export const acsmOxygenMlPerKgMin = {
  /** Speed along the ground, m/s, and its rise per length. Default level. For 50 to 100 m/min. */
  walking(speedMS: number, grade = 0): number {
    const speed = speedMS * 60;
    return 3.5 + 0.1 * speed + 1.8 * speed * grade;
  },
  /** For more than 134 m/min, from 80 on where somebody truly runs; not for running downhill. */
  running(speedMS: number, grade = 0): number {
    const speed = speedMS * 60;
    return 3.5 + 0.2 * speed + 0.9 * speed * grade;
  },
  /** Times a minute up and down again, and height of the step, m. For 12 to 30 a minute and 0.04 to 0.40 m (ExRx.net). */
  stepping(stepsPerMin: number, heightM: number): number {
    return 3.5 + 0.2 * stepsPerMin + 1.33 * 1.8 * stepsPerMin * heightM;
  },
  /** Mechanical power at the pedals, W. */
  cycling(powerW: number, massKg: number): number {
    return 7 + (1.8 * kilogramMetresPerJoule * 60 * powerW) / massKg;
  },
} as const;

/** The equation for cycling counts work in kilogram-metres. */
const kilogramMetresPerJoule = 1 / 9.80665;
