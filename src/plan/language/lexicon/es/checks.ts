import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
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
};

export const checks: CheckWords = {
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
};
