import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("jalon, oui ou non, oui/non");

export const words: LanguageWords = {
  language: "fr",
  header: {
    objective: list(`
      objectif, objectif global, axe, axes, axe d intervention, pilier, domaine, domaine d intervention,
      domaine d action, composante, volet, resultat, resultat attendu, resultat intermediaire, resultat
      strategique, effet, effet attendu, impact, extrant, produit, produit attendu, programme, sous
      programme, priorite, orientation, but, finalite, logique d intervention, resume narratif, theme,
      thematique, chaine de resultats, enonce du resultat, niveau, secteur, engagement, defi, ligne d
      action, champ d action, categorie, strategie, enjeu, chantier, mission, fonction, processus, sous axe,
      sous composante, sous domaine, levier, perspective, dimension, chapitre, sous objectif, changement
      attendu, phase`),
    number: list(`
      n, no, num, numero, nº, code, id, ref, reference, #, numero de l action, code de l action, code de l
      activite, numero de l indicateur, item, rang, ordre`),
    action: list(`
      action, activite, mesure, intervention, tache, livrable, initiative, activite prevue, activite
      planifiee, description de l activite, description de l action, projet, actions prevues,
      recommandation, jalons, activites a realiser, actions a realiser, quoi, sous activite, sous
      action, etape, travaux, evenement, action corrective, action a mener, actions a mener, sous tache,
      activites a mener`),
    responsible: list(`
      responsable, chef de file, pilote, charge de, en charge, point focal, points focaux, structure,
      institution, ministere, agence, organisme, maitre d oeuvre, maitre d ouvrage, responsabilite, porteur,
      acteur, qui, entite, responsable de l activite, leader, direction responsable, service responsable,
      referent, direction, service, departement, coordonnateur, coordinateur, executant, division, bureau,
      commission, proprietaire, equipe, cellule, delegation, gestionnaire, assigne a, affecte a, execute
      par, realise par, par qui, responsable de mise en oeuvre, secretariat, unite responsable, unite de
      gestion`),
    partners: list(`
      partenaire, structures associees, structures partenaires, institutions partenaires, institutions
      associees, acteurs impliques, acteurs associes, parties prenantes, partie prenante, collaborateurs,
      structures impliquees, institutions impliquees, appui, organismes associes, ptf, autres acteurs, en
      collaboration avec, structures d appui, institutions d appui, associes, co responsable, intervenants,
      structures concernees, institutions concernees, parties impliquees, entites associees, partenaires
      techniques et financiers, contributeur, autres intervenants, autres responsables, autre responsable,
      personnes impliquees, services associes, services concernes, services impliques, directions associees,
      directions concernees, directions impliquees, avec qui, parties concernees,
      partenariat, acteurs concernes, co responsables, structures de soutien`),
    indicator: list(`
      indicateur, indicateur de performance, indicateur de resultat, iov, indicateur de produit, indicateur
      d effet, indicateur d impact, indicateur cle de performance, indicateur d extrant, indicateur de
      realisation, description de l indicateur, indicateurs de mesure, critere de succes, indicateur de
      moyen, indicateur d activite, mesure de succes, mesure du succes, critere d evaluation, criteres d
      evaluation, mesure de performance, mesure de la performance, resultat cle, resultats cles, facteur de
      succes, facteur cle de succes, comment mesurer, critere de performance, criteres de performance,
      critere de reussite, criteres de reussite, mesure de reussite`),
    unit: list(`
      unite de mesure, unite, u m, exprime en, type de mesure, unite de l indicateur`),
    baseline: list(`
      situation de reference, valeur de reference, reference, ref, val ref, valeur ref, niveau de reference,
      situation de depart, situation initiale, valeur initiale, baseline, base, donnees de reference, point
      de depart, situation actuelle, annee de base, annee de reference, niveau de base, valeur de depart,
      etat des lieux, valeur actuelle, ligne de base, etat initial, annee precedente, realisation
      precedente, resultat precedent, historique, donnee de base, donnees de base, situation existante,
      valeur precedente, etat actuel`),
    target: list(`
      cible, valeur cible, prevu, prevue, prevision, planifie, planifiee, programme, attendu, attendue,
      valeur attendue, cible annuelle, quantite, projection, objectif chiffre, realisation prevue, niveau
      vise, previsionnel, valeur visee, physique, jalon, cible de performance, cible prevue, valeur prevue,
      valeur a atteindre, niveau a atteindre, resultat a atteindre, projete, projetee, quantite prevue, qte,
      nombre prevu, valeur souhaitee, niveau attendu, valeur projetee`),
    actual: list(`
      derniere valeur, realise, realisee, realisation, atteint, atteinte, obtenu, resultat obtenu, resultat
      atteint, reel, valeur actuelle, niveau actuel, execute, executee, valeur reelle, niveau de
      realisation, accompli, valeur obtenue, resultat, acquis, realisation cumulee, effectue, derniere
      donnee, constate, valeur constatee, realise a date, niveau atteint, valeur realisee, quantite realisee`),
    percentMet: list(`
      taux de realisation, % de realisation, % realisation, taux d execution, % d execution, taux d
      atteinte, % atteint, % realise, pourcentage de realisation, pourcentage d atteinte, ecart, taux de
      mise en oeuvre, taux d avancement, % avancement, % d avancement, taux de performance, performance,
      degre de realisation, variation, taux de realisation %, pourcentage realise, taux d achevement,
      progression vers la cible, avancement vers la cible, progression vers l objectif, niveau d atteinte,
      niveau d execution, niveau de mise en oeuvre, degre d execution, degre d atteinte, score, ponderation,
      poids, % d atteinte, % execution, % execute, taux physique, taux d execution physique, pourcentage d
      avancement, pourcentage d execution, deviation, difference, niveau d avancement, degre d avancement,
      taux de completion, taux d accomplissement`),
    direction: list(`
      tendance, sens, sens de variation, sens d evolution, direction, evolution attendue, tendance attendue`),
    verification: list(`
      moyen de verification, verification, source, preuve, moyens et sources de verification, methode de
      collecte, pieces justificatives, justificatif, mode de collecte, mov, base de donnees, evidence,
      registre, document de reference, documents de reference, instrument, outil de collecte, lien, outil de
      verification, piece justificative, methode de verification`),
    resources: list(`
      budgetaire, ressource, budget, cout, financement, source de financement, moyens, montant, intrants,
      cout total, budget total, depense, bailleur, cout previsionnel, prix, estimation financiere, gap de
      financement, financier, financiere, combien, code budgetaire, ligne budgetaire, imputation budgetaire,
      code comptable, compte comptable, centre de cout, investissement, decaissement, dotation,
      ressources humaines, contrepartie, subvention, contribution,
      materiel, logistique, paiement, fonds, disponible`),
    remarks: list(`
      remarque, observation, commentaire, note, revision, precision, precisions, hypothese, risque, etat, statut,
      groupe cible, population cible, public cible, beneficiaire, lieu, localisation, zone, zone d
      intervention, definition, frequence, frequence de mesure, periodicite, desagregation, type, type d
      indicateur, justification, explication, mode de calcul, formule, methode de calcul, raison,
      justification des ecarts, couverture, odd, region, difficultes, contraintes, commune, localite,
      province, departement, district, site, mesures d attenuation, explication des ecarts, responsable de
      la collecte, conditions critiques, pourquoi, base juridique, base legale, fondement juridique,
      contexte, methodologie, methode, diagnostic, constat, points d attention, obstacle, lecons apprises,
      lecons tirees, mise a jour, derniere mise a jour, alignement, modalite, genre, cause, niveau de
      priorite, etat d avancement, etat de mise en oeuvre, statut de mise en oeuvre, population
      beneficiaire, beneficiaires directs`),
    overall: list(`
      total, cible totale, cible globale, cible finale, global, globale, final, finale, cumul, cumule, cible
      fin de projet, fin de projet, fin du projet, total general, cible du plan, cible fin programme, cible
      a la fin du projet, cible de fin de projet, ensemble, cumul cible, cible cumulee, total cible, cible
      sur la periode, cible quinquennale, cible triennale, total periode, cible fin de plan, cible a terme,
      cible fin, somme, total quinquennal, total projet, cible plan, cible periode, cible totale du projet`),
    annual: list(`
      par an, annuel, annuelle, annuellement, chaque annee, annee, par annee, par trimestre, trimestriel,
      trimestrielle, trimestre, an`),
    schedule: list(`
      calendrier, echeance, delai, date, date de fin, debut, fin, periode, duree, chronogramme, quand, mois,
      date prevue, planning, horizon, temps, programmation, periode de realisation, periode d execution,
      chronogramme d execution, calendrier d execution, date d execution, delai d execution, date de debut
      prevue, date de fin prevue, debut prevu, fin prevue, semaine, jour, court terme, moyen terme, long
      terme, demarrage, fin de realisation, achevement, livraison, heures, date butoir, date d echeance,
      annee de realisation, annee d execution`),
  },
  periods: {
    year: list("annee, an"),
    fiscalYear: list("exercice, annee fiscale, exercice fiscal, annee budgetaire, exercice budgetaire"),
    schoolYear: list("annee scolaire, annee academique, annee universitaire"),
    yearBegins: list("commence, commencant, debute, debutant, debut"),
    yearEnds: list("finissant, se termine, se terminant, clos, cloture, fin"),
    quarter: list("trimestre, trim, t, trimestriel, trimestrielle"),
    half: list("semestre, sem, s"),
    third: list("quadrimestre, quadrim"),
    fortnight: list("quinzaine"),
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
  dates: {
    of: list("du, de"),
    beforeYear: list("de"),
    dayEndings: list("er, ère, nd, nde, ème, eme"),
  },
  values: {
    notProgrammed: list(`
      non programme, non planifie, non prevu, non prevue, pas prevu, pas de cible, non programmee, np, aucune
      cible`),
    notApplicable: list(`
      sans objet, s o, so, n a, na, non applicable, neant, aucun, aucune, pas applicable, non pertinent, ras`),
    noData: list("non disponible, nd, n d"),
    undecided: list(`
      a definir, a determiner, a confirmer, a preciser, a fixer, a etablir, a convenir, a decider, en attente, non
      defini, non determine, non definie, reste a definir, ad, a d, en cours de definition, a completer,
      indetermine, a renseigner, apd`),
    answers: {
      yes: list(
        "oui, fait, faite, accompli, accomplie, atteint, atteinte, achevé, achevée, terminé, terminée",
      ),
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
  },
  beside: {
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
  },
  numbers: {
    outOf: list("sur, sur les, sur un total de, parmi"),
    to: list("a, au, jusqu a, jusqu au"),
    between: list("entre, de"),
    per: list("par, pour chaque, chaque, dans chaque"),
    ofWhich: list("dont, parmi lesquels, parmi lesquelles, y compris, incluant, soit"),
    inYear: list(
      "en, en l an, a, d ici, d ici a, d ici fin, d ici a fin, fin, a fin, a la fin de, pour, depuis, annee",
    ),
    cumulative: list("cumule, cumulee, cumules, cumulees, cumul, cumulatif, cumulative"),
    men: list("homme, hommes, h, garçon, garçons, masculin"),
    women: list("femme, femmes, f, fille, filles, féminin"),
    numerator: list("num, numerateur"),
    denominator: list("den, denominateur"),
    articles: list("le, la, les"),
    baselines: list(
      "mesure de départ, situation de départ, valeur de départ, valeur de référence, situation de référence, ligne de base, valeur initiale",
    ),
    scales: {
      mille: 1e3,
      mio: 1e6,
      million: 1e6,
      millions: 1e6,
      md: 1e9,
      milliard: 1e9,
      milliards: 1e9,
      mrd: 1e9,
      mds: 1e9,
    },
  },
  rows: {
    leadOn: list("de, du, des, la, le, les, en, pour, avec, par, au, aux, dans, sur, entre, et, ou, que"),
    totals: list(`
      total, totaux, sous total, total general, somme, total objectif, total axe, cout total, ensemble`),
    notes: list(`
      note, source, nb, n b, remarque, observation, prepare par, elabore par, approuve par, redige par, autorise par, pour le gouvernement, valide par, vise par,
      signature, legende, abreviations, sigles, acronymes, date, nom, fait a, le ministre, lu et approuve, etabli
      par, page, verifie par, mise a jour`),
    objectiveLabels: list(`
      objectif, objectif specifique, objectif strategique, objectif general, objectif global, objectif
      operationnel, axe, axe strategique, pilier, composante, resultat, resultat attendu, effet, effet attendu,
      produit, extrant, programme, domaine, domaine d intervention, priorite, orientation, orientation
      strategique, impact, volet, os, but, domaine prioritaire, axe prioritaire, sous programme, axe d
      intervention, resultat intermediaire, domaine de cooperation, domaine d action`),
    actionLabels: list(`
      action, activite, mesure, tache, activité, sous activite, act, intervention, initiative`),
    numberMarks: list("n°, nº, no, numéro"),
    objectiveWords: list("objectif"),
    specific: list("specifique"),
    groups: list(`
      homme, femme, garçon, fille, masculin, féminin, dont femmes, dont filles, enfants, adultes, urbain, réfugiés,
      migrants, communauté hôte, communautés hôtes, en transit, retournés, déplacés internes, pdi`),
    parts: list(`
      nouveau, nouveaux, nouvelle, nouvelles, ancien, anciens, anciennes, existants, autres, dont nouveaux`),
    ages: list(`
      moins, plus, de, à, et, ou, an, ans, âge, âges, âgé, âgés, âgées, entre, mois, sous, jusqu à, tranche`),
  },
  indicatorStarts: list(`
    nb de, nbre de, nbre d, nbr de, n de, pourcentage, % de, % d, % des, taux de, taux d, proportion de,
    proportion d, part de, part des, niveau de, degre de, existence de, existence d, disponibilite de,
    disponibilite d, montant de, volume de, nombre, moyenne de, ratio de, delai moyen`),
  and: list("et"),
  title: {
    plan: list(`
      cadre logique, cadre de resultats, cadre des resultats, cadre de suivi, cadre de mesure, matrice, feuille de
      route, plan, programme, strategie, ptba, cadre de performance, tableau de bord, chronogramme`),
    objectives: list("objectif, axe, pilier, composante, priorite, domaine"),
    unnamedSheet: list("feuil, feuille"),
    asides: list(`
      exemple, exemple de, légende, instructions, instructions pour, mode d'emploi, comment remplir,
      guide de remplissage, glossaire, sigles, sigles et, abréviations, liste des abréviations, définitions,
      contacts, liste des contacts, points focaux, liste des points focaux, risque, registre des risques,
      matrice des risques, liste des risques, risques et mesures, risques et hypothèses,
      historique des modifications`),
    withdrawn: list(`
      supprimée, supprimé, annulée, annulé, abandonnée, abandonné, reportée, reporté, différée, suspendue,
      achevée, achevé, terminée, terminé, clôturée, retirée, archivée`),
    deleted: list(`
      supprimée, supprimé, supprimées, supprimés, annulée, annulé, annulées, annulés, abandonnée, abandonné,
      abandonnées, retirée, retiré, retirées, archivée, archivées, archives`),
    withYearsOfTheirOwn: list(`
      loi, décret, arrêté, résolution, convention, protocole, règlement, directive, constitution, code pénal, ordonnance, accord, traité, déclaration, recensement, adopté, adoptée, approuvé, approuvée, promulgué, promulguée, ratifié, ratifiée, signé, signée, validé, validée, créé, créée`),
    beforeTheirYears: list("le, depuis, en, de, du"),
    postponed: list(`
      reportée, reporté, reportées, différée, différé, suspendue, suspendu, ajournée, en suspens`),
    marks: list(`
      brouillon, version provisoire, document de travail, confidentiel, usage interne, à usage interne, page,
      version, période, date, mise à jour, situation au`),
    numbered: list("tableau, annexe, appendice, figure"),
  },
  workplan: {
    output: list("produit, extrant, resultat, livrable, produit attendu, resultat attendu"),
    activities: list("activite, action, tache"),
    tentative: list(`
      provisoire, provisoirement, a confirmer, eventuellement, probablement, previsionnel, sous reserve, prevu`),
  },
  ownSheets: {
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
      part: list("partie du total, désagrégation, ventilation"),
      numerator: list("numérateur"),
      denominator: list("dénominateur"),
      state: list("état du rapport"),
      agreedBy: list("convenu par, approuvé par, validé par"),
    },
    states: {
      draft: list("brouillon"),
      submitted: list("soumis, transmis, envoyé"),
      agreed: list("convenu, approuvé, validé"),
      returned: list("renvoyé, retourné, rejeté"),
    },
    period: list("période, période de rapportage, période du rapport"),
    dimension: list("dimension"),
    category: list("catégorie"),
    wholeYear: list("année, année entière, toute l'année, annuel"),
    allParties: list("toutes, tous, toutes les parties, les deux, les deux parties, ensemble, conjoint"),
    milestone: MILESTONE,
  },
  wording: {
    count: pattern`
      nombre(?: total| annuel| cumulé)? (?:de|des|d)|(?:nbre|nbr|nb|n[°º])\.? (?:de|des|d)|quantité (?:de|d)`,
    percentage: pattern`pourcentages?|proportions?|parts? (?:de|des|du)`,
    rate: pattern`taux|couverture|prévalence`,
    score: pattern`indices?|scores?|co[ûu]ts? (?:par|unitaires?)|^(?:niveau|degré) (?:de|d)`,
    perPopulation: pattern`
      pour (?:\d[\d.,\s]*|mille)|
      par (?:\d[\d.,\s]*|(?:personne|habitant|ménage|élève|étudiant|enseignant|patient|visiteur)\p{L}*)`,
    average: pattern`moyen(?:ne)?|médiane`,
    duration: pattern`
      ^(?:délai|durée|temps)|
      nombre de (?:minutes|heures|jours|semaines|mois)(?: \p{L}+)? (?:pour|nécessaires|requis)`,
    milestone: pattern`en vigueur|existence (?:de|d|du)|disponibilité (?:de|d|du)|disponibles?`,
    inflectedMilestone: pattern`
      soumise?s?|(?:élabor|adopt|valid|approuv|cré|sign|publi|finalis|actualis|lanc|promulgu)ée?s?|
      (?:rédig|ratifi|révis|entérin|homologu|diffus|opérationnalis)ée?s?|
      établie?s?|mise?s? en (?:place|œuvre|oeuvre|vigueur)|
      (?:évaluations?|études?|diagnostics?) (?:[^\s]+ )*(?:réalis|effectu|men)ée?s?`,
    inflectedElsewhere: pattern`mise?s? en place`,
    uninflectedMilestone: "",
    doneOnce: pattern`(?:élabor|adopt|valid|approuv|promulgu|ratifi)ée?`,
    repeated: pattern`
      (?:bi)?annuel(?:le)?s?|(?:se|tri)mestriel(?:le)?s?|mensuel(?:le)?s?|périodiques?|chaque`,
    several: pattern`rapports?|bulletins?|provinces|districts|communes|régions|pays|tou(?:s|tes)`,
    cumulative: pattern`cumulée?s?|cumulati(?:f|ve)s?`,
    standing: pattern`
      fonctionnel(?:le)?s?|opérationnel(?:le)?s?|acti(?:f|ve)s?|maintenue?s?|
      en (?:fonctionnement|service|poste|activité)|inscrite?s|disponibles?|(?:capacité|puissance) installée`,
    inState: pattern`(?:ayant|avec) accès|vivant|utilisant|raccordée?s|connectée?s|couverte?s`,
    events: pattern`
      réunions?|ateliers?|visites?|visiteurs|sessions?|formations?|campagnes?|patrouilles?|inspections?`,
    made: pattern`
      (?:form|organis|réalis|instal|distribu|plant|livr|fourni|octroy|réhabilit|répar|sensibilis)ée?s|
      (?:construit|tenu|acqui)e?s`,
    happening: pattern`(?:trait|soign|détect|signal|résol|assist|rapatri|secour|vaccin)ée?s`,
    steps: pattern`
      avancement|exécution|exécutée?s?|augmentation|croissance|accroissement|réalisation|achèvement`,
    eachYear: pattern`par an(?:née)?|chaque année|annuellement`,
    eachParty: pattern`(?:dans |par )?chaque (?:pays|partie|gouvernement)|par pays`,
    bothParties: pattern`(?:dans |par )?les deux (?:pays|parties|gouvernements)`,
    harms: pattern`décès|morts|blessés|homicides|accidents`,
    harmsTended: String.raw`(?<!li|caus|attribu|ajust|pondér|(?:normal|standard)is)ée?s?`,
    harmLevels: pattern`
      mortalité|décès|abandons?|absentéisme|chômage|pauvreté|accidents|criminalité|récidive|malnutrition|retard de croissance|
      émaciation|analphabétisme|déperdition|pertes`,
    ceilings: pattern`
      au plus|au maximum|ne (?:pas )?dépass(?:e|ant|er)(?: pas)?|(?:stricte?ment )?inférieure?s?(?: ou égale?s?)? à|moins de|maximum de|max\.?`,
    floors: pattern`
      pas moins de|pas inférieure?s? à|au moins`,
    maintain: pattern`^(?:maintenir|maintien)`,
    decrease: pattern`^(?:diminu(?:er|tion)|réduire|réduction|baisse)`,
    beforeThing: pattern`nombre (?:moyen )?(?:de |d['’]|des )|nb\.? de `,
    afterThing: pattern`des?|du|pour|sur|d['’]|en|que|par|avec|qui|dans|au|aux`,
    joining: pattern`et|ou`,
    thingDone: pattern`\p{L}{3,}(?:ées?|és)`,
    pluralVerbs: pattern`sont|ont`,
    pluralNouns: "",
    single: pattern`une?`,
    notUnit: pattern`nouve(?:au|lle|aux|lles)|total|annuel|cumulée?s?`,
  },
  direction: {
    increase: "augment|croiss|hauss|amélior|à la hausse",
    decrease: "décro|réduc|rédui|diminu|baiss|à la baisse",
    maintain: "maint|constan|stab",
    change: "augment|réduc|rédui|diminu|baiss|hauss|amélior",
    toLevel: "à|a|au|jusqu['’](?:à|au?)",
  },
  frequency: {
    timesAYear: pattern`<n> fois (?:par|l['’]) ?an`,
    numbers: [list("une"), list("deux"), list("trois"), list("quatre"), list("cinq"), list("six")],
    monthly: pattern`mensuel(?:le)?s?|chaque mois`,
    quarterly: pattern`trimestriel(?:le)?s?|chaque trimestre`,
    halfYearly: pattern`semestriel(?:le)?s?|tous les six mois|chaque semestre`,
    yearly: pattern`annuel(?:le)?s?|chaque année`,
    events: {
      meeting: pattern`réunion`,
      workshop: pattern`atelier|séminaire`,
      training: pattern`formation`,
      session: pattern`session|conférence`,
      visit: pattern`visite|mission|inspection|patrouille`,
      report: pattern`rapport|bulletin`,
      review: pattern`enquête|audit|évaluation|revue`,
      campaign: pattern`campagne|exercice`,
    },
  },
  checks: {
    numberOf: pattern`nombre (?:de|des|d)`,
    percentageOf: pattern`pourcentage (?:de|des|d)|% (?:de|des|d)`,
    passesHundred: pattern`augment|croissance|hausse|brut|accroissement|occupation`,
    belowZero: pattern`croissance|variation|solde|déficit|écart|différence|inflation|supérieure?s? ou inférieure?s?|au-dessus ou au-dessous`,
    vagueStart: pattern`(?:(?:une?|la|le) )?(?:amélior(?:er|é|ée|ation)|renforc(?:er|é|ée|ement)|meilleure?s?)`,
    vagueEnd: pattern`(?:coopération|coordination|capacités?) .*(?:amélior|renforc)ée?s?`,
    measurable: pattern`selon|au moins|mesurée?s?|indice|enquête`,
    doneToThings: pattern`(?:distribu|install?|achet|plant|livr|fourni)[ée]e?s?|(?:construit|produit|vendu|acqui)e?s?`,
    remark: pattern`à (?:préciser|définir|confirmer)|sera|seront|doit|doivent`,
    amount: pattern`total|volume|quantité|parts?`,
    ofIndicators: pattern`indicat|formule|calcul|définition|numérateur|dénominateur|désagrég`,
  },
  columns: {
    deliverable: list("livrable"),
    side: list("partie, côté"),
    notParties: list(`
      original, révisé, révisée, initial, initiale, final, finale, ajusté, ajustée, provisoire, préliminaire,
      vérifié, vérifiée, rapporté, minimum, maximum, physique, financier, financière, valeur`),
    leads: list("chef de file, pilote, responsable"),
    helps: list("appui, soutien, partenaire"),
    helpedBy: pattern`
      avec (?:l['’]|le |la )?(?:appui|soutien|concours|assistance|participation|collaboration) (?:de l['’]|d['’]|de la|de|du|des)|en (?:collaboration|coopération|coordination|partenariat|lien) avec`,
  },
  levels: {
    highest: list("but, finalité, impact, résultat ultime, objectif général, objectif global"),
    middle: list("effet, résultat intermédiaire, résultat immédiat"),
    outputs: list("produit, extrant, résultat, sous"),
    activities: list("activité"),
  },
  agencies: {
    namedFor: pattern`
      (?:minist[eè]re|facult[eé]|rectorat|sous-direction|département|bureau|comit[eé]|division|direction|secr[eé]tariat|commission|conseil|centre|institut|cellule|service|inspection|coordination|observatoire|université|équipe|unité|agence|office|police) (?:de|du|des|d|pour)`,
    beginnings: pattern`police|gendarmerie|parquet`,
    plainNames: pattern`police|douanes?|gendarmerie|parquet|armée|parlement|immigration|interpol|mairies?`,
    endings: "",
    portfolios: pattern`
      affaires|famille|femmes?|enfan(?:ce|ts?)|jeunesse|sports?|social|sociale|solidarit[eé]|d[eé]veloppement|environnement|emploi|travail|formation|culture|tourisme|innovation|technologie|sciences?|recherche|industrie|commerce|finances?|sant[eé]|[eé]ducation|population|communication|infrastructures?|transports?|logement|s[eé]curit[eé]|protection|coop[eé]ration|p[eê]che|for[eê]ts?|[eé]levage`,
    nobody: list("néant, aucun, aucune, sans objet, à définir"),
    staff: list("personne, agent, cadre, fonctionnaire, employé"),
  },
  money: {
    available: list("disponible, disponibles, acquis, mobilisé, engagé, alloué, reçu, approuvé"),
    spent: list("dépensé, dépense, dépenses, décaissé, décaissement, exécuté, payé"),
    noAmount: list(
      "écart, gap, code, source, sources, compte, coût unitaire, prix unitaire, quantité, bailleur, taux, pourcentage, solde",
    ),
  },
  breakdowns: {
    declared: list(`
      désagrégé, désagrégée, désagrégés, désagrégées, désagrégé par, désagrégée par, désagrégés par,
      désagrégées par, désagrégation, désagrégation par, ventilé par, ventilés par, ventilée par, ventilées
      par, ventilation, ventilation par`),
    dimensions: {
      sex: list("sexe, genre"),
      age: list("âge, tranche d'âge, groupe d'âge, tranches d'âge"),
      nationality: list("nationalité, pays d'origine, citoyenneté"),
      exploitation: list(`
        forme d'exploitation, type d'exploitation, exploitation, finalité de l'exploitation, but de
        l'exploitation`),
      place: list("lieu, province, région, district, commune, localité, zone"),
    },
    categories: {
      sex: list("fille, filles, garçon, garçons"),
      age: list("jeunes, personnes âgées"),
      nationality: list(`
        cambodgiens, thaïlandais, laotiens, vietnamiens, apatrides, autres nationalités, autre nationalité`),
      exploitation: list(`
        exploitation par le travail, prostitution, pornographie, esclavage, servitude,
        servitude pour dettes, travail des enfants, mariage forcé, mendicité, mendicité forcée,
        escroqueries en ligne`),
    },
    starting: {
      women: list("femmes, femme, féminin, f"),
      men: list("hommes, homme, masculin, h"),
      under18: list("moins de 18 ans, mineurs, mineur, enfants, enfant"),
      adults: list("18 ans et plus, adultes, adulte, majeurs"),
      nationals: list("nationaux, ressortissants nationaux"),
      foreigners: list("étrangers, étrangères, ressortissants étrangers"),
      sexual: list("exploitation sexuelle"),
      labour: list("travail forcé, travaux forcés"),
      organs: list("prélèvement d'organes"),
      otherForm: list("autres formes, autres formes d'exploitation"),
      urban: list("urbain, urbaine"),
      rural: list("rural, rurale"),
    },
    anybody: list("personne, personnes"),
    victims: list("victime, victimes, survivant, survivants, survivante, survivantes"),
    unknown: list("inconnu, inconnue, non précisé, non renseigné, non spécifié"),
  },
  versions: {
    final: list("définitif, définitive, adopté, approuvé, signé"),
    revised: list("révisé, révision, actualisé, amendé"),
    draft: list("brouillon, projet, proposition, commentaires"),
    superseded: list("ancien, précédent"),
  },
  activities: {
    headers: {
      year: list("année"),
      quarter: list("trimestre"),
      activity: list("activité, activités, tâche"),
      output: list("produit, produits, extrant"),
      action: list("action conjointe, action"),
      host: list("hôte, pays hôte, organisé par, organisateur"),
      place: list("lieu, endroit, localité"),
      date: list(
        `date, dates, date de début, date de fin, début, fin, échéance, délai, date prévue, date limite, calendrier, chronogramme, période, pour quand, d'ici quand, date d'échéance, date butoir, au plus tard`,
      ),
      status: list(
        `statut, état, état d'avancement, état de mise en œuvre, niveau d'exécution, niveau de réalisation, avancement, niveau d'avancement`,
      ),
      movedTo: list("reporté à, nouvelle date, date révisée"),
      evidence: list(`preuve, preuves, justificatif, moyen de vérification, moyens de vérification`),
      reason: list(
        `raison, motif, observation, observations, commentaire, commentaires, remarque, remarques, difficultés, justification`,
      ),
    },
    statuses: {
      planned: list(
        `prévu, planifié, programmé, non démarré, non commencé, pas commencé, pas encore, à faire, en attente, non réalisé, non exécuté, en retard, à venir, prévue, planifiée, programmée, non démarrée, non commencée, non réalisée, non exécutée, non terminé, non terminée, non fait, incomplet, incomplète, inachevé, inachevée`,
      ),
      underWay: list(
        `partiellement, partiel, partielle, en partie, en cours, en cours d'exécution, en cours de réalisation, entamé, démarré, commencé, partiellement réalisé, partiellement exécuté, en préparation, entamée, démarrée, commencée, partiellement réalisée, partiellement exécutée`,
      ),
      done: list(
        `fait, réalisé, terminé, achevé, exécuté, accompli, tenu, mis en œuvre, complété, clôturé, effectué, finalisé, faite, réalisée, terminée, achevée, exécutée, accomplie, tenue, complétée, clôturée, effectuée, finalisée`,
      ),
      moved: list(
        "reporté, déplacé, ajourné, différé, reprogrammé, suspendu, repoussé, reportée, déplacée, ajournée, différée, reprogrammée, suspendue, repoussée",
      ),
      dropped: list("annulé, abandonné, supprimé, retiré, annulée, abandonnée, supprimée, retirée"),
    },
    placesBehind: list("à, en, au, aux"),
    hostsBehind: list("accueilli par, organisé par, organisée par"),
    partySays: list("a déjà, dispose, propose, demande, à confirmer, doit confirmer"),
    openThings: list("visite, lieu, date, mission, réunion"),
    openWords: list(`provisoirement, à confirmer, à déterminer, à définir, à préciser, sous réserve`),
    weakWords: list(`éventuelle, éventuel, possible`),
  },
  definitions: {
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
      breakdown: list("désagrégation, ventilation"),
      keyIndicator: list("indicateur clé, clé"),
      confirmed: list("confirmé, confirmée, confirmer, validé"),
    },
    choices: {
      measure: {
        number: list("nombre, quantité, numérique, chiffre"),
        percentage: list("pourcentage, pour cent, taux"),
        milestone: MILESTONE,
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
        apart: list("ne s'additionnent pas, séparément, chacune à part"),
        each: list("chaque partie atteint la cible, chaque partie, chaque pays"),
        joint: list("rapporté une fois pour toutes, saisi une fois, ensemble, conjointement"),
      },
      confirmed: {
        yes: list("oui, confirmé, confirmée, validé"),
        no: list("non, pas encore"),
      },
    },
  },
};
