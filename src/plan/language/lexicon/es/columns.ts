import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("entregable"),
  side: list("parte, lado"),
  notParties: list(`
    original, revisado, revisada, inicial, final, ajustado, ajustada, provisional, preliminar, verificado,
    verificada, reportado, reportada, mínimo, mínima, máximo, máxima, físico, física, financiero, financiera,
    valor`),
  leads: list("líder, lidera, responsable"),
  helps: list("apoyo, apoya, socio, corresponsable"),
};

export const levels: LevelWords = {
  highest: list("fin, finalidad, impacto, objetivo general, objetivo superior, general"),
  middle: list("efecto, propósito, resultado final"),
  outputs: list("producto, resultado, sub"),
  activities: list("actividad, subactividad"),
};
