import { list } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list("nao previsto, nao programado, nao planejado, sem meta"),
  notApplicable: list("nao se aplica, nao aplicavel, n a, na, nenhum, nao disponivel, nd"),
  undecided: list("a definir, a determinar, a confirmar, pendente, por definir"),
  yesNo: list("sim, nao"),
  beforeNumbers: list(`
    nivel, pelo menos, ao menos, no minimo, minimo, no maximo, maximo, ate, cerca de, aproximadamente, mais de,
    menos de, aumento de, reducao de`),
  percent: list("por cento, porcento, percentual, pontos percentuais"),
};
