import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("total, subtotal, soma, total geral"),
  notes: list("nota, fonte, elaborado por, aprovado por, observacao, siglas, legenda"),
  objectiveLabels: list(`
    objetivo, objetivo especifico, objetivo estrategico, objetivo geral, eixo, eixo estrategico, pilar,
    componente, resultado, resultado esperado, efeito, produto, programa, prioridade, linha estrategica,
    diretriz, impacto, objectivo, objectivo especifico, objectivo estrategico, objectivo geral`),
  actionLabels: list("acao, acoes, atividade, medida"),
  numberMarks: list("nº, n°, no, número"),
  objectiveWords: list("objetivo"),
  specific: list("especifico"),
  groups: list("homem, mulher, homens, mulheres, meninos, meninas, crianças, adultos"),
  parts: list(
    "novo, nova, novos, novas, continuado, continuados, existente, existentes, antigos, antigas, outros, outras",
  ),
  ages: list(`
    menor, menores, maior, maiores, de, ano, anos, idade, idades, entre, e, a, ou, até, mais, menos, mês, meses, abaixo, acima`),
};

export const title: TitleWords = {
  plan: list("quadro logico, matriz logica, plano, programa, estrategia"),
  objectives: list("objetivos, eixo, pilar, componente"),
  unnamedSheet: list("planilha, folha"),
};

export const workplan: WorkplanWords = {
  output: list("produto, resultado, entregavel"),
  activities: list("atividade, acao, acoes, tarefa"),
  tentative: list("provisorio, a confirmar, previsto"),
};

export const indicatorStarts = list(`
  numero de, nº de, n° de, quantidade de, percentual de, porcentagem de, percentagem de, taxa de, proporcao de`);

export const and = list("e");
