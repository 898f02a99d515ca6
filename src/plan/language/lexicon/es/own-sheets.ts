import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("indicador, indicadores, id del indicador"),
    year: list("año, vigencia"),
    quarter: list("trimestre, trim"),
    party: list("parte, país, reportado por"),
    actual: list("valor, ejecutado, realizado, logrado, alcanzado, valor alcanzado, valor real"),
    evidence: list("evidencia, evidencias, medio de verificación, medios de verificación, fuente, soporte"),
    varianceReason: list("motivo, motivo de la desviación, motivo de la variación, razón, justificación"),
    comment: list("comentario, comentarios, observación, observaciones"),
    reportedOn: list("fecha, fecha de reporte, fecha del reporte, reportado el"),
  },
  period: list("periodo, período, periodo de reporte"),
  wholeYear: list("año, año completo, todo el año, anual"),
  allParties: list("todas, todos, todas las partes, ambas, ambas partes, conjunto, total"),
  milestone: list("hito, sí o no, sí/no"),
};
