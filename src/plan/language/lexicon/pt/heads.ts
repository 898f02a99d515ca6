import { list } from "../entries";
import type { HeadTerms } from "../lexicon";

export const heads: HeadTerms = {
  objective: list(`
    objetivo, eixo, pilar, linha estrategica, area tematica, area de atuacao, area prioritaria, componente,
    resultado esperado, resultado, efeito, impacto, programa, prioridade, finalidade, produto, produto esperado,
    dimensao, tema, logica de intervencao, nivel, diretriz, diretrizes`),
  number: list("n, no, nº, numero, codigo, cod, id, item, ref, #"),
  action: list(`
    acao, acoes, atividade, medida, intervencao, tarefa, entregavel, entregaveis, iniciativa, projeto,
    subatividade`),
  responsible: list(`
    responsavel, responsaveis, orgao, instituicao, entidade, coordenacao, responsabilidade, ministerio, lider`),
  partners: list(`
    parceiro, orgaos parceiros, instituicoes parceiras, apoio, colaboradores, atores envolvidos, entidades
    envolvidas, instituicoes envolvidas, partes interessadas, corresponsaveis`),
  indicator: list(`
    indicador, indicadores, indicador de produto, indicador de resultado, indicador de progresso`),
  unit: list("unidade, unidade de medida, medida"),
  baseline: list(`
    linha de base, valor de base, valor base, valor inicial, situacao inicial, situacao atual, valor de
    referencia`),
  target: list(`
    meta, previsto, prevista, planejado, planejada, programado, planeado, valor esperado, alvo, marco, meta
    prevista`),
  actual: list("realizado, realizada, executado, executada, alcancado, alcancada, atingido, real"),
  percentMet: list(`
    % de execucao, % execucao, % alcancado, % realizado, percentual de execucao, taxa de execucao, grau de
    execucao, desvio, variacao`),
  direction: list("tendencia, polaridade, sentido"),
  verification: list("meios de verificacao, fonte, evidencia, comprovacao"),
  resources: list(`
    recursos, orcamento, custo, financiamento, fonte de financiamento, fonte de recursos, investimento, insumos,
    montante`),
  remarks: list(`
    observacao, observacoes, comentarios, notas, pressupostos, riscos, status, situacao, publico alvo,
    beneficiarios, definicao, frequencia, periodicidade, justificativa, descricao, abrangencia`),
  overall: list("total, meta total, meta global, meta final, meta do plano, final, acumulado"),
  annual: list("por ano, anual, anuais, ano, anos, metas anuais, por trimestre, trimestral, trimestre"),
  schedule: list("cronograma, prazo, data limite, periodo, inicio, fim, termino, calendario, duracao, mes"),
};
