import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    non programme, non planifie, non prevu, non prevue, pas prevu, pas de cible, non programmee, np, aucune
    cible`),
  notApplicable: list(`
    sans objet, s o, so, n a, na, non applicable, neant, aucun, aucune, non disponible, nd, n d, pas applicable,
    non pertinent, ras`),
  undecided: list(`
    a definir, a determiner, a confirmer, a preciser, a fixer, a etablir, a convenir, a decider, en attente, non
    defini, non determine, non definie, reste a definir, ad, a d, en cours de definition, a completer,
    indetermine, a renseigner, apd`),
  answers: {
    yes: list("oui, fait, faite, accompli, accomplie, atteint, atteinte, achevé, achevée, terminé, terminée"),
    no: list("non, pas encore"),
    none: list("néant, neant, aucun, aucune, zéro, zero, rien, nul, nulle"),
    notReached: list(`
      en cours, non réalisé, non réalisée, pas commencé, non commencé, non commencée, non démarré, non démarrée,
      non atteint, non atteinte, en retard, reporté, reportée`),
  },
  approximate: list(`
    environ, env, approximativement, près de, autour de, presque, estimé, à peu près, quelque`),
  beforeNumbers: list(`
    niveau, au moins, au minimum, minimum, min, au maximum, au plus, maximum, max, jusqu a, environ, plus de,
    moins de, pas moins de, pas plus de, pres de, un total de, au total, augmentation de, reduction de, hausse
    de, baisse de, total, soit, cible, nombre, a`),
  percent: list("pour cent, pourcent, pourcentage, points de pourcentage"),
  units: {
    count: list("nombre, quantité, unité"),
    rate: list("taux, ratio, proportion, indice"),
    inParts: pattern`hectares?|kilomètres?|mètres?|tonnes?|litres?|heures?|millions?|milliards?|francs?|fcfa`,
  },
};
