import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    nao previsto, nao programado, nao planejado, sem meta, nao programada, nao prevista, sem programacao, nao ha
    meta`),
  notApplicable: list(`
    nao se aplica, nao aplicavel, n a, na, nenhum, nao disponivel, nd, n d, nenhuma, sem dados, sem informacao,
    nao corresponde`),
  undecided: list(`
    a definir, a determinar, a confirmar, pendente, por definir, a estabelecer, por determinar, por confirmar,
    em definicao, nao definido, indefinido, em construcao, sera definido`),
  answers: {
    yes: list(`
      sim, concluído, concluída, concluido, concluida, feito, feita, cumprido, cumprida, atingido, atingida,
      alcançado, alcançada`),
    no: list("não, nao, ainda não"),
    none: list("nenhum, nenhuma, zero, nada, nulo"),
    notReached: list(`
      em andamento, em execução, em curso, não iniciado, não iniciada, não realizado, não realizada, não
      concluído, não concluída, atrasado, atrasada, adiado, adiada`),
  },
  approximate: list(`
    aproximadamente, aprox, cerca de, por volta de, quase, estimado, mais ou menos`),
  beforeNumbers: list(`
    nivel, pelo menos, ao menos, no minimo, minimo, no maximo, maximo, ate, cerca de, aproximadamente, mais de,
    menos de, aumento de, reducao de, nao menos de, nao mais de, superior a, inferior a, acima de, abaixo de,
    total, total de, um total de, quantidade, numero, meta, aumentar em, reduzir em, aprox`),
  percent: list("por cento, porcento, percentual, pontos percentuais, porcentagem, percentagem"),
  units: {
    count: list("número, quantidade, unidade"),
    rate: list("taxa, razão, proporção, índice"),
    inParts: pattern`hectares?|quil[ôo]metros?|metros?|toneladas?|litros?|horas?|milh(?:ão|ões)|reais|meticais|kwanzas`,
  },
};
