import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
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
    sex: list(`
      femme, femmes, féminin, fille, filles, homme, hommes, masculin, garçon, garçons`),
    age: list("enfants, enfant, adultes, mineurs, majeurs, jeunes, personnes âgées"),
    nationality: list(`
      cambodgiens, thaïlandais, laotiens, vietnamiens, étrangers, étrangères, ressortissants étrangers,
      nationaux, apatrides, autres nationalités, autre nationalité`),
    exploitation: list(`
      travail forcé, travaux forcés, exploitation sexuelle, exploitation par le travail, prostitution,
      pornographie, esclavage, servitude, servitude pour dettes, travail des enfants, prélèvement d'organes,
      mariage forcé, mendicité, mendicité forcée, escroqueries en ligne, autres formes, autres formes
      d'exploitation`),
    place: list("urbain, rural, urbaine"),
  },
  unknown: list("inconnu, inconnue, non précisé, non renseigné, non spécifié"),
};
