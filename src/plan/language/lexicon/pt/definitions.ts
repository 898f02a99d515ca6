import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, id do indicador, código, n°, número"),
    action: list("ação, ação conjunta, atividade"),
    indicator: list("indicador, indicadores, texto do indicador"),
    measure: list("medida, tipo de medida, forma de medição"),
    unit: list("unidade, unidades, unidade de medida"),
    aggregation: list("agregação, forma de agregação, acumulação, como os valores se combinam"),
    direction: list("direção, sentido, tendência, polaridade"),
    baseline: list("linha de base, valor de referência, valor de base, índice de referência"),
    baselineYear: list("ano de referência, ano base, ano da linha de base"),
    frequency: list("frequência, periodicidade, frequência de apuração"),
    meansOfVerification: list(`
      meios de verificação, meio de verificação, fonte de verificação, verificação, evidência`),
    parties: list("partes, parte, responsável, responsáveis, órgão responsável"),
    partyParts: list("contribuições das partes, parcelas das partes, como as partes se combinam"),
    confirmed: list("confirmado, confirmada, confirmar"),
  },
  choices: {
    measure: {
      number: list("número, quantidade, numérico"),
      percentage: list("percentual, porcentagem, percentagem, por cento, taxa"),
      milestone: ownSheets.milestone,
      qualitative: list("qualitativo, qualitativa, em palavras, texto"),
    },
    aggregation: {
      sum: list("soma, somado, acumulado, total"),
      latest: list("último, último valor, mais recente, valor mais recente"),
      max: list("máximo, valor máximo, o mais alto"),
      average: list("média, valor médio"),
      constant: list("constante, igual a cada ano, igual todos os anos"),
    },
    direction: {
      increase: list("aumenta, aumento, aumentar, crescente, quanto maior melhor"),
      decrease: list("diminui, diminuição, diminuir, reduzir, redução, decrescente, quanto menor melhor"),
      maintain: list("manter, manutenção, mantém, estável, igual"),
    },
    frequency: {
      monthly: list("mensal, todo mês, mensalmente"),
      quarterly: list("trimestral, a cada trimestre"),
      halfYearly: list("semestral, a cada semestre, a cada seis meses, duas vezes por ano"),
      yearly: list("anual, a cada ano, anualmente"),
      once: list("uma vez, uma única vez, no final"),
    },
    partyParts: {
      byMeasure: list("conforme a medida, segundo a medida, como de costume"),
      sum: list("somar, somam-se, soma"),
      each: list("cada parte atinge a meta, cada parte, cada país"),
      joint: list("informado uma vez para todas, em conjunto, conjuntamente"),
    },
    confirmed: {
      yes: list("sim, confirmado, confirmada"),
      no: list("não, ainda não"),
    },
  },
};
