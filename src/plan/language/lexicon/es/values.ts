import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list(`
    no programado, no programada, sin programar, no planeado, no planificado, no prevista, no previsto, sin
    meta, no se programa, np, no hay meta`),
  notApplicable: list(`
    no aplica, n a, na, ninguno, ninguna, no corresponde, no disponible, nd, n d, sin dato, s d, s o, no
    procede, sin informacion`),
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
};
