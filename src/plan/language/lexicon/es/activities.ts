import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "es",
  headers: {
    year: list("año, vigencia"),
    quarter: list("trimestre"),
    activity: list("actividad, actividades, tarea"),
    output: list("producto, productos, entregable"),
    action: list("acción conjunta, acción"),
    host: list("anfitrión, país anfitrión, organizado por, organizador, sede"),
    place: list("lugar, ubicación"),
    date: list(
      `fecha, fechas, fecha de inicio, fecha inicio, fecha de terminación, fecha fin, fecha final, fecha de fin, inicio, fin, plazo, fecha límite, fecha programada, fecha de ejecución, cronograma, periodo, fecha de cierre, fecha de entrega, fecha de vencimiento, para cuándo, a más tardar, fecha de cumplimiento`,
    ),
    status: list(
      `estado, estatus, estado de avance, estado actual, avance, estado de la actividad, estado de ejecución, cumplimiento, estado de cumplimiento`,
    ),
    movedTo: list("aplazado a, nueva fecha, reprogramado para"),
    evidence: list(
      `evidencia, evidencias, medio de verificación, medios de verificación, soporte, soportes, registro`,
    ),
    reason: list(
      `razón, motivo, observación, observaciones, comentario, comentarios, nota, notas, justificación, dificultades`,
    ),
  },
  statuses: {
    planned: list(
      `planeado, planeada, planificado, planificada, programado, programada, previsto, no iniciado, no iniciada, sin iniciar, por iniciar, incompleto, incompleta, sin terminar, no terminado, no terminada, no completado, no completada, sin ejecutar, no ejecutado, no ejecutada, no realizado, no realizada, no cumplido, no cumple, pendiente, por hacer, retrasado, atrasado, vencido, vencida`,
    ),
    underWay: list(
      `parcialmente, en parte, en curso, en proceso, en ejecución, en desarrollo, iniciado, iniciada, en marcha, parcialmente cumplido, parcial, cumplimiento parcial, en progreso, en avance, en trámite, en tramitación, en revisión`,
    ),
    done: list(
      `hecho, hecha, realizado, realizada, ejecutado, ejecutada, cumplido, cumplida, completado, completada, terminado, terminada, finalizado, finalizada, concluido, concluida, cerrado, cerrada, cumple, logrado`,
    ),
    moved: list(
      `aplazado, aplazada, reprogramado, reprogramada, pospuesto, pospuesta, postergado, postergada, suspendido, suspendida, trasladado, trasladada`,
    ),
    dropped: list(
      `cancelado, cancelada, anulado, anulada, eliminado, eliminada, descartado, descartada, retirado`,
    ),
  },
  placesBehind: list("en, a"),
  hostsBehind: list("organizado por, organizada por, anfitrión"),
  partySays: list("ya tiene, tiene, propone, solicita, por confirmar, no tiene"),
  openThings: list("visita, lugar, fecha, sede, reunión"),
  openWords: list(`tentativo, tentativa, tentativamente, por confirmar, por definir, por determinar`),
  weakWords: list(`posible, eventual`),
};
