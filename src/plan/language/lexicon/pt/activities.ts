import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "pt",
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
};
