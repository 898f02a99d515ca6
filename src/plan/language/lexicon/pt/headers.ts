import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
  objective: list(`
    objetivo, eixo, pilar, linha estrategica, area tematica, area de atuacao, area prioritaria,
    componente, resultado esperado, resultado, efeito, impacto, programa, prioridade, finalidade, produto,
    produto esperado, dimensao, tema, logica de intervencao, nivel, diretriz, diretrizes, objectivo, area
    estrategica, perspectiva, macroprocesso, macrodesafio, desafio, subprograma, vertente, dominio,
    ambito, estrategia, politica, problema, resultado chave, foco, frente, frente de trabalho, projeto
    estrategico, capitulo, processo, funcao, subfuncao, linha de atuacao, linha de acao, campo de atuacao,
    subeixo, missao, direcionador, compromisso, necessidade, principio, fase, macroacao, objetivo
    operacional`),
  number: list(`
    n, no, nº, numero, codigo, cod, id, item, ref, #, num, ordem, referencia, numero da acao, codigo da acao,
    codigo do indicador, numero do indicador, numero da meta, sigla, siglas`),
  action: list(`
    acao, acoes, atividade, medida, intervencao, tarefa, entregavel, entregaveis, iniciativa, projeto,
    subatividade, accao, accoes, actividade, projecto, iniciativa estrategica, acao prevista, atividade
    prevista, descricao da acao, descricao da atividade, o que, etapa, passo, recomendacao, entrega,
    subacao, subacoes, procedimento, evento, operacao, desdobramento, etapas, recomendacoes, acao
    corretiva, acoes corretivas, acao de melhoria, acoes de melhoria, subtarefa`),
  responsible: list(`
    responsavel, responsaveis, orgao, instituicao, entidade, coordenacao, responsabilidade, ministerio,
    lider, quem, gestor, executor, ponto focal, encarregado, secretaria, unidade executora, area
    responsavel, setor responsavel, unidade orcamentaria, unidade orcamentaria responsavel, unidade
    administrativa responsavel, coordenador, departamento, setor, diretoria, gerencia, equipe, dono,
    unidade gestora, unidade responsavel, unidades responsaveis, pro reitoria, campus, cargo, titular,
    divisao, unidade organizacional, patrocinador, promotor, chefia, unidade demandante, comissao,
    lotacao, executado por, atribuido a, proprietario, designado, servidor, orgaos, instituicoes, setores`),
  partners: list(`
    parceiro, orgaos parceiros, instituicoes parceiras, apoio, colaboradores, atores envolvidos, entidades
    envolvidas, instituicoes envolvidas, partes interessadas, corresponsaveis, parceria, interveniente,
    envolvido, orgaos envolvidos, setores envolvidos, corresponsavel, colaboracao, articulacao, entidades
    parceiras, demais responsaveis, apoiadores, implementador, entidade implementadora, unidades
    envolvidas, unidade envolvida, areas envolvidas, area envolvida, com quem, interessados, atores,
    outras areas, entidades a envolver, apoiador, consultado, informado, outros responsaveis, outros
    envolvidos, co responsavel, co responsaveis, equipe de apoio, unidades de apoio, areas de apoio`),
  indicator: list(`
    indicador, indicadores, indicador de produto, indicador de resultado, indicador de progresso,
    indicador de desempenho, indicador de impacto, indicador de execucao, indicador de realizacao,
    indicador chave, criterio de sucesso, metrica, descricao do indicador, medida de sucesso, medida de
    desempenho, resultados chave, kr, criterio de avaliacao, criterios de avaliacao, criterios de sucesso,
    fator critico de sucesso, fatores criticos de sucesso, forma de medicao, como medir, como sera medido,
    criterio de aceitacao, criterios de aceitacao`),
  unit: list(`
    unidade, unidade de medida, medida, unidade de medicao, u m, un medida, uni, unid, und, un, tipo de
    medida, expresso em`),
  baseline: list(`
    linha de base, valor de base, valor base, valor inicial, situacao inicial, situacao atual, valor de
    referencia, base, ponto de partida, situacao de partida, indice de referencia, valor atual, ano base,
    ano de referencia, referencia, marco zero, valor de partida, resultado anterior, historico, cenario
    atual, ano anterior, ultima apuracao, indice inicial, serie historica, exercicio anterior, dado
    inicial, estado inicial`),
  target: list(`
    meta, previsto, prevista, planejado, planejada, programado, planeado, valor esperado, alvo, marco,
    meta prevista, meta anual, meta fisica, valor alvo, valor previsto, valor da meta, quantidade,
    quantitativo, planificado, planificada, esperado, projetado, fisico, fisica, projecao, desejado,
    pactuado, prev, indice desejado, quant, qtd, qtde, quantidades, valor desejado, valor planejado`),
  actual: list(`
    ultimo valor, realizado, realizada, executado, executada, alcancado, alcancada, atingido, real,
    alcance, resultado alcancado, resultado apurado, valor alcancado, valor realizado, valor apurado,
    apurado, realizacao, concluido, efetivado, cumprido, obtido, resultado, resultado obtido, medido,
    valor medido, meta atingida, realiz, aferido, valor aferido, efetuado, resultado parcial`),
  percentMet: list(`
    % de execucao, % execucao, % alcancado, % realizado, percentual de execucao, taxa de execucao, grau de
    execucao, desvio, variacao, % de realizacao, % realizacao, percentual realizado, percentual de
    realizacao, percentual alcancado, % de cumprimento, grau de realizacao, grau de cumprimento, grau de
    alcance, taxa de realizacao, taxa de cumprimento, % atingido, % da meta, % meta, % de alcance, %
    concluido, nivel de execucao, progresso em relacao a meta, avanco em relacao a meta, farol, semaforo,
    peso, ponderacao, diferenca, % executado, percentual executado, percentual de alcance, status %, %
    conclusao, % de conclusao, percentual de conclusao, atingimento, % de atingimento, % atingimento,
    atingimento da meta, andamento %, pontuacao, execucao %, % avanco, % de avanco, percentual de avanco,
    indice de execucao, % concluida, nivel de alcance, nivel de realizacao, progresso, progresso %, avanco`),
  direction: list("tendencia, polaridade, sentido, direcao, comportamento"),
  verification: list(`
    meios de verificacao, fonte, evidencia, comprovacao, meio de verificacao, verificacao, fonte de
    verificacao, fonte de dados, comprovante, forma de verificacao, metodo de coleta, base de dados,
    documento comprobatorio, documentos comprobatorios, instrumento, registro, registros, forma de
    acompanhamento, forma de monitoramento, instrumento de avaliacao, anexos, ferramenta, processo sei,
    sei`),
  resources: list(`
    orcamentario, orcamentaria, recursos, orcamento, custo, financiamento, fonte de financiamento, fonte
    de recursos, investimento, insumos, montante, meta financeira, valor orcado, dotacao, orcamento
    previsto, custo estimado, despesa, verba, doador, preco, quanto custa, fonte do recurso, financeiro,
    financeira, execucao financeira, quanto, codigo orcamentario, rubrica orcamentaria, previsao
    orcamentaria, previsao financeira, conta contabil, codigo contabil, centro de custo, valor estimado,
    empenhado, liquidado, pago, custeio, receita, capital, valor unitario, materiais necessarios,
    materiais, aporte, contrapartida, fundo`),
  remarks: list(`
    observacao, observacoes, revisao, comentarios, notas, pressupostos, riscos, status, situacao, publico alvo,
    beneficiarios, definicao, frequencia, periodicidade, justificativa, descricao, abrangencia, estado,
    localizacao, local, municipio, regiao, grupo alvo, formula, formula de calculo, metodo de calculo,
    tipo, desagregacao, analise, dificuldades, entraves, causa, motivo, andamento, ods, providencias,
    encaminhamentos, como, por que, onde, distrito, bairro, provincia, comunidade, obs, consideracoes,
    base legal, amparo legal, fundamentacao legal, avaliacao qualitativa, memoria de calculo, ressalvas,
    restricoes, metodologia, pontos de atencao, criticidade, classificacao, escopo, beneficios, contexto,
    diagnostico, alinhamento, vinculacao, vinculo, progresso qualitativo, atualizacao, ultima atualizacao,
    estagio, grau de prioridade, premissas, legislacao, anotacoes, ocorrencias, parecer, populacao alvo,
    causa raiz`),
  overall: list(`
    total, meta total, meta global, meta final, meta do plano, final, acumulado, meta acumulada, meta
    quadrienal, total geral, global, quadrienio, fim do projeto, meta ppa, meta do ppa, meta do periodo,
    soma, meta geral, meta 4 anos, meta plano`),
  annual: list(`
    por ano, anual, anuais, ano, anos, metas anuais, por trimestre, trimestral, trimestre, por exercicio, por
    periodo, anualizado`),
  schedule: list(`
    cronograma, prazo, data limite, periodo, inicio, fim, termino, calendario, duracao, mes, data, quando,
    data de inicio, data de fim, data prevista, previsao de conclusao, prazo de execucao, periodo de
    execucao, tempo, conclusao, vigencia, inicio previsto, termino previsto, fim previsto, data de inicio
    prevista, data de fim prevista, semana, previsao de entrega, previsao de inicio, previsao de termino,
    vencimento, horas, dia, dias, temporalidade, horizonte, entrega prevista, curto prazo, medio prazo,
    longo prazo, meses, ate quando`),
};
