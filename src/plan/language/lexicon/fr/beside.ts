import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
  planned: list(`
    cible, prévu, prévue, prévus, prévues, planifié, planifiée, planifiés, planifiées, programmé, programmée, programmés,
    programmées, attendu, attendue, attendus, attendues, projeté, projetée, projetés, projetées, envisagé, envisagée,
    envisagés, envisagées, à réaliser, à former, à faire, à tenir, sera, seront, escompté, escomptés, proposés`),
  atMost: list(`
    moins de, jusqu à, au maximum, au plus, maximum, max, pas plus de, inférieur à, inférieure à, en dessous de, sous, ou moins`),
  atLeast: list(`
    au moins, au minimum, minimum, min, plus de, pas moins de, supérieur à, supérieure à, au dessus de, ou plus, plus que`),
  not: list("non, pas, ne, jamais, sans, aucun, aucune, pas encore, n ont pas, n est pas, n a pas"),
  undone: list(`
    annulé, annulée, annulés, annulées, rejeté, rejetée, rejetés, rejetées, abandonné, abandonnée, abandonnés,
    abandonnées, suspendu, suspendue, suspendus, suspendues, reporté, reportée, reportés, reportées, échoué, échoués,
    refusé, refusés, absent, absents, supprimé, supprimés, supprimée, supprimées`),
  partial: list(`
    partiel, partielle, partiels, partiellement, en partie, à moitié, projet seulement, ébauche, brouillon, brouillons,
    version provisoire, en cours, en cours de réalisation, en cours d élaboration, en préparation, en construction,
    commencé, commencée, débuté, entamé, incomplet, incomplète, presque, en attente, à demi`),
  of: list("pour, dans, dans la, de, du, des, de la, d"),
  remaining: list(`
    reste, restent, restant, restants, restante, restantes, manquant, manquants, manquante, manquantes, manque, manquent, encore
    nécessaires, nécessaires, requis en plus, de plus nécessaires, à pourvoir, en souffrance`),
  rates: {
    day: list("par jour, chaque jour, quotidien, quotidiens"),
    week: list("par semaine, chaque semaine, hebdomadaire, hebdomadaires"),
    month: list("par mois, chaque mois, mensuel, mensuels, mensuelle, mensuelles"),
    quarter: list(
      "par trimestre, chaque trimestre, trimestriel, trimestriels, trimestrielle, trimestrielles",
    ),
    half: list("par semestre, chaque semestre, semestriel, semestriels, semestrielle, semestrielles"),
    year: list("par an, par année, chaque année, l an, annuel, annuels, annuelle, annuelles"),
  },
  neutral: list(`
    cible atteinte, le, la, les, l, un, une, des, de, du, d, en, dans, avec, par, pour, à, au, aux, et, que, qui, a, ont, été, est, sont, sur, valeur, réalisé, réalisée, réalisés, réalisées, atteint, atteinte, atteints, atteintes, achevé, achevée, achevés,
    achevées, terminé, terminée, terminés, terminées, tenu, tenue, tenus, tenues, fait, faits, faites, vérifié, vérifiés,
    à ce jour, à ce stade, déjà, seulement, tous, toutes, nouveau, nouveaux, nouvelle, nouvelles, unité, unités, nombre,
    quantité, fois, total, au total, comme prévu, comme planifié, voir commentaire, voir note, source, niveau`),
  people: list(`
    personne, personnes, participant, participants, participante, participantes, agent, agents, fonctionnaire,
    fonctionnaires, officier, officiers, personnel, employé, employés, membre, membres, bénéficiaire, bénéficiaires, élève,
    élèves, étudiant, étudiants, enseignant, enseignants, homme, hommes, femme, femmes, enfant, enfants`),
  units: {
    metre: list("mètre, mètres, ml"),
    kilometre: list("kilomètre, kilomètres"),
    squareMetre: list("mètre carré, mètres carrés"),
    hectare: list("hectare, hectares"),
    kilogram: list("kilogramme, kilogrammes, kilo, kilos"),
    tonne: list("tonne, tonnes"),
    litre: list("litre, litres"),
    minute: list("minute, minutes"),
    hour: list("heure, heures"),
    day: list("jour, jours"),
    week: list("semaine, semaines"),
    month: list("mois"),
    year: list("an, ans, année, années"),
  },
};
