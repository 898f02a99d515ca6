import type { Lexicon } from "./lexicon";
import { list } from "./lexicon";

export const pt: Lexicon = {
  language: "pt",
  head: {
    objective: list(`
      objetivo, eixo, pilar, linha estrategica, area tematica, area de atuacao, area prioritaria,
      componente, resultado esperado, resultado, efeito, impacto, programa, prioridade, finalidade,
      produto, produto esperado, dimensao, tema, logica de intervencao, nivel, diretriz, diretrizes`),
    number: list("n, no, nº, numero, codigo, cod, id, item, ref, #"),
    action: list(`
      acao, acoes, atividade, medida, intervencao, tarefa, entregavel, entregaveis, iniciativa, projeto, subatividade`),
    responsible: list(`
      responsavel, responsaveis, orgao, instituicao, entidade, coordenacao, responsabilidade, ministerio, lider`),
    partners: list(`
      parceiro, orgaos parceiros, instituicoes parceiras, apoio, colaboradores, atores envolvidos, entidades
      envolvidas, instituicoes envolvidas, partes interessadas, corresponsaveis`),
    indicator: list(`
      indicador, indicadores, indicador de produto, indicador de resultado, indicador de progresso`),
    unit: list("unidade, unidade de medida, medida"),
    baseline: list(`
      linha de base, valor de base, valor base, valor inicial, situacao inicial, situacao atual, valor de referencia`),
    target: list(`
      meta, previsto, prevista, planejado, planejada, programado, planeado, valor esperado, alvo, marco, meta prevista`),
    actual: list(`
      realizado, realizada, executado, executada, alcancado, alcancada, atingido, real`),
    percentMet: list(`
      % de execucao, % execucao, % alcancado, % realizado, percentual de execucao, taxa de execucao, grau de execucao,
      desvio, variacao`),
    direction: list("tendencia, polaridade, sentido"),
    verification: list("meios de verificacao, fonte, evidencia, comprovacao"),
    resources: list(`
      recursos, orcamento, custo, financiamento, fonte de financiamento, fonte de recursos, investimento, insumos,
      montante`),
    remarks: list(`
      observacao, observacoes, comentarios, notas, pressupostos, riscos, status, situacao, publico alvo, beneficiarios,
      definicao, frequencia, periodicidade, justificativa, descricao, abrangencia`),
    overall: list("total, meta total, meta global, meta final, meta do plano, final, acumulado"),
    annual: list("por ano, anual, anuais, ano, anos, metas anuais, por trimestre, trimestral, trimestre"),
    schedule: list(`
      cronograma, prazo, data limite, periodo, inicio, fim, termino, calendario, duracao, mes`),
  },
  periods: {
    year: list("ano"),
    fiscalYear: list("exercicio, ano fiscal"),
    quarter: list("trimestre, trim, t"),
    half: list("semestre, sem, s"),
    third: list("quadrimestre"),
    ordinals: [
      list("primeiro, 1o"),
      list("segundo, 2o"),
      list("terceiro, 3o"),
      list("quarto, 4o"),
      list("quinto, 5o"),
    ],
    months: [
      list("janeiro, jan"),
      list("fevereiro, fev"),
      list("março, marco, mar"),
      list("abril, abr"),
      list("maio, mai"),
      list("junho, jun"),
      list("julho, jul"),
      list("agosto, ago"),
      list("setembro, set"),
      list("outubro, out"),
      list("novembro, nov"),
      list("dezembro, dez"),
    ],
  },
  values: {
    notProgrammed: list("nao previsto, nao programado, nao planejado, sem meta"),
    notApplicable: list("nao se aplica, nao aplicavel, n a, na, nenhum, nao disponivel, nd"),
    undecided: list("a definir, a determinar, a confirmar, pendente, por definir"),
    yesNo: list("sim, nao"),
    beforeNumbers: list(`
      nivel, pelo menos, ao menos, no minimo, minimo, no maximo, maximo, ate, cerca de, aproximadamente, mais de, menos de,
      aumento de, reducao de`),
    percent: list("por cento, porcento, percentual, pontos percentuais"),
    million: list("milhao, milhoes"),
  },
  rows: {
    totals: list("total, subtotal, soma, total geral"),
    notes: list("nota, fonte, elaborado por, aprovado por, observacao, siglas, legenda"),
    objectiveLabels: list(`
      objetivo, objetivo especifico, objetivo estrategico, objetivo geral, eixo, eixo estrategico, pilar, componente,
      resultado, resultado esperado, efeito, produto, programa, prioridade, linha estrategica, diretriz, impacto`),
    actionLabels: list("acao, acoes, atividade, medida"),
    objectiveWords: list("objetivo"),
    specific: list("especifico"),
    groups: list("homem, mulher, homens, mulheres, meninos, meninas, crianças, adultos"),
  },
  indicatorStarts: list(`
    numero de, nº de, n° de, quantidade de, percentual de, porcentagem de, percentagem de, taxa de, proporcao de`),
  and: list("e"),
  title: {
    plan: list("quadro logico, matriz logica, plano, programa, estrategia"),
    objectives: list("objetivos, eixo, pilar, componente"),
  },
  workplan: {
    output: list("produto, resultado, entregavel"),
    activities: list("atividade, acao, acoes, tarefa"),
    tentative: list("provisorio, a confirmar, previsto"),
  },
};
