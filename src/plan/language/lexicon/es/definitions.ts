import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
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
    confirmed: list("confirmado, confirmada, confirmar"),
  },
  choices: {
    measure: {
      number: list("número, cantidad, conteo, numérico"),
      percentage: list("porcentaje, por ciento, tasa"),
      milestone: ownSheets.milestone,
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
      each: list("cada parte alcanza la meta, cada parte, cada país"),
      joint: list("reportado una vez por todas, se reporta una vez, en conjunto, conjuntamente"),
    },
    confirmed: {
      yes: list("sí, confirmado, confirmada"),
      no: list("no, todavía no, aún no"),
    },
  },
};
