import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list(`
    total, totales, subtotal, sub total, suma, total general, gran total, total objetivo, total eje, promedio`),
  notes: list(`
    nota, fuente, observacion, observaciones, elaborado por, elaboro, aprobado por, aprobo, revisado por,
    reviso, firma, siglas, abreviaturas, leyenda, fecha, nombre, preparado por, autorizado por, vo bo, visto
    bueno, convenciones, pagina, cargo, acronimos, fecha de actualizacion, lugar y fecha, version`),
  objectiveLabels: list(`
    objetivo, objetivo especifico, objetivo estrategico, objetivo general, eje, eje estrategico, eje tematico,
    pilar, linea estrategica, linea de accion, componente, resultado, resultado esperado, efecto, producto,
    programa, area, area tematica, prioridad, impacto, meta estrategica, lineamiento, dimension, estrategia,
    ambito, capitulo, oe, proposito, fin`),
  actionLabels: list(`
    accion, acciones, actividad, actividades, medida, tarea, accion estrategica, acc, act, subactividad,
    iniciativa`),
  numberMarks: list("no, nº, n°, núm, número"),
  objectiveWords: list("objetivo"),
  specific: list("especifico"),
  groups: list(`
    hombre, mujer, mujeres, niños, niñas, masculino, femenino, adolescentes, adultos, urbano, rural`),
  parts: list(`
    nuevo, nueva, nuevos, nuevas, continuo, continuos, continuador, continuadores, existente, existentes,
    antiguo, antiguos, otros, otras`),
  ages: list(`
    menor, menores, mayor, mayores, de, año, años, edad, edades, entre, y, a, o, hasta, más, menos, mes, meses,
    bajo, sobre`),
};

export const title: TitleWords = {
  plan: list(`
    marco logico, marco de resultados, matriz de planificacion, matriz de indicadores, cronograma, hoja de ruta,
    plan, poa, programa, tablero de indicadores, politica, estrategia, seguimiento`),
  objectives: list("objetivo, eje, pilar, componente, prioridad, linea estrategica"),
  unnamedSheet: list("hoja"),
  asides: list(`
    ejemplo, ejemplo de, leyenda, instrucciones, instrucciones para, instrucciones de, como llenar,
    como completar, guía de llenado, glosario, siglas, siglas y, abreviaturas, lista de abreviaturas,
    definiciones, contactos, lista de contactos, puntos focales, riesgo, registro de riesgos,
    matriz de riesgos, lista de riesgos, riesgos y medidas, riesgos y supuestos, control de cambios,
    historial de cambios`),
  withdrawn: list(`
    eliminada, eliminado, suprimida, suprimido, cancelada, cancelado, pospuesta, pospuesto, aplazada,
    aplazado, postergada, suspendida, descartada, abandonada, concluida, concluido, finalizada, finalizado, terminada,
    terminado, completada, archivada`),
  deleted: list(`
    eliminada, eliminado, eliminadas, eliminados, suprimida, suprimido, suprimidas, suprimidos, cancelada,
    cancelado, canceladas, cancelados, anulada, anulado, descartada, descartado, abandonada, retirada,
    retirado, archivada, archivadas, archivo`),
  withYearsOfTheirOwn: list(`
    ley, decreto, resolución, convención, convenio, protocolo, reglamento, constitución, código penal, acuerdo, ordenanza, censo, tratado, declaración, aprobado, aprobada, adoptado, adoptada, promulgado, promulgada, ratificado, ratificada, firmado, firmada, suscrito, suscrita, creado, creada`),
  beforeTheirYears: list("el, desde, en, de, del"),
  postponed: list(`
    pospuesta, pospuesto, aplazada, aplazado, postergada, postergado, suspendida, suspendido, diferida`),
  marks: list(`
    borrador, documento de trabajo, confidencial, uso interno, para uso interno, página, versión, período,
    fecha, fecha de corte, actualizado al, actualizado el`),
  numbered: list("tabla, cuadro, anexo, apéndice, figura"),
};

export const workplan: WorkplanWords = {
  output: list("producto, resultado, entregable, resultado esperado"),
  activities: list("actividad, actividades, accion, acciones, tarea"),
  tentative: list(`
    tentativo, tentativa, tentativamente, por confirmar, provisional, posible, posiblemente, previsto`),
};

export const indicatorStarts = list(`
  numero de, numero total de, no de, nro de, n de, nº de, num de, cantidad de, porcentaje, % de, tasa de,
  proporcion de, promedio de, nivel de, grado de, existencia de, monto de, razon de, indice de, total de,
  cobertura de, variacion de`);

export const and = list("y, e");
