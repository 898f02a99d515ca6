import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
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
};
