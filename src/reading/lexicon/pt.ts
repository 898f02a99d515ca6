import type { Lexicon } from "./lexicon";
import { list } from "./lexicon";

export const pt: Lexicon = {
  language: "pt",
  head: {
    objective: list(`
      objetivo, eixo, pilar, linha estrategica, area tematica, area de atuacao, area prioritaria,
      componente, resultado esperado, resultado, efeito, impacto, programa, prioridade, finalidade,
      produto, produto esperado, dimensao, tema, logica de intervencao, nivel, diretriz, diretrizes`),
    number: list("n, no, nº, n°, numero, codigo, cod, id, item, ref, #"),
    action: list(`
      acao, acoes, atividade, atividades, medida, medidas, intervencao, tarefa, tarefas, entregavel,
      entregaveis, iniciativa, iniciativas, projeto, subatividade`),
    responsible: list(`
      responsavel, responsaveis, orgao, instituicao, entidade, coordenacao, responsabilidade,
      ministerio, lider, agencia responsavel`),
    partners: list(`
      parceiro, parceiros, orgaos parceiros, instituicoes parceiras, apoio, colaboradores, atores envolvidos,
      entidades envolvidas, instituicoes envolvidas, partes interessadas, corresponsaveis`),
    indicator: list(`
      indicador, indicadores, indicador de produto, indicador de resultado, indicador de desempenho,
      indicador de progresso, indicadores objetivamente verificaveis, nome do indicador`),
    unit: list("unidade, unidade de medida, medida"),
    baseline: list(`
      linha de base, valor de base, valor base, valor inicial, situacao inicial, situacao atual, valor de referencia`),
    target: list(`
      meta, metas, previsto, prevista, planejado, planejada, programado, planeado, valor esperado, alvo,
      marco`),
    actual: list(`
      realizado, realizada, executado, executada, alcancado, alcancada, atingido, real`),
    percentMet: list(`
      % de execucao, % execucao, % alcancado, % realizado, percentual de execucao, taxa de execucao, grau de execucao,
      desvio, variacao`),
    direction: list("tendencia, polaridade, sentido"),
    verification: list(`
      meios de verificacao, meio de verificacao, fonte de verificacao, fontes de verificacao, fonte, fontes,
      fonte de dados, evidencia, evidencias, comprovacao`),
    resources: list(`
      recursos, recurso, orcamento, custo, custos, financiamento, fonte de financiamento,
      fonte de recursos, investimento, insumos, montante`),
    remarks: list(`
      observacao, observacoes, comentarios, notas, pressupostos, riscos, status, situacao, publico alvo, beneficiarios,
      definicao, frequencia, periodicidade, justificativa, descricao, abrangencia`),
    overall: list("total, meta total, meta global, meta final, meta do plano, final, acumulado, total geral"),
    annual: list("por ano, anual, anuais, ano, anos, metas anuais, por trimestre, trimestral, trimestre"),
    schedule: list(
      "cronograma, prazo, prazos, data de inicio, data limite, periodo, inicio, fim, termino, calendario, duracao, mes",
    ),
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
    notes: list("nota, notas, fonte, elaborado por, aprovado por, observacao, siglas, legenda"),
    objectiveLabels: list(`
      objetivo, objetivo especifico, objetivo estrategico, objetivo geral, eixo, eixo estrategico, pilar, componente,
      resultado, resultado esperado, efeito, produto, programa, prioridade, linha estrategica, diretriz, impacto`),
    actionLabels: list("acao, acoes, atividade, atividades, medida"),
    objectiveWords: list("objetivo, objetivos"),
    specific: list("especifico, especificos"),
    groups: list("homem, mulher, homens, mulheres, meninos, meninas, crianças, adultos"),
  },
  indicatorStarts: list(`
    numero de, nº de, n° de, quantidade de, percentual de, porcentagem de, percentagem de, taxa de, proporcao de`),
  and: list("e"),
  title: {
    plan: list(`
      plano de acao, plano nacional, plano de trabalho, plano estrategico, plano operacional, quadro logico,
      matriz logica, plano, programa, estrategia`),
    objectives: list(
      "objetivos especificos, objetivo especifico, objetivos, objetivo, eixo, pilar, componente",
    ),
  },
  workplan: {
    output: list("produto, produtos, resultado, resultados, entregavel"),
    activities: list("atividade, atividades, acao, acoes, tarefa"),
    tentative: list("provisorio, a confirmar, previsto"),
  },
};
