/** Sitting: mean of men 2.93 (SD 0.61) and women 2.87 (SD 0.37), 50 people: Júdice 2016, 10.1007/s00421-015-3279-5. */
const sitting = 2.9;
/** 0.15 kJ/min less in people of 79.3 kg on average, at 20.9 kJ a litre: Betts 2019, 10.1249/mss.0000000000001841, 46 people. */
const lessLying = 0.09;
/** 0.15 kcal/min more in people of 65 kg: Saeidifard 2018, 10.1177/2047487317752186, 46 studies with 1184 people. */
const moreStanding = 0.46;

/** Oxygen uptake of people who lie, sit and stand quietly, mL/kg/min. Abstracts read. Grade B, of standing A. */
export const restingOxygenMlPerKgMin = {
  lying: sitting - lessLying,
  sitting,
  standing: sitting + moreStanding,
} as const;
