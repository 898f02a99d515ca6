import type { Lexicon } from "./lexicon";
import { list } from "./lexicon";

export const fr: Lexicon = {
  language: "fr",
  head: {
    objective: list(`
      objectif, objectif global, axe, axes, axe d intervention, axe de cooperation, pilier, domaine,
      domaine d intervention, domaine d action, domaine de cooperation, domaine de concentration,
      composante, volet, resultat, resultat attendu, resultats attendus, resultat intermediaire,
      resultat strategique, effet, effet attendu, effets, impact, extrant, produit, produit attendu,
      produits, programme, sous programme, priorite, orientation, but, finalite, resultats,
      logique d intervention, resume narratif, theme, thematique, chaine de resultats,
      enonce du resultat, niveau, secteur, engagement, defi, ligne d action, champ d action, categorie,
      strategie, objectif de developpement`),
    number: list(`
      n, no, num, numero, nº, n°, code, id, ref, reference, #, n d ordre, no d ordre, numero d ordre,
      numero de l action, code de l action, code de l activite, numero de l indicateur, item, rang,
      ordre`),
    action: list(`
      action, actions, activite, activites, action conjointe, actions conjointes, mesure, mesures,
      intervention, interventions, tache, taches, livrable, livrables, activite principale,
      activites principales, action prioritaire, actions prioritaires, sous activite, sous activites,
      initiative, initiatives, activite prevue, activites prevues, activite planifiee,
      activites planifiees, action a mener, actions a mener, activites a mener, activites a realiser,
      actions a realiser, actions a entreprendre, description de l activite, description de l action,
      projet, projets, actions prevues, intitule de l activite, libelle de l activite, recommandation,
      recommandations, jalons, activites ou actions`),
    responsible: list(`
      responsable, responsables, structure responsable, structures responsables,
      institution responsable, institutions responsables, responsable de la mise en oeuvre,
      responsable de mise en oeuvre, chef de file, pilote, acteur responsable, acteurs responsables,
      charge de, en charge, point focal, points focaux, structure, institution, ministere, agence,
      organisme, maitre d oeuvre, maitre d ouvrage, responsabilite, responsabilites, agence d execution,
      structure de mise en oeuvre, porteur, porteurs, acteur, acteurs, qui, entite,
      structure d execution, responsable de l execution, responsable de l activite, leader,
      acteurs de mise en oeuvre`),
    partners: list(`
      partenaire, partenaires, partenaire de mise en oeuvre, partenaires de mise en oeuvre,
      partenaires d execution, structures associees, structure associee, structures partenaires,
      institutions partenaires, institutions associees, acteurs impliques, acteurs associes,
      parties prenantes, partie prenante, collaborateurs, structures impliquees,
      institutions impliquees, appui, appuis, organismes associes, partenaires techniques et financiers,
      ptf, autres acteurs, en collaboration avec, structures d appui, institutions d appui, associes,
      co responsable, intervenants, structures concernees, institutions concernees, parties impliquees,
      entites associees`),
    indicator: list(`
      indicateur, indicateurs, indicateur de performance, indicateurs de performance,
      indicateur de resultat, indicateurs de resultat, indicateurs de resultats,
      indicateur objectivement verifiable, indicateurs objectivement verifiables, iov,
      indicateur de suivi, indicateurs de suivi, indicateur de produit, indicateur d effet,
      indicateur d impact, indicateur cle, indicateur cle de performance, indicateurs de succes,
      libelle de l indicateur, intitule de l indicateur, nom de l indicateur, indicateur d extrant,
      indicateur de realisation, indicateurs de realisation, description de l indicateur,
      indicateurs de mesure, indicateur de progres, indicateurs de progres, indicateur de processus,
      critere de succes, indicateur de moyen, indicateur d activite`),
    unit: list("unite de mesure, unite, unites, u m"),
    baseline: list(`
      situation de reference, valeur de reference, valeur de base, reference, ref, val ref, valeur ref, donnee de base, donnees de base, ligne de base, niveau de reference, situation de depart, situation initiale, valeur initiale,
      baseline, base, donnees de reference, point de depart, situation actuelle, annee de base, annee de reference, niveau de base, valeur de depart, etat des lieux, valeur actuelle`),
    target: list(`
      cible, cibles, valeur cible, valeurs cibles, prevu, prevue, prevus, prevision, previsions,
      planifie, planifiee, programme, attendu, attendue, valeur attendue, cible annuelle,
      cibles annuelles, quantite, valeurs attendues, projection, projections, objectif chiffre,
      realisation prevue, niveau vise, previsionnel, valeur visee, jalon, cible de performance`),
    actual: list(`
      realise, realisee, realises, realisation, realisations, atteint, atteinte, obtenu,
      resultat obtenu, resultats obtenus, resultat atteint, resultats atteints, reel, valeur actuelle,
      niveau actuel, execute, executee, valeur reelle, niveau de realisation, accompli, valeur obtenue,
      valeur actuelle, resultat, resultats, acquis, niveau actuel`),
    percentMet: list(`
      taux de realisation, % de realisation, % realisation, taux d execution, % d execution, taux d atteinte, % atteint, % realise, pourcentage de realisation, pourcentage d atteinte, ecart, ecarts, taux de mise en oeuvre,
      taux d avancement, % avancement, % d avancement, taux de performance, performance, degre de realisation, variation, taux de realisation %, pourcentage realise, taux d achevement`),
    direction: list(
      "tendance, sens, sens de variation, sens d evolution, direction, evolution attendue, tendance attendue",
    ),
    verification: list(`
      moyen de verification, moyens de verification, source de verification, sources de verification, verification, source, sources, source de donnees, sources de donnees, source d information,
      sources d information, preuve, preuves, moyens et sources de verification, mode de verification, methode de collecte, source des donnees, pieces justificatives, justificatif, justificatifs, elements de preuve, mode de collecte,
      sources et moyens de verification, mov, documents de verification, methode de verification`),
    resources: list(`
      ressource, ressources, budget, budgets, cout, couts, cout estimatif, couts estimatifs,
      financement, source de financement, sources de financement, moyens, montant, montants, intrants,
      cout total, budget total, depense, depenses, bailleur, bailleurs, cout previsionnel,
      couts previsionnels, prix, estimation financiere, gap de financement`),
    remarks: list(`
      remarque, remarques, observation, observations, commentaire, commentaires, note, notes, hypothese,
      hypotheses, risque, risques, hypotheses et risques, risques et hypotheses, etat, statut,
      etat d avancement, groupe cible, groupes cibles, population cible, public cible, beneficiaire,
      beneficiaires, lieu, localisation, zone, zone d intervention, definition, frequence,
      frequence de collecte, frequence de mesure, periodicite, desagregation, type, type d indicateur,
      justification, explication, mode de calcul, formule, methode de calcul, raison, raisons,
      justification des ecarts, couverture, odd, region, difficultes, contraintes,
      mesures d attenuation, explication des ecarts, responsable de la collecte,
      commentaires et observations, conditions critiques, facteurs de risque, etat de mise en oeuvre`),
    overall: list(`
      total, cible totale, cible globale, cible finale, global, globale, final, finale, cumul, cumule, cible fin de projet, fin de projet, fin du projet, total general, cible du plan, cible fin programme, cible a la fin du projet,
      cible de fin de projet, ensemble, cumul cible, cible cumulee, total cible, cible sur la periode, cible quinquennale, cible triennale, total periode, cible fin de plan, cible a terme, cible fin`),
    annual: list(
      "par an, annuel, annuelle, annuels, annuelles, annuellement, chaque annee, annee, annees, par annee, par trimestre, trimestriel, trimestrielle, trimestre, an",
    ),
    schedule: list(`
      calendrier, echeance, echeances, delai, delais, date, dates, date limite, date de debut, date de fin, debut, fin, periode, periode d execution, periode de mise en oeuvre, duree, chronogramme, chronogramme d execution, calendrier d execution,
      calendrier de mise en oeuvre, quand, mois, date prevue, planning, date d execution, horizon, date d echeance, temps, delai d execution, delai de mise en oeuvre, programmation, periode de realisation, date butoir`),
  },
  periods: {
    year: list("annee, an"),
    fiscalYear: list("exercice, annee fiscale, exercice fiscal, annee budgetaire, exercice budgetaire"),
    quarter: list("trimestre, trim, t, trimestriel"),
    half: list("semestre, sem, s"),
    third: list("quadrimestre"),
    ordinals: [
      list("premier, premiere, 1er, 1ere"),
      list("deuxieme, second, 2e, 2eme, 2nd"),
      list("troisieme, 3e, 3eme"),
      list("quatrieme, 4e, 4eme"),
      list("cinquieme, 5e, 5eme"),
    ],
    months: [
      list("janvier, janv, jan"),
      list("février, fevrier, févr, fevr, fév, fev"),
      list("mars, mar"),
      list("avril, avr"),
      list("mai"),
      list("juin"),
      list("juillet, juil"),
      list("août, aout"),
      list("septembre, sept, sep"),
      list("octobre, oct"),
      list("novembre, nov"),
      list("décembre, decembre, déc, dec"),
    ],
  },
  values: {
    notProgrammed: list(
      "non programme, non planifie, non prevu, non prevue, pas prevu, pas de cible, non programmee, np, aucune cible",
    ),
    notApplicable: list(
      "sans objet, s o, so, n a, na, non applicable, neant, aucun, aucune, non disponible, nd, n d, pas applicable, non pertinent, ras",
    ),
    undecided: list(`
      a definir, a determiner, a confirmer, a preciser, a fixer, a etablir, a convenir, a decider, en attente, non defini, non determine, non definie, reste a definir, ad, a d, en cours de definition, a completer, indetermine, a renseigner, apd`),
    yesNo: list("oui, non"),
    beforeNumbers: list(`
      niveau, au moins, au minimum, minimum, min, au maximum, au plus, maximum, max, jusqu a, environ, plus de, moins de, pas moins de, pas plus de, pres de, un total de, au total, augmentation de, reduction de, hausse de, baisse de, total, soit, cible, nombre, a`),
    percent: list("pour cent, pourcent, pourcentage, points de pourcentage"),
    million: list("million, millions"),
  },
  rows: {
    totals: list(
      "total, totaux, sous total, total general, somme, total objectif, total axe, cout total, ensemble",
    ),
    notes: list(`
      note, notes, source, sources, nb, n b, remarque, remarques, observation, observations, prepare par, elabore par, approuve par, valide par, vise par, signature, signatures, legende, abreviations, sigles, acronymes, date, nom, fait a, le ministre, lu et approuve, etabli par, page, verifie par, mise a jour`),
    objectiveLabels: list(`
      objectif, objectif specifique, objectif strategique, objectif general, objectif global, objectif operationnel, axe, axe strategique, pilier, composante, resultat, resultat attendu, effet, effet attendu, produit, extrant, programme, domaine, domaine d intervention, priorite, orientation, orientation strategique, impact, volet, os, but, domaine prioritaire, axe prioritaire, sous programme, axe d intervention, resultat intermediaire, domaine de cooperation, domaine d action`),
    actionLabels: list(
      "action, activite, activites, mesure, tache, activité, sous activite, act, intervention, initiative",
    ),
    objectiveWords: list("objectif, objectifs"),
    specific: list("specifique, specifiques"),
    groups: list(
      "homme, femme, hommes, femmes, garçon, fille, garçons, filles, masculin, féminin, dont femmes, dont filles, enfants, adultes, urbain",
    ),
  },
  indicatorStarts: list(`
    nombre de, nombre d, nombre total de, nb de, nbre de, nbre d, nbr de, n de, pourcentage de, pourcentage d, pourcentage, % de, % d, % des, taux de, taux d, proportion de, proportion d, part de, part des, niveau de, degre de, existence de, existence d, disponibilite de, disponibilite d, montant de, volume de, nombre, moyenne de, ratio de, delai moyen`),
  and: list("et"),
  title: {
    plan: list(`
      plan d action, plan d actions, plan de travail, plan strategique, plan operationnel, plan de mise en oeuvre, plan national, plan conjoint, cadre logique, cadre de resultats, cadre des resultats, cadre de suivi, cadre de mesure, matrice, matrice d actions, feuille de route, plan, programme, strategie, plan annuel, ptba, cadre de performance, tableau de bord, matrice de suivi, plan de suivi, chronogramme`),
    objectives: list(
      "objectif specifique, objectifs specifiques, objectif, objectifs, objectif strategique, axe, axe strategique, pilier, composante, priorite, domaine",
    ),
  },
  workplan: {
    output: list(
      "produit, produits, extrant, extrants, resultat, resultats, livrable, livrables, produit attendu, resultat attendu",
    ),
    activities: list("activite, activites, action, actions, tache, taches, activité, activités"),
    tentative: list(
      "provisoire, provisoirement, a confirmer, eventuellement, probablement, previsionnel, sous reserve, prevu",
    ),
  },
};
