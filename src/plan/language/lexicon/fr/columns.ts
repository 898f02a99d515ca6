import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("livrable"),
  side: list("partie, côté"),
  notParties: list(`
    original, révisé, révisée, initial, initiale, final, finale, ajusté, ajustée, provisoire, préliminaire,
    vérifié, vérifiée, rapporté, minimum, maximum, physique, financier, financière, valeur`),
  leads: list("chef de file, pilote, responsable"),
  helps: list("appui, soutien, partenaire"),
};

export const levels: LevelWords = {
  highest: list("but, finalité, impact, résultat ultime, objectif général, objectif global"),
  middle: list("effet, résultat intermédiaire, résultat immédiat"),
  outputs: list("produit, extrant, résultat, sous"),
  activities: list("activité"),
};
