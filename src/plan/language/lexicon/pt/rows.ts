import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("total, subtotal, soma, total geral"),
  notes: list(`
    nota, fonte, elaborado por, aprovado por, observacao, siglas, legenda, revisado por, assinatura, local e
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
};

export const title: TitleWords = {
  plan: list(`
    quadro logico, matriz logica, plano, programa, estrategia, matriz, painel de indicadores, quadro de
    resultados, quadro de indicadores, planejamento, planeamento, roteiro, politica, cronograma`),
  objectives: list("objetivos, eixo, pilar, componente, prioridade, diretriz, objectivo, resultado esperado"),
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
};

export const workplan: WorkplanWords = {
  output: list("produto, resultado, entregavel, produto esperado, resultado esperado"),
  activities: list("atividade, acao, acoes, tarefa, medida"),
  tentative: list("provisorio, a confirmar, previsto, tentativo, estimado, possivelmente, a definir"),
};

export const indicatorStarts = list(`
  numero de, nº de, n° de, quantidade de, percentual de, porcentagem de, percentagem de, taxa de, proporcao de,
  numero total de, n de, num de, indice de, nivel de, grau de, existencia de, valor de, % de, media de, total
  de, cobertura de, volume de, tempo medio, razao`);

export const and = list("e");
