import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
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
};
