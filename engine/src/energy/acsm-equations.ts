/**
 * Oxygen uptake in steady walking, running and stepping, mL/kg/min: equations of the American College of Sports Medicine
 * (Guidelines for Exercise Testing and Prescription, 10th edition; equation texts read in ACSM's Health & Fitness Journal
 * 2020, "Metabolic Calculations in Action", and for stepping at topendsports.com). They are of healthy adults; walking is
 * meant for 1.9 to 3.7 mph, running for above 5 mph (from memory).
 *
 * @example
 * acsmOxygenMlPerKgMin.walking(80 / 60); // 11.5: level walking at 4.8 km/h
 */
export const acsmOxygenMlPerKgMin = {
  /** Speed along the ground, m/s, and its rise per length. Default level. */
  walking(speedMS: number, grade = 0): number {
    const speed = speedMS * 60;
    return 3.5 + 0.1 * speed + 1.8 * speed * grade;
  },
  running(speedMS: number, grade = 0): number {
    const speed = speedMS * 60;
    return 3.5 + 0.2 * speed + 0.9 * speed * grade;
  },
  /** Times a minute up and down again, and height of the step, m. */
  stepping(stepsPerMin: number, heightM: number): number {
    return 3.5 + 0.2 * stepsPerMin + 1.33 * 1.8 * stepsPerMin * heightM;
  },
} as const;
