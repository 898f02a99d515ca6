import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("indicador, indicadores, id do indicador"),
    year: list("ano, exercício"),
    quarter: list("trimestre, trim"),
    party: list("parte, país, informado por"),
    actual: list("realizado, valor realizado, executado, alcançado, valor, valor apurado"),
    evidence: list("evidência, evidências, meio de verificação, meios de verificação, fonte, comprovação"),
    varianceReason: list("motivo, motivo da variação, motivo do desvio, justificativa, razão"),
    comment: list("comentário, comentários, observação, observações"),
    reportedOn: list("data, data do relato, informado em"),
  },
  period: list("período, período de referência"),
  wholeYear: list("ano, ano inteiro, ano todo, anual"),
  allParties: list("todas, todos, todas as partes, ambas, ambas as partes, conjunto, total"),
  milestone: list("marco, sim ou não, sim/não"),
};
