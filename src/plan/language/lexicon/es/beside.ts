import { list } from "../entries";
import type { BesideWords } from "../beside-words";

/** What can have been done, without the ending of its participle. */
const DONE = list(`
  capacitad, formad, entrenad, realizad, ejecutad, completad, lograd, cumplid, alcanzad, entregad, terminad, finalizad,
  iniciad, construid, aprobad, firmad, validad, implementad, atendid, instalad, adoptad, publicad, contratad, reportad,
  verificad, resuelt, hech, inscrit, concluid, programad, planificad`);

export const beside: BesideWords = {
  planned: list(`
    meta, previsto, prevista, previstos, previstas, planificado, planificada, planificados, planificadas, planeado, planeada,
    planeados, planeadas, programado, programada, programados, programadas, esperado, esperada, esperados, esperadas,
    proyectado, proyectada, proyectados, proyectadas, estimado para, se prevé, por realizar, por hacer, por ejecutar,
    por capacitar, será, serán, agendado, agendada, agendados, agendadas, propuesto, propuestos`),
  atMost: list(`
    menos de, hasta, máximo, máximo de, como máximo, a lo sumo, no más de, no mayor a, menor a, menor que, inferior a, por
    debajo de, debajo de, o menos`),
  atLeast: list(`
    al menos, por lo menos, mínimo, mínimo de, como mínimo, más de, no menos de, mayor a, mayor que, superior a, por
    encima de, encima de, o más`),
  not: [
    ...list(`
      sin, nunca, ningún, ninguno, ninguna, aún no, todavía no, no se, no fue, no fueron, no ha, no han, no es, no son, no
      hay, no está, no están, no asistieron, no asistió, no participaron, no disponible, no disponibles`),
    // "No" alone is Portuguese for "in the".
    ...DONE.flatMap((stem) => ["o", "a", "os", "as"].map((ending) => `no ${stem}${ending}`)),
  ],
  undone: list(`
    cancelado, cancelada, cancelados, canceladas, anulado, anulada, anulados, anuladas, rechazado, rechazada,
    rechazados, rechazadas, suspendido, suspendida, suspendidos, suspendidas, aplazado, aplazada, aplazados, aplazadas,
    postergado, postergada, fallido, fallidos, abandonado, abandonados, ausente, incumplido, incumplida, incumplidos`),
  partial: list(`
    parcial, parcialmente, en parte, a medias, borrador, borradores, solo borrador, en borrador, en proceso, en curso,
    en ejecución, en trámite, en elaboración, en construcción, iniciado, iniciada, incompleto, incompleta, casi, pendiente
    de firma, en revisión`),
  of: list("para, en, en la, en el, de, del, de la, de los, de las"),
  remaining: list(`
    falta, faltan, faltante, faltantes, restante, restantes, pendiente, pendientes, por completar, quedan, resta, restan,
    necesarios más, se necesitan, se requieren`),
  rates: {
    day: list("por día, al día, cada día, diario, diarios, diarias"),
    week: list("por semana, a la semana, cada semana, semanal, semanales"),
    month: list("por mes, al mes, cada mes, mensual, mensuales, mensualmente"),
    quarter: list("por trimestre, al trimestre, cada trimestre, trimestral, trimestrales"),
    half: list("por semestre, al semestre, cada semestre, semestral, semestrales"),
    year: list("por año, al año, cada año, anual, anuales, anualmente"),
  },
  neutral: list(`
    meta cumplida, meta alcanzada, meta lograda, el, la, los, las, un, una, de, del, en, con, por, para, a, al, y, e, que, se, su, fue, fueron, es, son, ha, han, sido, valor, logrado, lograda, logrados, logradas, realizado, realizada, realizados, realizadas, completado,
    completada, completados, completadas, alcanzado, alcanzada, alcanzados, alcanzadas, ejecutado, ejecutada, ejecutados,
    ejecutadas, cumplido, cumplida, terminado, terminada, hecho, hechos, verificado, verificados, hasta la fecha, ya,
    solo, solamente, todos, todas, nuevo, nueva, nuevos, nuevas, unidad, unidades, número, cantidad, vez, veces, total, en
    total, según lo previsto, según lo planificado, ver comentario, ver nota, fuente, avance, ciento, nivel`),
  people: list(`
    persona, personas, participante, participantes, funcionario, funcionaria, funcionarios, funcionarias, oficial, oficiales,
    personal, empleado, empleados, miembro, miembros, beneficiario, beneficiaria, beneficiarios, beneficiarias, asistente,
    asistentes, estudiante, estudiantes, docente, docentes, hombre, hombres, mujer, mujeres, niño, niños, alumno, alumnos`),
  units: {
    metre: list("metro, metros, mts, mt, ml"),
    kilometre: list("kilómetro, kilómetros, kms"),
    squareMetre: list("metro cuadrado, metros cuadrados, mts2, mt2"),
    hectare: list("hectárea, hectáreas, has"),
    kilogram: list("kilogramo, kilogramos, kilo, kilos"),
    tonne: list("tonelada, toneladas, ton"),
    litre: list("litro, litros, lts"),
    minute: list("minuto, minutos"),
    hour: list("hora, horas, hrs"),
    day: list("día, días"),
    week: list("semana, semanas"),
    month: list("mes, meses"),
    year: list("año, años"),
  },
};
