import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, id de l'indicateur, code, n°, no, numéro"),
    action: list("action, action conjointe, activité"),
    indicator: list("indicateur, indicateurs, libellé de l'indicateur"),
    measure: list("mesure, type de mesure, mesuré en"),
    unit: list("unité, unités, unité de mesure"),
    aggregation: list("agrégation, mode d'agrégation, mode de cumul, combinaison des valeurs"),
    direction: list("sens, tendance, sens de variation, sens d'évolution"),
    baseline: list("valeur de référence, référence, situation de référence, valeur de base, ligne de base"),
    baselineYear: list("année de référence, année de base"),
    frequency: list("fréquence, périodicité, fréquence de collecte, fréquence des rapports"),
    meansOfVerification: list(`
      moyens de vérification, moyen de vérification, source de vérification, sources de vérification,
      vérification, preuve`),
    parties: list("parties, partie, responsable, responsables, structure responsable"),
    partyParts: list("parts des parties, contribution des parties, combinaison des parties"),
    confirmed: list("confirmé, confirmée, confirmer, validé"),
  },
  choices: {
    measure: {
      number: list("nombre, quantité, numérique, chiffre"),
      percentage: list("pourcentage, pour cent, taux"),
      milestone: ownSheets.milestone,
      qualitative: list("qualitatif, en mots, texte"),
    },
    aggregation: {
      sum: list("somme, additionné, cumul"),
      latest: list("dernier, dernière valeur, le plus récent, valeur la plus récente"),
      max: list("maximum, valeur maximale, le plus élevé"),
      average: list("moyenne, valeur moyenne"),
      constant: list("constant, constante, identique chaque année, le même chaque année"),
    },
    direction: {
      increase: list("augmente, augmentation, augmenter, hausse, croissant"),
      decrease: list("diminue, diminution, diminuer, baisse, réduire, décroissant"),
      maintain: list("maintenir, maintien, stable, identique"),
    },
    frequency: {
      monthly: list("mensuel, mensuelle, chaque mois"),
      quarterly: list("trimestriel, trimestrielle, chaque trimestre"),
      halfYearly: list("semestriel, semestrielle, chaque semestre, tous les six mois, deux fois par an"),
      yearly: list("annuel, annuelle, chaque année, par an"),
      once: list("une fois, une seule fois, à la fin"),
    },
    partyParts: {
      byMeasure: list("selon la mesure, selon le type de mesure, comme d'habitude"),
      sum: list("additionner, s'additionnent, somme"),
      each: list("chaque partie atteint la cible, chaque partie, chaque pays"),
      joint: list("rapporté une fois pour toutes, saisi une fois, ensemble, conjointement"),
    },
    confirmed: {
      yes: list("oui, confirmé, confirmée, validé"),
      no: list("non, pas encore"),
    },
  },
};
