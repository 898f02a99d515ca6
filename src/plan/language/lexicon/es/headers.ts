import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
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
};
