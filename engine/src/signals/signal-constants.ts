/** A number about the world with what is known of it. */
export interface SignalConstant {
  /** What is used; `low` and `high` are carried to the results as their band. */
  middle: number;
  low: number;
  high: number;
  unit: string;
  source: string;
  /** A trials in people, pooled; B small human studies; C association or mixed; D animals; open: nobody knows. */
  grade: 'A' | 'B' | 'C' | 'D' | 'open';
  /** Where the number was read: the paper's abstract, a copy of it in a later work, from memory (not verified), or a choice. */
  read: 'abstract' | 'copy' | 'memory' | 'choice';
}

function exactly(
  value: number,
  unit: string,
  source: string,
  grade: SignalConstant['grade'],
  read: SignalConstant['read'],
): SignalConstant {
  return { middle: value, low: value, high: value, unit, source, grade, read };
}

const spindleNumbers =
  'Kokkorogiannis 2004, J Theor Biol 229:263: 140 human muscles, logarithms taken as decimal';
const baboonSpindles = 'Sensory innervation of baboon muscle spindles: 52 spindles of a baboon';
const catIa =
  'Prochazka & Gorassini 1998, J Physiol 507:277: 9 afferents of cat hamstrings, 132 steps. The exponent stands in the abstract; the paper says that the calf deviates';
const catFusimotor =
  'Prochazka 1999 (Prog Brain Res 123:133) as used by Moraud 2016 (ModelDB 189786), activity from 0 to 1';
const tendonOrgans = 'Lin & Crago 2002, Ann Biomed Eng 30:54, after Houk and Crago: cat';
const unitPool = 'Potvin & Fuglevand 2017, PLoS Comput Biol 13:e1005581, after Fuglevand 1993';
const unitForces = 'Fuglevand, Winter & Patla 1993, J Neurophysiol 70:2470';

/**
 * Every number that the signals are made from, with its source.
 *
 * The band of the results comes from three of them, low with low and high with high: how much of a walking cat's
 * modulation a human afferent has (`speciesGain`), how many afferents there are, and how many motor units.
 */
export const signalConstants = {
  /** Spindles of a muscle: `spindlesOfOneGram * grams ** spindlesPower`. */
  spindlesOfOneGram: exactly(21.38, 'spindles', spindleNumbers, 'B', 'abstract'),
  spindlesPower: exactly(0.48, '', spindleNumbers, 'B', 'abstract'),
  primaryEndings: exactly(1, 'Ia per spindle', `${baboonSpindles}, one primary ending each`, 'D', 'abstract'),
  secondaryEndings: {
    middle: 81 / 52,
    low: 1,
    high: 81 / 45,
    unit: 'II per spindle',
    source: `${baboonSpindles}, 81 secondary endings in 45 of them; low: one, from memory`,
    grade: 'D',
    read: 'abstract',
  },
  tendonOrgans: {
    middle: 0.8,
    low: 0.3,
    high: 1,
    unit: 'Ib per spindle',
    source: 'counts in cats; no count of a human leg was found',
    grade: 'open',
    read: 'memory',
  },
  /** Rate of the mean spindle afferent, silent ones included, in a relaxed muscle that is held still. */
  relaxedRate: {
    middle: (11.1 * 24) / 39,
    low: 11.1 * 0.27,
    high: 11.1,
    unit: 'impulses/s',
    source:
      'Burke, Skuse & Stuart 1979, J Physiol: 24 of 39 pretibial afferents fire at 11.1 (range 4.8-22.1). Low: as few active as in the foot, 27 % (Knellwolf 2019); high: all active',
    grade: 'B',
    read: 'abstract',
  },
  /** What a human afferent has of the part of a walking cat's rate that exceeds its rate at rest. */
  speciesGain: {
    middle: Math.sqrt(0.1),
    low: 0.1,
    high: 1,
    unit: '',
    source:
      'nobody has measured it. 0.1: about the human relaxed rate over the 82 impulses/s of the cat at the same state; 1: as in the cat; middle: their geometric mean',
    grade: 'open',
    read: 'choice',
  },
  iaRest: exactly(82, 'impulses/s', catIa, 'D', 'copy'),
  iaPerVelocity: exactly(4.3, 'impulses/s per (mm/s)^0.6', catIa, 'D', 'copy'),
  iaVelocityPower: exactly(0.6, '', catIa, 'D', 'abstract'),
  iaPerLength: exactly(2, 'impulses/s per mm', catIa, 'D', 'copy'),
  iaPerActivation: exactly(50, 'impulses/s', catFusimotor, 'D', 'copy'),
  iiRest: exactly(80, 'impulses/s', catFusimotor, 'D', 'copy'),
  iiPerLength: exactly(13.5, 'impulses/s per mm', catFusimotor, 'D', 'copy'),
  iiPerActivation: exactly(20, 'impulses/s', catFusimotor, 'D', 'copy'),
  /** The cat's hamstring fibre that the Ia law is used for: lengths and velocities of human fibres are scaled to it. */
  catHamstringFibre: exactly(
    64.8,
    'mm',
    "Bodine 1982, J Neurophysiol 48:192: the cat's semitendinosus shortens at most at 424 + 224 mm/s (parts in series), here taken as 10 fibre lengths a second, as of the human muscles",
    'D',
    'abstract',
  ),
  /** And the calf fibre that the II law is used for. */
  catSoleusFibre: exactly(
    38,
    'mm',
    'Scott, Brown & Loeb 1996, J Muscle Res Cell Motil 17:207; that the law of II holds for the calf is a guess',
    'D',
    'abstract',
  ),
  catSoleusForce: exactly(
    41.7,
    'N',
    'Herzog & Leonard 1997, J Biomech 30:865, read off their figure',
    'D',
    'copy',
  ),
  ibRate: exactly(60, 'impulses/s', tendonOrgans, 'D', 'copy'),
  ibForce: exactly(4, 'N', tendonOrgans, 'D', 'copy'),
  motorUnits: {
    middle: 153,
    low: 91,
    high: 226,
    unit: 'motor units per muscle',
    source:
      'McNeil 2005, Clin Neurophysiol 116:1342: estimates of the tibialis anterior at all, the strongest and the weakest contractions; taken for each muscle. Anatomical counts are higher (445-579, Feinstein 1955, from memory)',
    grade: 'B',
    read: 'abstract',
  },
  thresholdRange: exactly(50, 'last threshold over first', unitPool, 'C', 'copy'),
  ratePerExcitation: exactly(1, 'impulses/s', unitPool, 'C', 'copy'),
  lowestRate: exactly(8, 'impulses/s', unitPool, 'C', 'copy'),
  firstUnitPeak: exactly(35, 'impulses/s', unitPool, 'C', 'copy'),
  lastUnitPeak: exactly(25, 'impulses/s', unitPool, 'C', 'copy'),
  /** Human soleus units are slower: on average 16.5 at most, which these two give, in a range of 5-20. */
  soleusFirstPeak: exactly(
    18,
    'impulses/s',
    'chosen for the mean of Dalton 2009, J Appl Physiol: 16.5 impulses/s at full effort (Bellemare 1983: 10.7)',
    'B',
    'choice',
  ),
  soleusLastPeak: exactly(12, 'impulses/s', 'as soleusFirstPeak', 'B', 'choice'),
  unitForceRange: exactly(100, 'strongest unit over weakest', unitForces, 'C', 'copy'),
  slowestTwitch: exactly(0.09, 's', unitForces, 'C', 'copy'),
  twitchRange: exactly(3, 'slowest over fastest', unitForces, 'C', 'copy'),
} as const satisfies Record<string, SignalConstant>;
