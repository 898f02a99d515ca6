import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("marco, sim ou não, sim/não");

export const words: LanguageWords = {
  language: "pt",
  header: {
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
  },
  periods: {
    year: list("ano"),
    fiscalYear: list("exercicio, ano fiscal"),
    schoolYear: list("ano letivo, ano lectivo, ano escolar, ano academico"),
    yearBegins: list("comeca, inicia, inicio"),
    yearEnds: list("termina, encerra, finda, encerramento"),
    quarter: list("trimestre, trim, t"),
    half: list("semestre, sem, s"),
    third: list("quadrimestre, quadrim, quadr, quad, rdqa"),
    fortnight: list("quinzena"),
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
    monthsThatAreWords: list("ago, set, out"),
  },
  dates: {
    of: list("de"),
    beforeYear: list("de"),
    dayEndings: list("º, ª"),
  },
  values: {
    notProgrammed: list(`
      nao previsto, nao programado, nao planejado, sem meta, nao programada, nao prevista, sem programacao, nao ha
      meta`),
    notApplicable: list("nao se aplica, nao aplicavel, n a, na, nenhum, nenhuma, nao corresponde"),
    noData: list("nao disponivel, nd, n d, sem dados, sem informacao"),
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
  },
  beside: {
    planned: list(`
      meta, previsto, prevista, previstos, previstas, planejado, planejada, planejados, planejadas, planeado, planeada, planeados,
      planeadas, programado, programada, programados, programadas, esperado, esperada, esperados, esperadas, agendado,
      agendada, agendados, agendadas, projetado, projetada, projetados, projetadas, a realizar, por realizar, a fazer, será,
      serão, estimado para, propostos`),
    atMost: list(`
      menos de, até, no máximo, máximo, máximo de, não mais de, não superior a, inferior a, menor que, abaixo de, ou menos`),
    atLeast: list(`
      pelo menos, ao menos, no mínimo, mínimo, mínimo de, mais de, não menos de, superior a, maior que, acima de, ou mais`),
    not: list("não, sem, nunca, nenhum, nenhuma, ainda não"),
    undone: list(`
      cancelado, cancelada, cancelados, canceladas, anulado, anulados, rejeitado, rejeitada, rejeitados, rejeitadas,
      suspenso, suspensa, suspensos, suspensas, adiado, adiada, adiados, adiadas, abandonado, abandonados, falhado, falhados,
      ausente, reprovado, reprovados, descumprido`),
    partial: list(`
      parcial, parcialmente, em parte, pela metade, rascunho, rascunhos, minuta, minutas, só rascunho, em andamento, em
      execução, em curso, em elaboração, em construção, iniciado, iniciada, incompleto, incompleta, quase, em revisão`),
    of: list("de, do, da, dos, das"),
    remaining: list(`
      falta, faltam, faltando, faltante, restante, restantes, pendente, pendentes, restam, resta, ainda necessários,
      necessários mais, por concluir`),
    rates: {
      day: list("por dia, ao dia, cada dia, diário, diários, diárias"),
      week: list("por semana, cada semana, semanal, semanais"),
      month: list("por mês, ao mês, cada mês, mensal, mensais, mensalmente"),
      quarter: list("por trimestre, ao trimestre, cada trimestre, trimestral, trimestrais"),
      half: list("por semestre, ao semestre, cada semestre, semestral, semestrais"),
      year: list("por ano, ao ano, cada ano, anual, anuais, anualmente"),
    },
    neutral: list(`
      meta cumprida, meta alcançada, meta atingida, o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos, nas, com, por, para, ao, e, que, se, foi, foram, é, são, valor, realizado, realizada, realizados, realizadas, alcançado, alcançada, alcançados, alcançadas, concluído,
      concluída, concluídos, concluídas, executado, executados, atingido, atingida, atingidos, cumprido, feito, feitos,
      verificado, até agora, até a data, já, só, apenas, todos, todas, novo, nova, novos, novas, unidade, unidades, número,
      quantidade, vez, vezes, total, no total, do total, conforme previsto, conforme planejado, ver comentário, ver nota, fonte`),
    people: list(`
      pessoa, pessoas, participante, participantes, funcionário, funcionária, funcionários, servidor, servidores, oficial,
      oficiais, pessoal, empregado, membro, membros, beneficiário, beneficiária, beneficiários, aluno, alunos, estudante,
      estudantes, professor, professores, homem, homens, mulher, mulheres, criança, crianças`),
    units: {
      metre: list("metro, metros"),
      kilometre: list("quilômetro, quilômetros, quilómetro, quilómetros"),
      squareMetre: list("metro quadrado, metros quadrados"),
      hectare: list("hectare, hectares"),
      kilogram: list("quilograma, quilogramas, quilo, quilos"),
      tonne: list("tonelada, toneladas"),
      litre: list("litro, litros"),
      minute: list("minuto, minutos"),
      hour: list("hora, horas"),
      day: list("dia, dias"),
      week: list("semana, semanas"),
      month: list("mês, meses"),
      year: list("ano, anos"),
    },
  },
  numbers: {
    outOf: list("de, dos, das, de um total de, em cada, sobre"),
    to: list("a, ao, até"),
    between: list("entre, de"),
    per: list("por, por cada, cada, em cada, ao"),
    ofWhich: list("dos quais, das quais, destes, destas, sendo, incluindo, entre eles, entre elas"),
    inYear: list(
      "em, até, até ao fim de, até o fim de, até o final de, no final de, final de, fim de, para, desde, durante, ano, ano de",
    ),
    cumulative: list("acumulado, acumulada, acumulados, acumuladas, cumulativo, cumulativa"),
    men: list("homem, homens, masculino, h, menino, meninos, rapaz, rapazes"),
    women: list("mulher, mulheres, feminino, m, f, menina, meninas, rapariga, raparigas"),
    numerator: list("numerador"),
    denominator: list("denominador"),
    articles: list("o, os, as"),
    baselines: list("linha de base, valor de base, valor inicial, valor de referência"),
    scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, trilhão: 1e12, trilhões: 1e12 },
  },
  rows: {
    leadOn: list("de, da, dos, das, em, nos, nas, para, com, por, ao, sobre, entre, que, ou"),
    totals: list("total, subtotal, soma, total geral"),
    notes: list(`
      nota, fonte, elaborado por, aprovado por, preparado por, verificado por, autorizado por, validado por, observacao, siglas, legenda, revisado por, assinatura, local e
      data, elaboracao, pagina, cargo, acronimos, abreviaturas, obs`),
    objectiveLabels: list(`
      objetivo, objetivo especifico, objetivo estrategico, objetivo geral, eixo, eixo estrategico, pilar,
      componente, resultado, resultado esperado, efeito, produto, programa, prioridade, linha estrategica,
      diretriz, impacto, objectivo, objectivo especifico, objectivo estrategico, objectivo geral, area, area
      tematica, tema, dimensao, linha de acao, perspectiva, macroprocesso, subprograma, estrategia, finalidade,
      prioridade estrategica, pilar estrategico, oe`),
    actionLabels: list(`
      acao, acoes, atividade, medida, iniciativa, iniciativa estrategica, tarefa, subatividade, accao, accoes,
      actividade, etapa, acao estrategica`),
    numberMarks: list("nº, n°, no, número"),
    objectiveWords: list("objetivo"),
    specific: list("especifico"),
    groups: list(`
      homem, mulher, homens, mulheres, meninos, meninas, crianças, adultos, masculino, feminino, adolescentes,
      jovens, idosos, urbano, rural`),
    parts: list(`
      novo, nova, novos, novas, continuado, continuados, existente, existentes, antigos, antigas, outros, outras`),
    ages: list(`
      menor, menores, maior, maiores, de, ano, anos, idade, idades, entre, e, a, ou, até, mais, menos, mês, meses,
      abaixo, acima`),
  },
  indicatorStarts: list(`
    numero de, nº de, n° de, quantidade de, percentual de, porcentagem de, percentagem de, taxa de, proporcao de,
    numero total de, n de, num de, indice de, nivel de, grau de, existencia de, valor de, % de, media de, total
    de, cobertura de, volume de, tempo medio, razao`),
  and: list("e"),
  title: {
    plan: list(`
      quadro logico, matriz logica, plano, programa, estrategia, matriz, painel de indicadores, quadro de
      resultados, quadro de indicadores, planejamento, planeamento, roteiro, politica, cronograma`),
    objectives: list(
      "objetivos, eixo, pilar, componente, prioridade, diretriz, objectivo, resultado esperado",
    ),
    unnamedSheet: list("planilha, folha"),
    asides: list(`
      exemplo, exemplo de, legenda, instruções, instruções para, instruções de, como preencher,
      guia de preenchimento, glossário, siglas, siglas e, abreviaturas, lista de abreviaturas, definições,
      contatos, contactos, lista de contatos, lista de contactos, pontos focais, risco, registro de riscos,
      registo de riscos, matriz de riscos, lista de riscos, riscos e medidas, riscos e pressupostos,
      histórico de alterações`),
    withdrawn: list(`
      eliminada, eliminado, excluída, excluído, suprimida, removida, cancelada, cancelado, adiada, adiado,
      suspensa, descartada, concluída, concluído, finalizada, finalizado, encerrada, arquivada`),
    deleted: list(`
      eliminada, eliminado, eliminadas, excluída, excluído, excluídas, suprimida, suprimido, removida,
      removidas, cancelada, cancelado, canceladas, descartada, abandonada, retirada, arquivada, arquivadas,
      arquivo`),
    withYearsOfTheirOwn: list(`
      lei, decreto, resolução, convenção, protocolo, regulamento, portaria, constituição, código penal, acordo, tratado, declaração, censo, aprovado, aprovada, adotado, adotada, adoptado, adoptada, promulgado, promulgada, ratificado, ratificada, assinado, assinada, criado, criada`),
    beforeTheirYears: list("em, desde, de, do"),
    postponed: list("adiada, adiado, adiadas, suspensa, suspenso, postergada"),
    marks: list(`
      rascunho, minuta, documento de trabalho, confidencial, uso interno, para uso interno, página, versão,
      período, data, atualizado em, atualizada em`),
    numbered: list("tabela, quadro, anexo, apêndice, figura"),
  },
  workplan: {
    output: list("produto, resultado, entregavel, produto esperado, resultado esperado"),
    activities: list("atividade, acao, acoes, tarefa, medida"),
    tentative: list("provisorio, a confirmar, previsto, tentativo, estimado, possivelmente, a definir"),
  },
  ownSheets: {
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
      part: list("parte do total, desagregação"),
      numerator: list("numerador"),
      denominator: list("denominador"),
      state: list("estado do relatório, situação do relatório"),
      agreedBy: list("acordado por, aprovado por"),
    },
    states: {
      draft: list("rascunho"),
      submitted: list("enviado, submetido"),
      agreed: list("acordado, aprovado, validado"),
      returned: list("devolvido, rejeitado"),
    },
    period: list("período, período de referência"),
    dimension: list("dimensão"),
    category: list("categoria"),
    wholeYear: list("ano, ano inteiro, ano todo, anual"),
    allParties: list("todas, todos, todas as partes, ambas, ambas as partes, conjunto, total"),
    milestone: MILESTONE,
  },
  wording: {
    count: pattern`
      n[úu]mero(?: total| anual| acumulado)? (?:de|dos|das)|(?:n[°º]|n[úu]m)\.? de|(?:quantidade|quantitativo|total) de`,
    percentage: pattern`porcentage(?:m|ns)|percentage(?:m|ns)|percentua(?:l|is)|proporç(?:ão|ões)`,
    rate: pattern`taxas?|cobertura|prevalência|incidência`,
    score: pattern`[íi]ndices?|razão|pontuação|custos? (?:por|unit[áa]rios?)|^(?:n[íi]vel|grau) de`,
    perPopulation: pattern`
      por(?: cada)? (?:\d[\d.,\s]*|mil|cem|(?:pessoa|habitante|domicílio|aluno|estudante|professor|paciente)\p{L}*)`,
    average: pattern`(?<!ensino )médi[oa]|mediana`,
    duration: pattern`
      ^(?:tempo|prazo|duração)|
      (?:n[úu]mero|quantidade) de (?:minutos|horas|dias|semanas|meses)(?: \p{L}+)? (?:para|decorridos|necessários)`,
    milestone: pattern`em vigor|existência de|disponibilidade de|disponíve(?:l|is)`,
    inflectedMilestone: pattern`
      (?:elaborad|aprovad|adotad|assinad|conclu[ií]d|publicad|implementad|finalizad|atualizad|desenvolvid)[oa]s?|
      (?:estabelecid|criad|lançad|instituíd|implantad|homologad|validad|revisad|promulgad|apresentad)[oa]s?|
      (?:avaliaç(?:ão|ões)|estudos?|diagnósticos?) (?:[^\s]+ )*(?:realizad|efetuad|executad)[oa]s?`,
    inflectedElsewhere: "",
    uninflectedMilestone: "",
    doneOnce: pattern`(?:elaborad|aprovad|adotad|validad|desenvolvid|promulgad|ratificad)[oa]`,
    repeated: pattern`anua(?:l|is)|(?:se|tri|quadri)mestra(?:l|is)|mensa(?:l|is)|periódic[oa]s?|cada`,
    several: pattern`relatórios?|bolet(?:im|ins)|províncias|municípios|distritos|estados|países|tod[oa]s`,
    cumulative: pattern`acumula(?:d|tiv)[oa]s?`,
    standing: pattern`
      em (?:funcionamento|opera[çc][ãa]o|servi[çc]o)|vigentes?|ativ[oa]s?|mantid[oa]s?|matriculad[oa]s|
      capacidade(?: \p{L}+)? instalada`,
    inState: pattern`com acesso|que (?:vivem|usam|utilizam)|conectad[oa]s|cobert[oa]s`,
    events: pattern`
      reuni(?:ão|ões)|oficinas?|visitas?|visitantes|sess(?:ão|ões)|capacitaç(?:ão|ões)|cursos?|campanhas?|inspeç(?:ão|ões)|
      fiscalizaç(?:ão|ões)`,
    made: pattern`
      (?:capacitad|formad|realizad|organizad|construíd|instalad|distribuíd|plantad|produzid|adquirid)[oa]s?|entregues?|
      (?:concedid|reabilitad|reparad|perfurad|atendid|reformad)[oa]s?`,
    happening: pattern`(?:tratad|detectad|denunciad|resolvid|recebid|pag|vendid|assistid|resgatad|beneficiad)[oa]s`,
    steps: pattern`avanços?|crescimento|execução|executad[oa]s?|aumento|incrementos?|progresso|construíd[oa]s?`,
    eachYear: pattern`(?:por|ao|cada) ano|anualmente`,
    eachParty: pattern`(?:em |por )?cada (?:pa[íi]s|parte|governo)|por pa[íi]s`,
    bothParties: pattern`(?:em |por )?(?:ambos os pa[íi]ses|ambas as partes|os dois pa[íi]ses|ambos os governos)`,
    harms: pattern`mortes|óbitos|homicídios|acidentes|feminicídios`,
    harmsTended: "[ai]d[oa]s",
    harmLevels: pattern`
      mortalidade|óbitos|mortes|evasão|abandono|absenteísmo|desemprego|pobreza|acidentes|acidentalidade|criminalidade|reincidência|
      desnutrição|analfabetismo|inadimplência|perdas`,
    ceilings: pattern`
      no máximo|não (?:mais de|superior(?:es)? a|exceder|ultrapassar)|máximo de|menos de|menor(?:es)?(?: ou igual)? (?:a|que|do que)|
      inferior(?:es)?(?: ou igual)? a|máx\.?`,
    floors: pattern`
      não (?:menos de|inferior(?:es)? a|menor(?:es)? (?:a|que|do que))|pelo menos|no mínimo`,
    maintain: pattern`^(?:manter|manutenção d[oa] (?:nível|percentual|número|taxa))`,
    decrease: pattern`^(?:redu[çz](?:ir|ão)|diminu(?:ir|ição))`,
    beforeThing: pattern`n[úu]mero (?:médio )?(?:de |dos |das )|n[°º] de |quantidade de `,
    afterThing: pattern`d[eoa]s?|para|por|com|em|n[oa]s?|sobre|que`,
    joining: pattern`e|ou`,
    thingDone: pattern`\p{L}{3,}[ai]d[oa]s?`,
    pluralVerbs: pattern`são|foram|têm`,
    pluralNouns: "",
    single: pattern`uma?`,
    notUnit: pattern`nov[oa]s?|total|anual|acumulad[oa]s?`,
  },
  direction: {
    increase: "aument|cresc|ascend|melhor|maior|quanto maior",
    decrease: "redu[cçz]|diminu|decresc|descend|menor|quanto menor",
    maintain: "mant|manut|est[áa]vel|igual|constan",
    change: "aument|redu[cçz]|diminu|melhor|crescimento",
    toLevel: "a|para|até",
  },
  frequency: {
    timesAYear: pattern`<n> vez(?:es)? (?:ao|por) ano`,
    numbers: [
      list("uma, um"),
      list("duas, dois"),
      list("três, tres"),
      list("quatro"),
      list("cinco"),
      list("seis"),
    ],
    monthly: pattern`mensa(?:l|is|lmente)|(?:todo|cada) mês`,
    quarterly: pattern`trimestra(?:l|is|lmente)|(?:todo|cada) trimestre`,
    halfYearly: pattern`semestra(?:l|is|lmente)|cada (?:semestre|seis meses)`,
    yearly: pattern`anua(?:l|is|lmente)|(?:todo|cada) ano`,
    events: {
      meeting: pattern`reuni[ãõ]`,
      workshop: pattern`oficina|seminário`,
      training: pattern`capacitaç|curso|treinamento`,
      session: pattern`sess[ãõ]|fórum|diálogo|conferência`,
      visit: pattern`visita|miss[ãõ]|inspeç|patrulh|fiscalizaç`,
      report: pattern`relatório|boleti[mn]`,
      review: pattern`pesquisa|auditor|avaliaç`,
      campaign: pattern`campanha|simulado`,
    },
  },
  checks: {
    numberOf: pattern`(?:n[úu]mero|quantidade) (?:de|dos|das)`,
    percentageOf: pattern`(?:percentual|porcentagem|percentagem) (?:de|dos|das)|% (?:de|dos|das)`,
    passesHundred: pattern`aument|increment|crescimento|variação|brut[ao]|ocupação`,
    belowZero: pattern`crescimento|variação|d[ée]ficit|saldo|lacuna|diferença|inflação|(?:maior|acima|superior) ou (?:menor|abaixo|inferior)`,
    vagueStart: pattern`
      (?:(?:uma?|a|o) )?(?:melhor(?:a|ado|ada|ia|ar)|fortalec(?:er|ido|ida|imento)|aprimor(?:ar|ado|ada|amento)|maior (?:cooperação|coordenação|conscientização|conhecimento|capacidade))`,
    vagueEnd: pattern`(?:cooperação|coordenação|capacidades?) .*(?:melhorad|fortalecid|reforçad)[oa]s?`,
    measurable: pattern`segundo|pelo menos|medid[oa]s?|[íi]ndice|pontuação|pesquisa`,
    doneToThings: pattern`(?:distribuíd|instalad|construíd|adquirid|comprad|produzid|plantad|vendid)[oa]s?|entregues?`,
    remark: pattern`a definir|será|serão|devem?`,
    amount: pattern`total|volume|quantidade|partes?`,
    ofIndicators: pattern`indicad|f[óo]rmula|c[áa]lculo|definiç|numerador|denominador|variáve|desagrega`,
  },
  columns: {
    deliverable: list("entregável, entregáveis"),
    side: list("parte, lado"),
    notParties: list(`
      original, revisto, revista, revisado, revisada, inicial, final, ajustado, ajustada, provisório, provisória,
      preliminar, verificado, verificada, mínimo, mínima, máximo, máxima, físico, física, financeiro, financeira,
      valor`),
    leads: list("líder, lidera, responsável"),
    helps: list("apoio, apoia, parceiro"),
    helpedBy: pattern`
      com (?:o |a )?(?:apoio|colaboraç[aã]o|participaç[aã]o|suporte) d[aeo]s?|em (?:colaboraç[aã]o|cooperaç[aã]o|coordenaç[aã]o|articulaç[aã]o|parceria|conjunto) com(?: [ao]s?)?`,
  },
  levels: {
    highest: list("impacto, finalidade, objetivo geral, objectivo geral, objetivo superior"),
    middle: list("efeito, resultado final"),
    outputs: list("produto, resultado, sub"),
    activities: list("atividade, subatividade, actividade"),
  },
  agencies: {
    namedFor: pattern`
      (?:minist[eé]rio|prefeitura|faculdade|(?:pr[oó]-)?reitoria|coordenaç[aã]o|superintend[eê]ncia|ger[eê]ncia|gerente|diretora?|coordenadora?|chefe|superintendente|secret[aá]ri[ao]|subsecretaria|departamento|gabinete|secretaria|comit[eê]|direç[aã]o|diretoria|assessoria|procuradoria|defensoria|controladoria|ouvidoria|corregedoria|fundaç[aã]o|n[uú]cleo|divis[aã]o|universidade|equipe|serviço|comiss[aã]o|conselho|centro|instituto|unidade|[aá]rea|agência|pol[ií]cia)(?: (?:t[eé]cnic[ao]|geral|nacional|regional|executiv[ao]))? (?:d[aeo]s?|para)`,
    beginnings: pattern`pol[ií]cia|procuradoria|defensoria|tribunal|exército`,
    plainNames: pattern`pol[ií]cia|alfândegas?|imigração|exército|marinha|bombeiros|parlamento|interpol|prefeitura`,
    endings: "",
    portfolios: pattern`
      assuntos|fam[ií]lia|mulher(?:es)?|inf[aâ]ncia|juventude|esportes?|desporto|social|bem-estar|desenvolvimento|ambiente|emprego|trabalho|formação|cultura|turismo|inovação|tecnologia|ciências?|indústria|comércio|finanças|saúde|educação|comunicação|infraestrutura|transportes?|habitação|segurança|proteção|cooperação|pesca|pecuária|abastecimento|energia|minas|economia|planejamento`,
    nobody: list("nenhum, nenhuma, vários, várias, não se aplica, a definir"),
    staff: list("pessoa, servidor, servidora, funcionário, colaborador"),
  },
  money: {
    available: list("disponível, assegurado, comprometido, alocado, recebido, aprovado, empenhado"),
    spent: list("gasto, gastos, despesa, executado, desembolsado, pago, liquidado"),
    noAmount: list(
      "lacuna, código, fonte, fontes, conta, custo unitário, preço unitário, quantidade, doador, taxa, percentual, saldo",
    ),
  },
  breakdowns: {
    declared: list(`
      desagregado, desagregada, desagregados, desagregadas, desagregado por, desagregada por, desagregados
      por, desagregadas por, desagregação, desagregação por, discriminado por, discriminados por`),
    dimensions: {
      sex: list("sexo, gênero, género"),
      age: list("idade, faixa etária, grupo etário"),
      nationality: list("nacionalidade, país de origem, cidadania"),
      exploitation: list(`
        forma de exploração, tipo de exploração, exploração, finalidade da exploração`),
      place: list("local, província, município, região, distrito, estado, localidade"),
    },
    categories: {
      sex: list("meninas, meninos"),
      age: list("crianças, adolescentes, jovens, idosos"),
      nationality: list("apátridas, outras nacionalidades, outra nacionalidade"),
      exploitation: list(`
        trabalho escravo, exploração laboral, exploração do trabalho, prostituição, pornografia,
        escravidão, escravatura, servidão, servidão por dívida, trabalho infantil, casamento forçado,
        mendicidade, mendicidade forçada`),
    },
    starting: {
      women: list("mulheres, mulher, feminino, m, f"),
      men: list("homens, homem, masculino, h"),
      under18: list("menores de 18 anos, menos de 18 anos, menores de idade, menores"),
      adults: list("18 anos ou mais, maiores de 18 anos, maiores de idade, adultos"),
      nationals: list("nacionais"),
      foreigners: list("estrangeiros, estrangeiras"),
      sexual: list("exploração sexual"),
      labour: list("trabalho forçado, trabalhos forçados"),
      organs: list("remoção de órgãos, extração de órgãos"),
      otherForm: list("outras formas, outras formas de exploração"),
      urban: list("urbano, urbana"),
      rural: list("rural"),
    },
    anybody: list("pessoa, pessoas"),
    victims: list("vítima, vítimas, sobrevivente, sobreviventes"),
    unknown: list("desconhecido, não informado, ignorado, não especificado"),
  },
  versions: {
    final: list("definitivo, aprovado, adotado, assinado"),
    revised: list("revisto, revisado, atualizado, alterado"),
    draft: list("rascunho, proposta, minuta, comentários"),
    superseded: list("anterior, antigo"),
  },
  activities: {
    headers: {
      year: list("ano, exercício"),
      quarter: list("trimestre"),
      activity: list("atividade, atividades, actividade, tarefa"),
      output: list("produto, produtos, entrega"),
      action: list("ação conjunta, acção conjunta, ação"),
      host: list("anfitrião, país anfitrião, organizado por, organizador, sede"),
      place: list("local, lugar, localização"),
      date: list(
        `data, datas, data de início, data início, data de término, data fim, início, término, fim, prazo, data limite, data prevista, cronograma, período, até quando, prazo final, data de entrega`,
      ),
      status: list(
        `status, situação, estado, estado atual, andamento, fase, situação atual, execução, estágio`,
      ),
      movedTo: list("adiado para, nova data, reprogramado para"),
      evidence: list(
        `evidência, evidências, meio de verificação, meios de verificação, comprovação, comprovante`,
      ),
      reason: list(
        `razão, motivo, observação, observações, comentário, comentários, nota, justificativa, dificuldades`,
      ),
    },
    statuses: {
      planned: list(
        `planejado, planejada, planeado, planeada, previsto, prevista, programado, programada, não iniciado, não iniciada, não realizado, não realizada, não concluído, não executado, não atendido, pendente, a fazer, incompleto, incompleta, inacabado, não concluída, não executada, a iniciar, atrasado, atrasada`,
      ),
      underWay: list(
        `parcialmente, em parte, em andamento, em curso, em execução, em processo, iniciado, iniciada, parcialmente realizado, parcialmente concluído, parcial, em desenvolvimento, em elaboração`,
      ),
      done: list(
        `feito, feita, realizado, realizada, concluído, concluída, executado, executada, finalizado, finalizada, terminado, terminada, cumprido, cumprida, completo, atendido, entregue, encerrado`,
      ),
      moved: list(
        `adiado, adiada, reprogramado, reprogramada, postergado, postergada, suspenso, suspensa, transferido, transferida`,
      ),
      dropped: list(`cancelado, cancelada, abandonado, abandonada, excluído, excluída, descartado, anulado`),
    },
    placesBehind: list("em, no, na"),
    hostsBehind: list("organizado por, organizada por, acolhido por"),
    partySays: list("já tem, tem, propõe, solicita, a confirmar, não tem"),
    openThings: list("visita, local, data, sede, reunião"),
    openWords: list(`tentativo, a confirmar, a definir, provisoriamente, a determinar`),
    weakWords: list(`possível, eventual`),
  },
  definitions: {
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
      breakdown: list("desagregação"),
      keyIndicator: list("indicador chave, indicador-chave, chave"),
      confirmed: list("confirmado, confirmada, confirmar"),
    },
    choices: {
      measure: {
        number: list("número, quantidade, numérico"),
        percentage: list("percentual, porcentagem, percentagem, por cento, taxa"),
        milestone: MILESTONE,
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
        apart: list("não se somam, separadamente"),
        each: list("cada parte atinge a meta, cada parte, cada país"),
        joint: list("informado uma vez para todas, em conjunto, conjuntamente"),
      },
      confirmed: {
        yes: list("sim, confirmado, confirmada"),
        no: list("não, ainda não"),
      },
    },
  },
};
