import { pattern } from "../entries";
import type { DirectionWords, WordingWords } from "../wording-words";

export const wording: WordingWords = {
  count: pattern`
    n[úu]mero(?: total| anual| acumulado)? de|(?:n[°º]|no\.|n[úu]m|nro)\.? de|(?:cantidad|total) de`,
  percentage: pattern`porcentajes?|proporci[óo]n(?:es)?`,
  // The study of a prevalence is no prevalence.
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
};

export const direction: DirectionWords = {
  increase: "aument|incre|crec|ascend|mejor|sube|subir",
  decrease: "reduc|dismin|descend|decre|baja",
  maintain: "manten|constan|establ|igual",
  change: "aument|increment|reduc|dismin|mejor",
  toLevel: "a|al|hasta",
};
