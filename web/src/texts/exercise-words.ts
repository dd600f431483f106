interface ExerciseWords {
  name: string;
  /** What one does, in a sentence. */
  about: string;
}

const en = {
  squat: { name: 'Squat', about: 'Stand with both soles flat, squat down, stand up.' },
  'front-squat': {
    name: 'Front squat',
    about: 'A squat with the bar on the collar bones: the trunk stays upright.',
  },
  'half-squat': { name: 'Half squat', about: 'A squat that turns half way down.' },
  'sumo-squat': {
    name: 'Sumo squat',
    about: 'A squat with the feet wide and turned out, seen from the side.',
  },
  'single-leg-squat': {
    name: 'Single-leg squat',
    about: 'Squat on the right leg, the left one bent behind.',
  },
  'split-squat': { name: 'Split squat', about: 'One foot in front, one behind on its toes: down and up.' },
  'bulgarian-squat': { name: 'Bulgarian split squat', about: 'A split squat with the rear foot on a bench.' },
  'decline-squat': {
    name: 'Decline squat',
    about: 'One leg on a board that falls to the toes: the knee does the work.',
  },
  lunge: { name: 'Lunge', about: 'Step forward, sink until the rear knee nears the floor, push back.' },
  'step-up': { name: 'Step up', about: 'Stand up on a step with the right leg, and come down the same way.' },
  'step-down': {
    name: 'Step down',
    about: 'On a step, lower the left heel to the floor in front and come up.',
  },
  'calf-raise': { name: 'Calf raise', about: 'Rise onto the toes with straight legs and lower the heels.' },
  'sit-to-stand': {
    name: 'Sit to stand',
    about: 'Stand up from a seat without the arms, and sit down again.',
  },
  'assisted-sit-to-stand': {
    name: 'Sit to stand with help',
    about: 'Standing up while a helper, a belt or arm rests lift 30 % of the weight.',
  },
  'seated-march': { name: 'Seated march', about: 'Seated, lift the right knee and put the foot down again.' },
  sit: { name: 'Sitting', about: 'Sit upright with both soles on the floor.' },
  deadlift: {
    name: 'Deadlift',
    about: 'Lift a bar from the floor to standing, close to the shins, and lower it.',
  },
  'romanian-deadlift': {
    name: 'Romanian deadlift',
    about: 'Hips back with nearly straight knees. Depth is how far the trunk leans.',
  },
  'hip-thrust': {
    name: 'Hip thrust',
    about: 'Shoulders on a bench, a bar on the hips: lift the hips to level.',
  },
  bridge: { name: 'Bridge', about: 'On the back, feet on the floor, lift the hips.' },
  'leg-press': { name: 'Leg press', about: 'Press a sled up a ramp; the load lies on its own 45 kg.' },
  'knee-extension': {
    name: 'Knee extension',
    about: 'At a machine, straighten both knees against a pad above the ankles.',
  },
  cycle: { name: 'Cycling', about: 'Pedal an upright bicycle at 60 turns a minute.' },
  row: { name: 'Rowing', about: 'A stroke on a rowing machine with a sliding seat.' },
  walk: { name: 'Walking', about: 'Walk on the level. One cycle is two steps.' },
  'stairs-up': { name: 'Stairs up', about: 'Climb stairs foot over foot. One cycle is two stairs.' },
  'stairs-down': { name: 'Stairs down', about: 'Go down stairs foot over foot. One cycle is two stairs.' },
  run: { name: 'Running', about: 'Run on the level. One cycle is two steps.' },
  jump: { name: 'Jump', about: 'Dip, jump up 15 cm, land, and stand.' },
  stand: { name: 'Standing', about: 'Stand still on both feet.' },
  'one-leg-stand': { name: 'Standing on one leg', about: 'Stand still on the right leg.' },
  'standing-frame': { name: 'Standing frame', about: 'Held upright by pads at the seat and the knees.' },
  'heel-slide': { name: 'Heel slide', about: 'On the back, slide the right heel towards the seat and away.' },
  'ankle-pump': { name: 'Ankle pump', about: 'On the back, pull both feet up and point them.' },
  'quad-set': {
    name: 'Knee press',
    about: 'On the back, a roll under the right knee: straighten the knee, hold, let down.',
  },
  'supine-cycle': { name: 'Cycling in bed', about: 'On the back, pedal a bed bicycle at 60 turns a minute.' },
  lie: { name: 'Lying', about: 'Lie on the back with straight legs.' },
} satisfies Record<string, ExerciseWords>;

const de: Record<keyof typeof en, ExerciseWords> = {
  squat: { name: 'Kniebeuge', about: 'Beide Sohlen am Boden, in die Hocke gehen, aufstehen.' },
  'front-squat': {
    name: 'Frontkniebeuge',
    about: 'Kniebeuge mit der Stange auf den Schlüsselbeinen: der Rumpf bleibt aufrecht.',
  },
  'half-squat': { name: 'Halbe Kniebeuge', about: 'Eine Kniebeuge, die auf halbem Weg umkehrt.' },
  'sumo-squat': {
    name: 'Sumo-Kniebeuge',
    about: 'Kniebeuge mit weit stehenden, ausgedrehten Füßen, von der Seite gesehen.',
  },
  'single-leg-squat': {
    name: 'Einbeinige Kniebeuge',
    about: 'Kniebeuge auf dem rechten Bein, das linke hinten angewinkelt.',
  },
  'split-squat': {
    name: 'Kniebeuge im Ausfallschritt',
    about: 'Ein Fuß vorn, einer hinten auf den Zehen: hinunter und hinauf.',
  },
  'bulgarian-squat': {
    name: 'Bulgarische Kniebeuge',
    about: 'Im Ausfallschritt, der hintere Fuß auf einer Bank.',
  },
  'decline-squat': {
    name: 'Kniebeuge auf dem Schrägbrett',
    about: 'Ein Bein auf einem Brett, das zu den Zehen abfällt: das Knie leistet die Arbeit.',
  },
  lunge: {
    name: 'Ausfallschritt',
    about: 'Schritt nach vorn, sinken, bis das hintere Knie fast den Boden berührt, zurückdrücken.',
  },
  'step-up': {
    name: 'Stufe hinauf',
    about: 'Mit dem rechten Bein auf eine Stufe steigen und ebenso zurück.',
  },
  'step-down': {
    name: 'Stufe hinunter',
    about: 'Auf einer Stufe die linke Ferse vorn zum Boden senken und zurück.',
  },
  'calf-raise': {
    name: 'Wadenheben',
    about: 'Mit gestreckten Beinen auf die Zehen, dann die Fersen senken.',
  },
  'sit-to-stand': { name: 'Aufstehen vom Stuhl', about: 'Ohne die Arme aufstehen und wieder hinsetzen.' },
  'assisted-sit-to-stand': {
    name: 'Aufstehen mit Hilfe',
    about: 'Aufstehen, während Helfer, Gurt oder Armlehnen 30 % des Gewichts heben.',
  },
  'seated-march': {
    name: 'Marschieren im Sitzen',
    about: 'Im Sitzen das rechte Knie heben und den Fuß wieder absetzen.',
  },
  sit: { name: 'Sitzen', about: 'Aufrecht sitzen, beide Sohlen am Boden.' },
  deadlift: {
    name: 'Kreuzheben',
    about: 'Eine Stange vom Boden bis zum Stand heben, nah an den Schienbeinen, und senken.',
  },
  'romanian-deadlift': {
    name: 'Rumänisches Kreuzheben',
    about: 'Hüfte zurück bei fast gestreckten Knien. Tiefe ist die Neigung des Rumpfs.',
  },
  'hip-thrust': {
    name: 'Hüftheben auf der Bank',
    about: 'Schultern auf einer Bank, Stange auf der Hüfte: die Hüfte heben.',
  },
  bridge: { name: 'Brücke', about: 'Auf dem Rücken, Füße am Boden, die Hüfte heben.' },
  'leg-press': {
    name: 'Beinpresse',
    about: 'Einen Schlitten die Schräge hinaufdrücken; die Last liegt auf seinen 45 kg.',
  },
  'knee-extension': { name: 'Beinstrecker', about: 'Am Gerät beide Knie gegen ein Polster strecken.' },
  cycle: { name: 'Radfahren', about: 'Mit 60 Umdrehungen in der Minute treten.' },
  row: { name: 'Rudern', about: 'Ein Zug am Rudergerät mit Rollsitz.' },
  walk: { name: 'Gehen', about: 'In der Ebene gehen. Ein Zyklus sind zwei Schritte.' },
  'stairs-up': { name: 'Treppe hinauf', about: 'Stufe für Stufe hinauf. Ein Zyklus sind zwei Stufen.' },
  'stairs-down': { name: 'Treppe hinunter', about: 'Stufe für Stufe hinunter. Ein Zyklus sind zwei Stufen.' },
  run: { name: 'Laufen', about: 'In der Ebene laufen. Ein Zyklus sind zwei Schritte.' },
  jump: { name: 'Sprung', about: 'Ausholen, 15 cm hochspringen, landen, stehen.' },
  stand: { name: 'Stehen', about: 'Auf beiden Füßen still stehen.' },
  'one-leg-stand': { name: 'Einbeinstand', about: 'Still auf dem rechten Bein stehen.' },
  'standing-frame': { name: 'Stehgerät', about: 'Von Polstern an Gesäß und Knien aufrecht gehalten.' },
  'heel-slide': {
    name: 'Fersengleiten',
    about: 'Auf dem Rücken die rechte Ferse zum Gesäß ziehen und zurück.',
  },
  'ankle-pump': { name: 'Fußpumpe', about: 'Auf dem Rücken beide Füße anziehen und strecken.' },
  'quad-set': {
    name: 'Knie durchdrücken',
    about: 'Auf dem Rücken, Rolle unter dem rechten Knie: strecken, halten, ablegen.',
  },
  'supine-cycle': {
    name: 'Radfahren im Bett',
    about: 'Auf dem Rücken ein Bettfahrrad mit 60 Umdrehungen in der Minute treten.',
  },
  lie: { name: 'Liegen', about: 'Mit gestreckten Beinen auf dem Rücken liegen.' },
};

/** The exercises of the catalogue in the words of people, by language and by name in the catalogue. */
export const exerciseWords = { en, de };
