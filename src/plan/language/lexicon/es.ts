import type { Lexicon } from "./lexicon";
import { list } from "./lexicon";

export const es: Lexicon = {
  language: "es",
  head: {
    objective: list(`
      objetivo, eje, ejes, oei, pilar, linea de accion, area de enfoque, area de intervencion, ambito, ambito de
      accion, componente, resultado, resultado esperado, resultado intermedio, resultado estrategico, efecto, impacto,
      programa, subprograma, prioridad, proposito, fin, producto, producto esperado, dimension, tema, lineamiento,
      politica, resumen narrativo, logica de intervencion, estrategia, nivel, cadena de resultados, medida de
      politica, linea, sector, categoria, compromiso, reto, problema, area, macroproceso, proceso, dependencia
      estrategica, objetivo del plan, area tematica, area prioritaria, efecto directo`),
    number: list(`
      n, no, nro, num, numero, nº, codigo, cod, id, item, ref, referencia, #, numeral, consecutivo, numero de
      actividad, codigo de actividad, no de actividad, numero de accion, codigo de accion, codigo del indicador,
      numero de indicador, clave, orden`),
    action: list(`
      subproducto, accion, acciones, actividad, actividades, medida, intervencion, intervenciones, tarea, entregable, iniciativa,
      subactividad, actividad programada, actividades programadas, actividades previstas, actividades planificadas,
      proyecto, actividades clave, acciones clave, compromisos, hito, accion a realizar, acciones a realizar,
      descripcion de la actividad, descripcion de la accion`),
    responsible: list(`
      responsable, unidad organizacional responsable, lider, entidad, institucion, encargado, a cargo de, ministerio,
      ejecutor, unidad ejecutora, punto focal, agencia, responsabilidad, dependencia, quien, responsable de la accion,
      responsable de la actividad, responsable de ejecucion, entidad responsable de la ejecucion, responsable del
      cumplimiento, actores`),
    partners: list(`
      socio, aliado, colaborador, colaboradores, entidad de apoyo, entidades de apoyo, institucion de apoyo,
      corresponsable, entidades corresponsables, instituciones colaboradoras, entidades colaboradoras, apoyo,
      participantes, entidades participantes, otras entidades, otros actores, partes interesadas, actores
      involucrados, instituciones involucradas, entidades involucradas, asociados en la ejecucion, cooperantes,
      coordinacion con, entidades concurrentes, entidades vinculadas, actores clave, otras instituciones, entidades
      asociadas, socio implementador, instituciones de apoyo, instituciones participantes, socios ejecutores`),
    indicator: list(`
      indicador de meta, indicador, indicadores, indicador de producto, indicador de resultado, indicador de impacto, indicador de
      proceso, indicador clave, indicadores clave, kpi, iov, indicador de cumplimiento, indicador de avance, indicador
      de logro, indicador de efecto, indicadores de resultado, indicadores de producto, criterio de exito, metrica,
      descripcion del indicador`),
    unit: list("unidad de medida, unidad, unidades, u m, um, tipo de unidad"),
    baseline: list(`
      linea de base, valor de linea base, valor inicial, valor de base, ano base, situacion inicial, situacion actual,
      base, punto de partida, valor actual, referencia inicial, lb, valor base`),
    target: list(`
      logros esperados, meta, valor objetivo, planeado, planificado, programado, programada, previsto, proyectado,
      esperado, meta prevista, planeada, planificada, cantidad, objetivo a alcanzar, meta de producto, meta de
      resultado, meta del indicador, meta anual, valor de la meta, programacion, hito, proyeccion, valor esperado`),
    actual: list(`
      ejecutado, ejecutada, realizado, realizada, logrado, alcanzado, alcanzada, logro, avance, ejecucion, real, meta
      lograda, cumplido, obtenido, resultado, valor actual, avance acumulado, avance de la meta`),
    percentMet: list(`
      % de avance, % avance, porcentaje de avance, % de cumplimiento, % cumplimiento,
      porcentaje de cumplimiento, nivel de cumplimiento, % de ejecucion, % ejecucion,
      porcentaje de ejecucion, % logro, % de logro, % alcanzado, grado de cumplimiento, cumplimiento,
      variacion, desviacion, brecha, % ejecutado, % meta, diferencia, % de la meta, avance %,
      cumplimiento %, tasa de cumplimiento, ponderacion, peso, semaforo`),
    direction: list(
      `
      tendencia esperada, tendencia, sentido, sentido del indicador, direccion, direccion del cambio, comportamiento,
      sentido esperado, tipo de tendencia`,
    ),
    verification: list(`
      verificacion, fuente, evidencia, soporte, metodo de recoleccion, evidencia de cumplimiento, mdv`),
    resources: list(`
      recurso, presupuesto, costo, coste, financiamiento, financiacion, fuente de financiamiento, fuente de
      financiacion, fuente de recursos, insumos, monto, inversion, fuente financiamiento, costo total, gasto, valor
      total, donante, precio, apropiacion, rubro, fuente presupuestal, ppto`),
    remarks: list(`
      observacion, observaciones, comentario, nota, supuestos, riesgos, estado, estatus, poblacion objetivo, poblacion
      meta, grupo meta, grupo objetivo, beneficiarios, lugar, ubicacion, definicion, definicion del indicador,
      frecuencia, periodicidad, desagregacion, tipo de indicador, tipo, formula, formula del indicador, justificacion,
      explicacion, analisis, cobertura, ods, descripcion de avance, descripcion del avance, avance cualitativo,
      hipotesis, municipio, departamento, territorio, enfoque, metodo de calculo, analisis de resultados, causas de
      desviacion, motivo, razones, tipo de meta, reporte cualitativo, dificultades, estado de avance, grupo
      poblacional, provincia, region`),
    overall: list(`
      total, meta total, meta global, meta final, meta del plan, meta general, meta cuatrienio, meta del cuatrienio, meta acumulada, meta de cuatrienio, meta quinquenal, meta trienal,
      final, global, acumulado, total plan, fin del proyecto, meta fin de proyecto, cuatrienio, total periodo, meta del proyecto, meta al final del proyecto, meta plurianual, total general, total meta, meta a 2030, vigencia total`),
    annual: list(
      `por ano, anos, anual, anuales, anualmente, cada ano, ano, por trimestre, trimestral, trimestre, por periodo, anualizada, por vigencia, vigencia`,
    ),
    schedule: list(`
      cronograma, plazo, fecha, fecha fin, fecha final, calendario, periodo, duracion, tiempo, plazo de ejecucion,
      periodo de ejecucion, inicio, fin de actividad, termino, fecha de cumplimiento, cuando, mes, temporalidad, plazo
      de cumplimiento, tiempo de ejecucion, fecha programada, marco temporal`),
  },
  periods: {
    year: list("ano, anualidad, vigencia"),
    fiscalYear: list("ano fiscal, ejercicio fiscal, ejercicio"),
    quarter: list("trimestre, trim, t, trimestral"),
    half: list("semestre, sem, s"),
    third: list("cuatrimestre, cuatrim"),
    ordinals: [
      list("primer, primero, 1er, 1ro, 1o"),
      list("segundo, 2do, 2o"),
      list("tercer, tercero, 3er, 3ro, 3o"),
      list("cuarto, 4to, 4o"),
      list("quinto, 5to, 5o"),
    ],
    months: [
      list("enero, ene"),
      list("febrero, feb"),
      list("marzo, mar"),
      list("abril, abr"),
      list("mayo, may"),
      list("junio, jun"),
      list("julio, jul"),
      list("agosto, ago"),
      list("septiembre, setiembre, sep, sept, set"),
      list("octubre, oct"),
      list("noviembre, nov"),
      list("diciembre, dic"),
    ],
  },
  values: {
    notProgrammed: list(
      "no programado, no programada, sin programar, no planeado, no planificado, no prevista, no previsto, sin meta, no se programa, np, no hay meta",
    ),
    notApplicable: list(
      "no aplica, n a, na, ninguno, ninguna, no corresponde, no disponible, nd, n d, sin dato, s d, s o, no procede, sin informacion",
    ),
    undecided: list(`
      por definir, por determinar, por confirmar, por establecer, por acordar, a definir, a determinar, a confirmar, pendiente, pd, p d,
      sin definir, a establecer, en definicion, por definirse, por determinarse, se definira, en construccion, por concertar`),
    yesNo: list("si, no"),
    beforeNumbers: list(`
      nivel, al menos, por lo menos, minimo, minimo de, como minimo, maximo, hasta, alrededor de, aproximadamente, aprox, mas de, menos de, no menos de,
      no mas de, cerca de, unos, unas, un total de, aumento de, aumento del, reduccion de, reduccion del, incremento de, incremento del, aumentar en, reducir en, total, total de, meta, numero, a, cantidad, superior a, inferior a`),
    percent: list("por ciento, porciento, porcentaje, puntos porcentuales"),
    million: list("millon, millones"),
  },
  rows: {
    totals: list(
      "total, totales, subtotal, sub total, suma, total general, gran total, total objetivo, total eje, promedio",
    ),
    notes: list(`
      nota, fuente, observacion, observaciones, elaborado por, elaboro, aprobado por, aprobo, revisado por, reviso,
      firma, siglas, abreviaturas, leyenda, fecha, nombre, preparado por, autorizado por, vo bo, visto bueno,
      convenciones, pagina, cargo, acronimos, fecha de actualizacion, lugar y fecha, version`),
    objectiveLabels: list(`
      objetivo, objetivo especifico, objetivo estrategico, objetivo general, eje, eje estrategico, eje tematico, pilar, linea estrategica, linea de accion, componente, resultado, resultado esperado,
      efecto, producto, programa, area, area tematica, prioridad, impacto, meta estrategica, lineamiento, dimension, estrategia, ambito, capitulo, oe, proposito, fin`),
    actionLabels: list(
      "accion, acciones, actividad, actividades, medida, tarea, accion estrategica, acc, act, subactividad, iniciativa",
    ),
    objectiveWords: list("objetivo"),
    specific: list("especifico"),
    groups: list(`
      hombre, mujer, mujeres, niños, niñas, masculino, femenino, adolescentes, adultos, urbano, rural`),
  },
  indicatorStarts: list(`
    numero de, numero total de, no de, nro de, n de, nº de, num de, cantidad de, porcentaje, % de, tasa de,
    proporcion de, promedio de, nivel de, grado de, existencia de, monto de, razon de, indice de, total de,
    cobertura de, variacion de`),
  and: list("y, e"),
  title: {
    plan: list(`
      marco logico, marco de resultados, matriz de planificacion, matriz de indicadores, cronograma, hoja de ruta,
      plan, poa, programa, tablero de indicadores, politica, estrategia, seguimiento`),
    objectives: list("objetivo, eje, pilar, componente, prioridad, linea estrategica"),
  },
  workplan: {
    output: list("producto, resultado, entregable, resultado esperado"),
    activities: list("actividad, actividades, accion, acciones, tarea"),
    tentative: list(
      "tentativo, tentativa, tentativamente, por confirmar, provisional, posible, posiblemente, previsto",
    ),
  },
};
