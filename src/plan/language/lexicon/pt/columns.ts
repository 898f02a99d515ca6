import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("entregável, entregáveis"),
  side: list("parte, lado"),
  notParties: list(`
    original, revisto, revista, revisado, revisada, inicial, final, ajustado, ajustada, provisório, provisória,
    preliminar, verificado, verificada, mínimo, mínima, máximo, máxima, físico, física, financeiro, financeira,
    valor`),
  leads: list("líder, lidera, responsável"),
  helps: list("apoio, apoia, parceiro"),
};

export const levels: LevelWords = {
  highest: list("impacto, finalidade, objetivo geral, objectivo geral, objetivo superior"),
  middle: list("efeito, resultado final"),
  outputs: list("produto, resultado, sub"),
  activities: list("atividade, subatividade, actividade"),
};
