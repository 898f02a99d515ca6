import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
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
  actuals: {
    indicator: list("indicateur, indicateurs, id de l'indicateur"),
    year: list("année, exercice"),
    quarter: list("trimestre, trim"),
    party: list("partie, pays, rapporté par"),
    actual: list("réalisé, réalisation, valeur, valeur atteinte, atteint, valeur réelle"),
    evidence: list("preuve, preuves, moyens de vérification, moyen de vérification, justificatif"),
    varianceReason: list("motif, motif de l'écart, raison de l'écart, raison, justification de l'écart"),
    comment: list("commentaire, commentaires, observation, observations"),
    reportedOn: list("date, date du rapport, rapporté le"),
  },
  period: list("période, période de rapportage, période du rapport"),
  wholeYear: list("année, année entière, toute l'année, annuel"),
  allParties: list("toutes, tous, toutes les parties, les deux, les deux parties, ensemble, conjoint"),
  choices: {
    measure: {
      number: list("nombre, quantité, numérique, chiffre"),
      percentage: list("pourcentage, pour cent, taux"),
      milestone: list("jalon, oui ou non, oui/non"),
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
