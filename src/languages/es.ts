import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";

/** What can have been done, without the ending of its participle. */
const DONE = list(`
  capacitad, formad, entrenad, realizad, ejecutad, completad, lograd, cumplid, alcanzad, entregad, terminad, finalizad,
  iniciad, construid, aprobad, firmad, validad, implementad, atendid, instalad, adoptad, publicad, contratad, reportad,
  verificad, resuelt, hech, inscrit, concluid, programad, planificad`);

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("hito, sí o no, sí/no");

export const words: LanguageWords = {
  language: "es",
  header: {
    objective: list(`
      objetivo, eje, ejes, oei, oes, pilar, linea de accion, area de enfoque, area de intervencion, ambito,
      ambito de accion, componente, resultado, resultado esperado, resultado intermedio, resultado
      estrategico, efecto, impacto, programa, subprograma, prioridad, proposito, fin, producto, producto
      esperado, dimension, tema, lineamiento, politica, resumen narrativo, logica de intervencion,
      estrategia, nivel, cadena de resultados, medida de politica, linea, sector, categoria, compromiso,
      reto, problema, area, macroproceso, proceso, dependencia estrategica, objetivo del plan, area
      tematica, area prioritaria, efecto directo, factor, caracteristica, macrometa, tematica, subproceso,
      funcion, bloque, capitulo, mision, frente, nucleo, foco, principio, accion estrategica
      institucional, accion de mediano plazo, accion de corto plazo, aspecto a mejorar, oportunidad de
      mejora, campo de accion, fase, objetivo operativo`),
    number: list(`
      n, no, nro, num, numero, nº, codigo, cod, id, item, ref, referencia, #, numeral, consecutivo, numero de
      actividad, codigo de actividad, no de actividad, numero de accion, codigo de accion, codigo del indicador,
      numero de indicador, clave, orden, sigla, siglas, acronimo`),
    action: list(`
      subproducto, accion, acciones, actuacion, actuaciones, actividad, actividades, medida, intervencion,
      intervenciones, tarea, entregable, iniciativa, subactividad, actividad programada, actividades
      programadas, actividades previstas, actividades planificadas, proyecto, actividades clave, acciones
      clave, actividad clave, accion clave, compromisos, hito, accion a realizar, acciones a realizar,
      descripcion de la actividad, descripcion de la accion, operacion, actividad operativa, que hacer, que
      se hara, que haremos, que vamos a hacer, subactividades, subtarea, operaciones, paso, pasos, obra, trabajo a
      realizar, evento, iniciativas, proyectos, tareas, acciones de mejora, accion de mejora, acciones
      correctivas, accion correctiva`),
    responsible: list(`
      responsable, unidad organizacional, unidad organizacional responsable, lider, entidad, institucion,
      encargado, a cargo de, ministerio, ejecutor, unidad ejecutora, punto focal, agencia, responsabilidad,
      dependencia, quien, responsable de la accion, responsable de la actividad, responsable de ejecucion,
      entidad responsable de la ejecucion, responsable del cumplimiento, actores, area responsable, unidad
      presupuestal, unidad presupuestaria, area encargada, area ejecutora, centro de costo, centro de
      costos, direccion, cargo, oficina, equipo, jefatura, gerencia, coordinador, coordinadores,
      coordinadora, organismo, organo, instancia, unidad administrativa, unidad operativa, unidad organica,
      subdireccion, facultad, comision, dueno del proceso, titular, concejalia, division, sede, delegacion,
      administrador, profesional a cargo, asignado a, coordinacion, contratista, supervisor,
      realizado por, ejecutado por, unidades responsables, entidades, direcciones,
      subsecretaria, viceministerio, unidad solicitante, unidad responsable, personal responsable`),
    partners: list(`
      socio, aliado, colaborador, colaboradores, entidad de apoyo, entidades de apoyo, institucion de apoyo,
      corresponsable, entidades corresponsables, instituciones colaboradoras, entidades colaboradoras,
      apoyo, participantes, entidades participantes, otras entidades, otros actores, partes interesadas,
      actores involucrados, instituciones involucradas, entidades involucradas, asociados en la ejecucion,
      cooperantes, coordinacion con, entidades concurrentes, entidades vinculadas, actores clave, otras
      instituciones, entidades asociadas, socio implementador, implementador, entidad implementadora,
      instituciones de apoyo, instituciones participantes, socios ejecutores, involucrado, involucrados,
      otros responsables, otro responsable, areas involucradas, area involucrada, dependencias involucradas,
      unidades involucradas, coejecutor, coejecutores, otras areas, otras dependencias, agentes implicados,
      implicados, alianzas, articulacion, coordinacion interinstitucional, con quien, interesados, areas
      vinculadas, areas de apoyo, area de apoyo, unidades de apoyo, dependencias de apoyo, coadyuvantes,
      colaboran, personas involucradas, grupos de interes, aliados estrategicos`),
    indicator: list(`
      indicador de meta, indicador, indicadores, indicador de producto, indicador de resultado, indicador de
      impacto, indicador de proceso, indicador clave, indicadores clave, kpi, iov, indicador de
      cumplimiento, indicador de avance, indicador de logro, indicador de efecto, indicadores de resultado,
      indicadores de producto, criterio de exito, metrica, descripcion del indicador, indicador de gestion,
      indicador de desempeño, medida de exito, medida del exito, indicador de seguimiento, criterio de
      medicion, criterios de medicion, medida de desempeno, criterio de evaluacion, criterios de evaluacion,
      criterios de exito, resultado clave, resultados clave, forma de medicion, como se mide, factor critico
      de exito, factores criticos de exito, criterios de cumplimiento, criterio de cumplimiento, evidencia
      de logro`),
    unit: list(`
      unidad de medida, unidad, unidades, u m, um, tipo de unidad, unid, und, magnitud, expresado en, tipo
      de medida`),
    baseline: list(`
      linea de base, linea base, l b, lb, valor de linea base, valor inicial, valor de base, ano base, ano
      de referencia, situacion inicial, situacion actual, base, punto de partida, valor actual, referencia
      inicial, valor base, valor de partida, dato inicial, estado inicial, resultado anterior, ano anterior,
      vigencia anterior, gestion anterior, historico, logro anterior, valor historico, dato base, valor
      anterior`),
    target: list(`
      logros esperados, meta, valor objetivo, planeado, planificado, programado, programada, previsto,
      proyectado, esperado, meta prevista, planeada, planificada, cantidad, objetivo a alcanzar, meta de
      producto, meta de resultado, meta del indicador, meta anual, valor de la meta, programacion, hito,
      proyeccion, valor esperado, meta fisica, fisico, fisica, programacion fisica, meta programada,
      estimado, valor a alcanzar, program, valor deseado, cant, cantidades`),
    actual: list(`
      ultimo valor, ejecutado, ejecutada, realizado, realizada, logrado, alcanzado, alcanzada, logro,
      avance, ejecucion, real, meta lograda, cumplido, obtenido, resultado, valor actual, avance acumulado,
      avance de la meta, avance fisico, ejecucion fisica, ejec, reportado, valor reportado, ultimo dato,
      meta cumplida, efectuado, valor del indicador, dato actual`),
    percentMet: list(`
      % de avance, % avance, porcentaje de avance, % de cumplimiento, % cumplimiento, porcentaje de
      cumplimiento, nivel de cumplimiento, % de ejecucion, % ejecucion, porcentaje de ejecucion, % logro, %
      de logro, % alcanzado, grado de cumplimiento, cumplimiento, variacion, desviacion, brecha, %
      ejecutado, % meta, diferencia, % de la meta, avance %, avance fisico %, cumplimiento %, tasa de cumplimiento, avance
      hacia la meta, progreso hacia la meta, ponderacion, peso, semaforo, grado de avance, avance porcentual, grado de ejecucion, nivel de ejecucion, tasa de ejecucion, nivel de logro,
      porcentaje de logro, porcentaje alcanzado, porcentaje ejecutado, porcentaje avance, porcentaje
      cumplimiento, calificacion, ponderado, puntaje, % part, indice de cumplimiento, % avance fisico`),
    direction: list(`
      tendencia esperada, tendencia, sentido, sentido del indicador, direccion, direccion del cambio,
      comportamiento, sentido esperado, tipo de tendencia`),
    verification: list(`
      verificacion, fuente, evidencia, soporte, metodo de recoleccion, evidencia de cumplimiento, mdv, base
      de datos, base datos, registro, registros, medio verificable, medios verificables, verificador,
      verificadores, instrumento, comprobante, mecanismo de seguimiento, mecanismos de seguimiento,
      mecanismo de monitoreo, documento de referencia, medios probatorios, enlace, producto entregable,
      herramienta`),
    resources: list(`
      presupuestario, recurso, presupuesto, pia, pim, costo, coste, financiamiento, financiacion, fuente de
      financiamiento, fuente de financiacion, fuente de recursos, insumos, monto, inversion, fuente
      financiamiento, costo total, gasto, valor total, donante, precio, apropiacion, rubro, fuente
      presupuestal, ppto, meta financiera, financiero, financiera, programacion financiera, ejecucion
      financiera, cuanto, codigo presupuestario, codigo presupuestal, presupuestaria, presupuestal, partida
      presupuestaria, codigo contable, cuenta contable, centro de costo, pptal, presup, importe, regalias,
      sgp, pago, obligaciones, comprometido, devengado, asignacion, materiales, valor unitario, fondo,
      cofinanciacion, cofinanciamiento, financiador, logistica, girado, dolares, partida,
      aporte, contrapartida, presupuestado`),
    remarks: list(`
      observacion, observaciones, comentario, nota, revision, supuestos, riesgos, estado, estatus, poblacion objetivo,
      poblacion meta, grupo meta, grupo objetivo, beneficiarios, lugar, ubicacion, definicion, definicion
      del indicador, frecuencia, periodicidad, desagregacion, tipo de indicador, tipo, formula, formula del
      indicador, justificacion, explicacion, analisis, cobertura, ods, descripcion de avance, descripcion
      del avance, avance cualitativo, hipotesis, municipio, departamento, territorio, enfoque, metodo de
      calculo, analisis de resultados, causas de desviacion, motivo, razones, tipo de meta, reporte
      cualitativo, dificultades, estado de avance, grupo poblacional, provincia, region, localidad,
      distrito, canton, comuna, vereda, barrio, predecesora, por que, donde, aclaracion, base legal,
      fundamento legal, marco legal, poblacion beneficiaria, limitaciones, limitantes, detalle del avance,
      metodologia, acumulacion, tipo de acumulacion, forma de calculo, aclaraciones, clasificacion,
      diagnostico, problematica, obstaculos, modalidad, localizacion, hallazgo, hallazgos, debilidad,
      debilidades, fortaleza, antecedentes, situacion encontrada, nivel de prioridad, medida correctiva,
      reprogramacion, consideraciones, retrasos, vinculacion, alineacion, para que, genero, destinatarios,
      causa raiz, acciones de contingencia`),
    overall: list(`
      total, meta total, meta global, meta final, meta del plan, meta general, meta cuatrienio, meta del
      cuatrienio, meta acumulada, meta de cuatrienio, meta quinquenal, meta trienal, final, global,
      acumulado, total plan, fin del proyecto, meta fin de proyecto, cuatrienio, total periodo, meta del
      proyecto, meta al final del proyecto, meta plurianual, total general, total meta, meta a 2030,
      vigencia total, meta del periodo, meta plan, meta 4 anos, meta 5 anos, meta pnd, meta quinquenio,
      suma, meta periodo, meta del periodo de gobierno`),
    annual: list(`
      por ano, anos, anual, anuales, anualmente, cada ano, ano, por trimestre, trimestral, trimestre, por periodo,
      anualizada, por vigencia, vigencia`),
    schedule: list(`
      cronograma, plazo, fecha, fecha fin, fecha final, calendario, periodo, duracion, tiempo, plazo de
      ejecucion, periodo de ejecucion, inicio, fin de actividad, termino, fecha de cumplimiento, cuando,
      mes, temporalidad, plazo de cumplimiento, tiempo de ejecucion, fecha programada, marco temporal, fecha
      inicio prevista, fecha de inicio prevista, fecha fin prevista, fecha de fin prevista, fecha prevista,
      fecha planificada, semana, vencimiento, horizonte, terminacion, finalizacion, dia, dias, epoca, hasta,
      desde, momento, horas, corto plazo, mediano plazo, largo plazo, meses, fechas`),
  },
  periods: {
    year: list("ano, anualidad, vigencia"),
    fiscalYear: list("ano fiscal, ejercicio fiscal, ejercicio"),
    schoolYear: list("ano escolar, ano lectivo, ano academico, curso escolar, curso academico"),
    yearBegins: list("comienza, inicia, empieza, inicio"),
    yearEnds: list("termina, finaliza, cierra, concluye, cierre"),
    quarter: list("trimestre, trim, t, trimestral"),
    half: list("semestre, sem, s"),
    third: list("cuatrimestre, cuatrim, cuatr"),
    fortnight: list("quincena, quinc"),
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
    monthsThatAreWords: list("ago, set"),
  },
  dates: {
    of: list("de, del"),
    beforeYear: list("de, del"),
    dayEndings: list("ro, er, do, to, º, ª"),
  },
  values: {
    notProgrammed: list(`
      no programado, no programada, sin programar, no planeado, no planificado, no prevista, no previsto, sin
      meta, no se programa, np, no hay meta`),
    notApplicable: list("no aplica, n a, na, ninguno, ninguna, no corresponde, s o, no procede"),
    noData: list("no disponible, nd, n d, sin dato, s d, sin informacion"),
    undecided: list(`
      por definir, por determinar, por confirmar, por establecer, por acordar, a definir, a determinar, a
      confirmar, pendiente, pd, p d, sin definir, a establecer, en definicion, por definirse, por determinarse, se
      definira, en construccion, por concertar`),
    answers: {
      yes: list(`
        sí, si, hecho, hecha, completado, completada, cumplido, cumplida, logrado, lograda, terminado, terminada,
        finalizado, finalizada`),
      no: list("no, todavía no, aún no"),
      none: list("ninguno, ninguna, cero, nada, nulo, nula, ningunos, ningunas"),
      notReached: list(`
        en proceso, en curso, en ejecución, en trámite, no iniciado, no iniciada, sin iniciar, no cumplido, no
        cumplida, no realizado, no realizada, aplazado, aplazada, atrasado, atrasada`),
    },
    approximate: list(`
      aproximadamente, aprox, alrededor de, cerca de, unos, unas, casi, estimado, más o menos`),
    beforeNumbers: list(`
      nivel, al menos, por lo menos, minimo, minimo de, como minimo, maximo, hasta, alrededor de, aproximadamente,
      aprox, mas de, menos de, no menos de, no mas de, cerca de, unos, unas, un total de, aumento de, aumento del,
      reduccion de, reduccion del, incremento de, incremento del, aumentar en, reducir en, total, total de, meta,
      numero, a, cantidad, superior a, inferior a`),
    percent: list("por ciento, porciento, porcentaje, puntos porcentuales, porcentual"),
    units: {
      count: list("número, cantidad, unidad, conteo"),
      rate: list("tasa, razón, proporción, índice"),
      inParts: pattern`hect[áa]reas?|kil[óo]metros?|metros?|toneladas?|litros?|horas?|millones|miles de|d[óo]lares|pesos|soles`,
    },
  },
  beside: {
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
  },
  numbers: {
    outOf: list("de, de los, de las, de un total de, de cada, sobre"),
    to: list("a, al, hasta"),
    between: list("entre, desde, de"),
    per: list("por, por cada, cada, en cada, al, a la"),
    ofWhich: list(
      "de los cuales, de las cuales, de ellos, de ellas, entre ellos, entre ellas, incluyendo, incluidos, incluidas, incluye",
    ),
    inYear: list(
      "en, en el, en el año, para, para el, al, a, hasta, desde, durante, a fin de, a fines de, a finales de, fin de, año, vigencia",
    ),
    cumulative: list("acumulado, acumulada, acumulados, acumuladas, acumulativo, acumulativa"),
    men: list("hombre, hombres, varon, varones, masculino, h, niño, niños"),
    women: list("mujer, mujeres, femenino, femenina, m, f, niña, niñas"),
    numerator: list("numerador"),
    denominator: list("denominador"),
    articles: list("el, la, los, las, del"),
    baselines: list("línea base, línea de base, valor inicial, valor de línea base"),
    scales: {
      mil: 1e3,
      miles: 1e3,
      millon: 1e6,
      millones: 1e6,
      mlls: 1e6,
      mill: 1e6,
      billon: 1e12,
      billones: 1e12,
    },
  },
  rows: {
    leadOn: list("de, del, la, el, los, las, en, para, con, por, al, sobre, entre, que, según"),
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
      hombre, mujer, mujeres, niños, niñas, masculino, femenino, adolescentes, adultos, urbano, rural,
      refugiados, migrantes, comunidad de acogida, comunidades de acogida, en destino, en tránsito, pendulares,
      retornados, desplazados`),
    parts: list(`
      nuevo, nueva, nuevos, nuevas, continuo, continuos, continuador, continuadores, existente, existentes,
      antiguo, antiguos, otros, otras`),
    ages: list(`
      menor, menores, mayor, mayores, de, año, años, edad, edades, entre, y, a, o, hasta, más, menos, mes, meses,
      bajo, sobre`),
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
  },
  workplan: {
    output: list("producto, resultado, entregable, resultado esperado"),
    activities: list("actividad, actividades, accion, acciones, tarea"),
    tentative: list(`
      tentativo, tentativa, tentativamente, por confirmar, provisional, posible, posiblemente, previsto`),
  },
  ownSheets: {
    actuals: {
      indicator: list("indicador, indicadores, id del indicador"),
      year: list("año, vigencia"),
      quarter: list("trimestre, trim"),
      party: list("parte, país, reportado por"),
      actual: list("valor, ejecutado, realizado, logrado, alcanzado, valor alcanzado, valor real"),
      evidence: list("evidencia, evidencias, medio de verificación, medios de verificación, fuente, soporte"),
      varianceReason: list("motivo, motivo de la desviación, motivo de la variación, razón, justificación"),
      comment: list("comentario, comentarios, observación, observaciones"),
      reportedOn: list("fecha, fecha de reporte, fecha del reporte, reportado el"),
      part: list("parte del total, desagregación, desglose"),
      numerator: list("numerador"),
      denominator: list("denominador"),
      state: list("estado del informe"),
      agreedBy: list("acordado por, aprobado por"),
    },
    states: {
      draft: list("borrador"),
      submitted: list("enviado, presentado"),
      agreed: list("acordado, aprobado, validado"),
      returned: list("devuelto, rechazado"),
    },
    period: list("periodo, período, periodo de reporte"),
    dimension: list("dimensión"),
    category: list("categoría"),
    wholeYear: list("año, año completo, todo el año, anual"),
    allParties: list("todas, todos, todas las partes, ambas, ambas partes, conjunto, total"),
    milestone: MILESTONE,
  },
  wording: {
    count: pattern`
      n[úu]mero(?: total| anual| acumulado)? de|(?:n[°º]|no\.|n[úu]m|nro)\.? de|(?:cantidad|total) de`,
    percentage: pattern`porcentajes?|proporci[óo]n(?:es)?`,
    // The study of a prevalence is not a prevalence.
    rate: pattern`
      (?<!(?:estudio|encuesta|informe|mapa) (?:de|sobre) (?:la )?)(?:tasas?|cobertura|prevalencia|incidencia)`,
    score: pattern`
      raz[óo]n|[íi]ndices?|puntajes?|puntuaci[óo]n|cost[oe]s? (?:por|unitarios?)|^(?:nivel|grado) de`,
    perPopulation: pattern`
      por(?: cada)? (?:\d[\d.,\s]*|mil|cien|(?:persona|habitante|hogar|estudiante|alumno|docente|paciente)\p{L}*)`,
    average: pattern`promedio|media anual|mediana`,
    duration: pattern`
      ^(?:tiempo|duraci[óo]n|plazo)|
      (?:n[úu]mero|cantidad) de (?:minutos|horas|d[íi]as|semanas|meses)(?: \p{L}+)? (?:para|transcurridos|requeridos)`,
    milestone: pattern`en vigor|en marcha|existencia de|en operaci[óo]n|disponibles?`,
    inflectedMilestone: pattern`
      (?:elaborad|aprobad|presentad|expedid|adoptad|establecid|validad|desarrollad|cread|firmad|publicad|implementad)[oa]s?|
      (?:finalizad|actualizad|diseñad|redactad|ratificad|promulgad|formulad)[oa]s?|
      (?:revisad|suscrit|conformad|constituid|instalad|oficializad|completad|puest)[oa]s?|
      (?:evaluaci(?:ón|ones)|diagnósticos?|estudios?) (?:[^\s]+ )*(?:realizad|efectuad|ejecutad)[oa]s?`,
    inflectedElsewhere: "",
    uninflectedMilestone: "",
    doneOnce: pattern`(?:elaborad|aprobad|adoptad|validad|desarrollad|promulgad|ratificad)[oa]`,
    repeated: pattern`(?:bi)?anual(?:es)?|(?:se|tri)mestral(?:es)?|mensual(?:es)?|periódic[oa]s?|cada`,
    several: pattern`informes?|bolet[íi]n|provincias|municipios|distritos|departamentos|pa[íi]ses|tod[oa]s`,
    cumulative: pattern`acumula(?:d|tiv)[oa]s?`,
    standing: pattern`
      en (?:funcionamiento|operaci[óo]n|servicio)|vigentes?|activ[oa]s?|mantenid[oa]s?|matriculad[oa]s|disponibles?|
      capacidad(?: \p{L}+)? instalada`,
    inState: pattern`con acceso|que (?:viven|usan|utilizan|aplican)|conectad[oa]s|cubiert[oa]s`,
    events: pattern`
      reuni(?:ón|ones)|taller(?:es)?|visitas?|visitantes|sesi(?:ón|ones)|capacitaci(?:ón|ones)|cursos|campañas?|
      patrullajes?|inspecciones`,
    made: pattern`
      (?:capacitad|formad|realizad|celebrad|organizad|construid|instalad|distribuid|plantad|sembrad|entregad)[oa]s?|
      (?:producid|adquirid|otorgad|rehabilitad|reparad|perforad|atendid)[oa]s?`,
    happening: pattern`
      (?:tratad|detectad|denunciad|resuelt|recibid|pagad|vendid|asistid|repatriad|rescatad|beneficiad)[oa]s`,
    steps: pattern`
      avances?|ejecuci[óo]n|ejecutad[oa]s?|incrementos?|aumento|crecimiento|progreso|construid[oa]s?`,
    eachYear: pattern`al año|por año|cada año|anualmente`,
    eachParty: pattern`(?:en |por )?cada (?:pa[íi]s|parte|gobierno)|por pa[íi]s`,
    bothParties: pattern`(?:en |por )?(?:ambos pa[íi]ses|ambas partes|los dos pa[íi]ses|ambos gobiernos)`,
    harms: pattern`muert[eo]s|fallecid[oa]s|homicidios|accidentes|feminicidios`,
    harmsTended: "[ai]d[oa]s",
    harmLevels: pattern`
      mortalidad|muertes|deserción|ausentismo|absentismo|desempleo|pobreza|accidentalidad|accidentes|siniestralidad|criminalidad|
      reincidencia|desnutrición|analfabetismo|morosidad|(?:\p{L}+ ){1,3}vencid[oa]s|(?:\p{L}+ ){1,5}(?:no satisfactori[oa]s?|insatisfactori[oa]s?|no conformes?)|abandono (?:escolar|estudiantil)|pérdidas`,
    ceilings: pattern`
      (?:no|ni) (?:más de|mayor(?:es)? (?:a|que|de|al)|superior(?:es)? (?:a|al)|superar|exceder)|máximo(?: de)?|como máximo|menos (?:de|del)|
      menor(?:es)?(?: o igual(?:es)?)? (?:a|al|de|que)|inferior(?:es)?(?: o igual(?:es)?)? (?:a|al)|máx\.?`,
    floors: pattern`
      no (?:menos de|menos del|menor(?:es)? (?:a|al|de|que)|inferior(?:es)? (?:a|al))|por lo menos|al menos`,
    maintain: pattern`^(?:mantener|mantenimiento del? (?:nivel|porcentaje|n[úu]mero))`,
    decrease: pattern`^(?:disminu(?:ir|ci[óo]n)|reducir|reducci[óo]n)`,
    beforeThing: pattern`n[úu]mero (?:promedio )?de |(?:n[°º]|nro\.) de |cantidad de `,
    afterThing: pattern`del?|para|por|con|en|sobre|que`,
    joining: pattern`y|e|o`,
    thingDone: pattern`\p{L}{3,}[ai]d[oa]s?`,
    pluralVerbs: pattern`son|han|fueron`,
    pluralNouns: "",
    single: pattern`una?`,
    notUnit: pattern`nuev[oa]s?|total|anual|acumulad[oa]s?`,
  },
  direction: {
    increase: "aument|incre|crec|ascend|mejor|sube|subir",
    decrease: "reduc|dismin|descend|decre|baja",
    maintain: "manten|constan|establ|igual",
    change: "aument|increment|reduc|dismin|mejor",
    toLevel: "a|al|hasta",
  },
  frequency: {
    timesAYear: pattern`<n> ve(?:z|ces) (?:al|por) año`,
    numbers: [list("una, un"), list("dos"), list("tres"), list("cuatro"), list("cinco"), list("seis")],
    monthly: pattern`mensual(?:es|mente)?|cada mes`,
    quarterly: pattern`trimestral(?:es|mente)?|cada trimestre`,
    halfYearly: pattern`semestral(?:es|mente)?|cada (?:seis meses|semestre)`,
    yearly: pattern`anual(?:es|mente)?|cada año`,
    events: {
      meeting: pattern`reuni[óo]n`,
      workshop: pattern`taller|seminario`,
      training: pattern`capacitaci|curso`,
      session: pattern`sesi[óo]n|foro|di[áa]logo|conferencia`,
      visit: pattern`visita|misi[óo]n|inspecci|patrull|supervisi`,
      report: pattern`informe|bolet[íi]n`,
      review: pattern`encuesta|auditor|evaluaci`,
      campaign: pattern`campaña|simulacro`,
    },
  },
  checks: {
    numberOf: pattern`(?:n[úu]mero|cantidad) de`,
    percentageOf: pattern`porcentaje de|% de`,
    passesHundred: pattern`aument|increment|crecimiento|variaci[óo]n|brut[ao]|ocupaci[óo]n`,
    belowZero: pattern`crecimiento|variaci[óo]n|d[ée]ficit|saldo|brecha|diferencia|inflaci[óo]n|(?:mayor|por encima|superior) o (?:menor|por debajo|inferior)`,
    vagueStart: pattern`
      (?:(?:una?|la|el) )?(?:mejor(?:a|ado|ada|amiento|ar)?|fortalec(?:er|ido|ida|imiento)|mayor (?:cooperaci[óo]n|coordinaci[óo]n|conciencia|conocimiento|capacidad))`,
    vagueEnd: pattern`(?:cooperaci[óo]n|coordinaci[óo]n|capacidad(?:es)?) .*(?:mejorad|fortalecid|reforzad)[oa]s?`,
    measurable: pattern`según|al menos|medid[oa]s?|[íi]ndice|puntaje|encuesta`,
    doneToThings: pattern`(?:distribuid|instalad|construid|adquirid|comprad|producid|plantad|entregad|vendid)[oa]s?`,
    remark: pattern`por definir|ser[áa]n?|deben?`,
    amount: pattern`total|volumen|cantidad|partes?`,
    ofIndicators: pattern`indicad|f[óo]rmula|c[áa]lculo|definici|numerador|denominador|variable|desagrega`,
  },
  columns: {
    deliverable: list("entregable"),
    side: list("parte, lado"),
    notParties: list(`
      original, revisado, revisada, inicial, final, ajustado, ajustada, provisional, preliminar, verificado,
      verificada, reportado, reportada, mínimo, mínima, máximo, máxima, físico, física, financiero, financiera,
      valor`),
    leads: list("líder, lidera, responsable"),
    helps: list("apoyo, apoya, socio, corresponsable"),
    helpedBy: pattern`
      con (?:el |la )?(?:apoyo|colaboraci[oó]n|participaci[oó]n|asistencia|acompañamiento) del?|en (?:coordinaci[oó]n|colaboraci[oó]n|cooperaci[oó]n|conjunto|alianza) con`,
  },
  levels: {
    highest: list("fin, finalidad, impacto, objetivo general, objetivo superior, general"),
    middle: list("efecto, propósito, resultado final"),
    outputs: list("producto, resultado, sub"),
    activities: list("actividad, subactividad"),
  },
  agencies: {
    namedFor: pattern`
      (?:(?:vice)?ministerio|alcald[ií]a|gobernaci[oó]n|vicerrectorado|rectorado|facultad|gerencia|(?:sub)?gerente|(?:sub)?director[ae]?|coordinador[ae]?|jef[ae]|secretari[ao]|vicerrector(?:[ií]a|a)?|decan[ao]|coordinaci[oó]n|(?:sub)?secretar[ií]a|departamento|oficina|comit[eé]|divisi[oó]n|(?:sub)?direcci[oó]n|asesor[ií]a|jefatura|procuradur[ií]a|defensor[ií]a|contralor[ií]a|superintendencia|corporaci[oó]n|fundaci[oó]n|universidad|equipo|mesa|servicio|comisi[oó]n|consejo|centro|instituto|unidad|[aá]rea|agencia|polic[ií]a)(?: (?:t[eé]cnica|general|nacional|regional|ejecutiva))? (?:del?|para)`,
    beginnings: pattern`polic[ií]a|fiscal[ií]a|procuradur[ií]a|defensor[ií]a|migraci[oó]n|poder judicial|ejército`,
    plainNames: pattern`polic[ií]a|aduanas?|migraci[oó]n|fiscal[ií]a|ejército|armada|bomberos|parlamento|interpol|alcald[ií]a`,
    endings: "",
    portfolios: pattern`
      asuntos|familia|mujer(?:es)?|niñez|juventud|deportes?|social|bienestar|desarrollo|ambiente|empleo|trabajo|formaci[oó]n|cultura|turismo|innovaci[oó]n|tecnolog[ií]as?|ciencias?|industria|comercio|finanzas|salud|educaci[oó]n|comunicaci[oó]n|comunicaciones|infraestructura|transporte|vivienda|seguridad|protecci[oó]n|cooperaci[oó]n|pesca|ganader[ií]a|territorio|agua|energ[ií]a|minas|econom[ií]a|planeaci[oó]n|planificaci[oó]n`,
    nobody: list("ninguno, ninguna, varios, varias, no aplica, por definir"),
    staff: list("persona, funcionario, funcionaria, servidor publico, profesional, empleado"),
  },
  money: {
    available: list("disponible, asegurado, comprometido, asignado, apropiado, recibido, aprobado"),
    spent: list("gastado, gasto, gastos, ejecutado, ejecución, desembolsado, pagado, girado, devengado"),
    noAmount: list(
      "brecha, código, fuente, fuentes, cuenta, costo unitario, precio unitario, cantidad, donante, tasa, porcentaje, saldo, rubro",
    ),
  },
  breakdowns: {
    declared: list(`
      desagregado, desagregada, desagregados, desagregadas, desagregado por, desagregada por, desagregados
      por, desagregación, desglose, desglosado, desglosado por, desglosados por, desglosada por`),
    dimensions: {
      sex: list("sexo, género"),
      age: list("edad, grupo de edad, grupo etario, rango de edad"),
      nationality: list("nacionalidad, ciudadanía, país de origen"),
      exploitation: list(`
        forma de explotación, tipo de explotación, finalidad de explotación, explotación, modalidad de
        explotación`),
      place: list(`
        lugar, provincia, departamento, municipio, región, distrito, zona, ubicación`),
    },
    categories: {
      sex: list("niña, niñas, niño, niños"),
      age: list("adolescentes, jóvenes, niñez, adultos mayores"),
      nationality: list("apátridas, camboyanos, tailandeses, otra nacionalidad, otras nacionalidades"),
      exploitation: list(`
        explotación laboral, prostitución, pornografía, esclavitud, servidumbre, servidumbre por deudas,
        trabajo infantil, matrimonio forzado, mendicidad, mendicidad forzada, mendicidad ajena,
        estafas en línea`),
    },
    starting: {
      women: list("mujeres, mujer, femenino, femenina, m, f"),
      men: list("hombres, hombre, masculino, varones, varón, h"),
      under18: list("menores de 18 años, menores de 18, menor de 18 años, menores de edad, menores"),
      adults: list(`
        18 años y más, 18 y más, mayores de 18 años, mayores de 18, mayores de edad, adultos,
        personas adultas`),
      nationals: list("nacionales, nacional"),
      foreigners: list("extranjeros, extranjeras, extranjero"),
      sexual: list("explotación sexual"),
      labour: list("trabajo forzoso, trabajos forzados, trabajo forzado"),
      organs: list("extracción de órganos"),
      otherForm: list("otras formas, otras formas de explotación"),
      urban: list("urbano, urbana"),
      rural: list("rural"),
    },
    anybody: list("persona, personas"),
    victims: list("víctima, víctimas, sobreviviente, sobrevivientes"),
    unknown: list(`
      desconocido, desconocida, no especificado, sin dato, sin información, sin especificar`),
  },
  versions: {
    final: list("definitivo, aprobado, adoptado, firmado"),
    revised: list("revisado, actualizado, modificado"),
    draft: list("borrador, propuesta, comentarios"),
    superseded: list("anterior, antiguo"),
  },
  activities: {
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
  },
  definitions: {
    indicators: {
      id: list("id, id del indicador, código, cod, número, clave"),
      action: list("acción, acción conjunta, actividad"),
      indicator: list("indicador, indicadores, texto del indicador"),
      measure: list("medida, tipo de medida, tipo de medición"),
      unit: list("unidad, unidades, unidad de medida"),
      aggregation: list("agregación, forma de agregación, tipo de acumulación, cómo se combinan los valores"),
      direction: list("dirección, sentido, tendencia, sentido del cambio, tendencia esperada"),
      baseline: list("línea base, línea de base, valor de línea base"),
      baselineYear: list("año base, año de línea base, año de la línea de base"),
      frequency: list("frecuencia, periodicidad, frecuencia de reporte, frecuencia de medición"),
      meansOfVerification: list(`
        medios de verificación, medio de verificación, fuente de verificación, verificación, evidencia`),
      parties: list("partes, parte, responsable, responsables, entidad responsable"),
      partyParts: list("aporte de cada parte, aportes de las partes, cómo se combinan las partes"),
      breakdown: list("desagregación, desglose"),
      keyIndicator: list("indicador clave"),
      confirmed: list("confirmado, confirmada, confirmar"),
    },
    choices: {
      measure: {
        number: list("número, cantidad, conteo, numérico"),
        percentage: list("porcentaje, por ciento, tasa"),
        milestone: MILESTONE,
        qualitative: list("cualitativo, cualitativa, en palabras, texto"),
      },
      aggregation: {
        sum: list("suma, se suma, acumulado, total"),
        latest: list("último, último valor, más reciente, valor más reciente"),
        max: list("máximo, valor máximo, el más alto"),
        average: list("promedio, media, valor promedio"),
        constant: list("constante, igual cada año, igual todos los años"),
      },
      direction: {
        increase: list("aumenta, aumento, aumentar, sube, creciente, ascendente"),
        decrease: list("disminuye, disminución, disminuir, reducir, baja, decreciente, descendente"),
        maintain: list("se mantiene, mantener, mantenimiento, igual, estable"),
      },
      frequency: {
        monthly: list("mensual, cada mes, mensualmente"),
        quarterly: list("trimestral, cada trimestre, trimestralmente"),
        halfYearly: list("semestral, cada semestre, cada seis meses, dos veces al año"),
        yearly: list("anual, cada año, anualmente"),
        once: list("una vez, una sola vez, al final"),
      },
      partyParts: {
        byMeasure: list("según la medida, según el tipo de medida, como de costumbre"),
        sum: list("se suman, sumar, suma"),
        apart: list("no se suman, por separado, cada una por sí misma"),
        each: list("cada parte alcanza la meta, cada parte, cada país"),
        joint: list("reportado una vez por todas, se reporta una vez, en conjunto, conjuntamente"),
      },
      confirmed: {
        yes: list("sí, confirmado, confirmada"),
        no: list("no, todavía no, aún no"),
      },
    },
  },
};
