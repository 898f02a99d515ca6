import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list(`
    total, totaux, sous total, total general, somme, total objectif, total axe, cout total, ensemble`),
  notes: list(`
    note, source, nb, n b, remarque, observation, prepare par, elabore par, approuve par, valide par, vise par,
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
    homme, femme, garçon, fille, masculin, féminin, dont femmes, dont filles, enfants, adultes, urbain`),
  parts: list(`
    nouveau, nouveaux, nouvelle, nouvelles, ancien, anciens, anciennes, existants, autres, dont nouveaux`),
  ages: list(`
    moins, plus, de, à, et, ou, an, ans, âge, âges, âgé, âgés, âgées, entre, mois, sous, jusqu à, tranche`),
};

export const title: TitleWords = {
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
};

export const workplan: WorkplanWords = {
  output: list("produit, extrant, resultat, livrable, produit attendu, resultat attendu"),
  activities: list("activite, action, tache"),
  tentative: list(`
    provisoire, provisoirement, a confirmer, eventuellement, probablement, previsionnel, sous reserve, prevu`),
};

export const indicatorStarts = list(`
  nb de, nbre de, nbre d, nbr de, n de, pourcentage, % de, % d, % des, taux de, taux d, proportion de,
  proportion d, part de, part des, niveau de, degre de, existence de, existence d, disponibilite de,
  disponibilite d, montant de, volume de, nombre, moyenne de, ratio de, delai moyen`);

export const and = list("et");
