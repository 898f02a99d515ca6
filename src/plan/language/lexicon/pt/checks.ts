import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n> vez(?:es)? (?:ao|por) ano`,
  numbers: [
    list("uma, um"),
    list("duas, dois"),
    list("três, tres"),
    list("quatro"),
    list("cinco"),
    list("seis"),
  ],
  monthly: pattern`mensa(?:l|is|lmente)|(?:todo|cada) mês`,
  quarterly: pattern`trimestra(?:l|is|lmente)|(?:todo|cada) trimestre`,
  halfYearly: pattern`semestra(?:l|is|lmente)|cada (?:semestre|seis meses)`,
  yearly: pattern`anua(?:l|is|lmente)|(?:todo|cada) ano`,
  events: {
    meeting: pattern`reuni[ãõ]`,
    workshop: pattern`oficina|seminário`,
    training: pattern`capacitaç|curso|treinamento`,
    session: pattern`sess[ãõ]|fórum|diálogo|conferência`,
    visit: pattern`visita|miss[ãõ]|inspeç|patrulh|fiscalizaç`,
    report: pattern`relatório|boleti[mn]`,
    review: pattern`pesquisa|auditor|avaliaç`,
    campaign: pattern`campanha|simulado`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`(?:n[úu]mero|quantidade) (?:de|dos|das)`,
  percentageOf: pattern`(?:percentual|porcentagem|percentagem) (?:de|dos|das)|% (?:de|dos|das)`,
  passesHundred: pattern`aument|increment|crescimento|variação|brut[ao]|ocupação`,
  belowZero: pattern`crescimento|variação|d[ée]ficit|saldo|lacuna|diferença|inflação|(?:maior|acima|superior) ou (?:menor|abaixo|inferior)`,
  vagueStart: pattern`
    (?:(?:uma?|a|o) )?(?:melhor(?:a|ado|ada|ia|ar)|fortalec(?:er|ido|ida|imento)|aprimor(?:ar|ado|ada|amento)|maior (?:cooperação|coordenação|conscientização|conhecimento|capacidade))`,
  vagueEnd: pattern`(?:cooperação|coordenação|capacidades?) .*(?:melhorad|fortalecid|reforçad)[oa]s?`,
  measurable: pattern`segundo|pelo menos|medid[oa]s?|[íi]ndice|pontuação|pesquisa`,
  doneToThings: pattern`(?:distribuíd|instalad|construíd|adquirid|comprad|produzid|plantad|vendid)[oa]s?|entregues?`,
  remark: pattern`a definir|será|serão|devem?`,
  amount: pattern`total|volume|quantidade|partes?`,
  ofIndicators: pattern`indicad|f[óo]rmula|c[áa]lculo|definiç|numerador|denominador|variáve|desagrega`,
};
