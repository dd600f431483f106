/**
 * Of what oxygen uptake rises by in moderate exercise, the share that breathing takes: 8 %, more in hard exercise, where it
 * reaches 10 % of the whole (Aaron 1992, J Appl Physiol 72:1818, 10.1152/jappl.1992.72.5.1818, abstract read). The heart
 * takes some too, which is left out: of its share in exercise no number was found.
 */
export const breathingShare = 0.08;
