import { pattern } from "../entries";
import type { DirectionWords, WordingWords } from "../wording-words";

export const wording: WordingWords = {
  count: pattern`
    n[úu]mero(?: total| anual| acumulado)? (?:de|dos|das)|(?:n[°º]|n[úu]m)\.? de|(?:quantidade|quantitativo|total) de`,
  percentage: pattern`porcentage(?:m|ns)|percentage(?:m|ns)|percentua(?:l|is)|proporç(?:ão|ões)`,
  rate: pattern`taxas?|cobertura|prevalência|incidência`,
  score: pattern`[íi]ndices?|razão|pontuação|custos? (?:por|unit[áa]rios?)|^(?:n[íi]vel|grau) de`,
  perPopulation: pattern`
    por(?: cada)? (?:\d[\d.,\s]*|mil|cem|(?:pessoa|habitante|domicílio|aluno|estudante|professor|paciente)\p{L}*)`,
  average: pattern`(?<!ensino )médi[oa]|mediana`,
  duration: pattern`
    ^(?:tempo|prazo|duração)|
    (?:n[úu]mero|quantidade) de (?:minutos|horas|dias|semanas|meses)(?: \p{L}+)? (?:para|decorridos|necessários)`,
  milestone: pattern`em vigor|existência de|disponibilidade de|disponíve(?:l|is)`,
  inflectedMilestone: pattern`
    (?:elaborad|aprovad|adotad|assinad|conclu[ií]d|publicad|implementad|finalizad|atualizad|desenvolvid)[oa]s?|
    (?:estabelecid|criad|lançad|instituíd|implantad|homologad|validad|revisad|promulgad|apresentad)[oa]s?|
    (?:avaliaç(?:ão|ões)|estudos?|diagnósticos?) (?:[^\s]+ )*(?:realizad|efetuad|executad)[oa]s?`,
  inflectedElsewhere: "",
  uninflectedMilestone: "",
  doneOnce: pattern`(?:elaborad|aprovad|adotad|validad|desenvolvid|promulgad|ratificad)[oa]`,
  repeated: pattern`anua(?:l|is)|(?:se|tri|quadri)mestra(?:l|is)|mensa(?:l|is)|periódic[oa]s?|cada`,
  several: pattern`relatórios?|bolet(?:im|ins)|províncias|municípios|distritos|estados|países|tod[oa]s`,
  cumulative: pattern`acumula(?:d|tiv)[oa]s?`,
  standing: pattern`
    em (?:funcionamento|opera[çc][ãa]o|servi[çc]o)|vigentes?|ativ[oa]s?|mantid[oa]s?|matriculad[oa]s|
    capacidade(?: \p{L}+)? instalada`,
  inState: pattern`com acesso|que (?:vivem|usam|utilizam)|conectad[oa]s|cobert[oa]s`,
  events: pattern`
    reuni(?:ão|ões)|oficinas?|visitas?|visitantes|sess(?:ão|ões)|capacitaç(?:ão|ões)|cursos?|campanhas?|inspeç(?:ão|ões)|
    fiscalizaç(?:ão|ões)`,
  made: pattern`
    (?:capacitad|formad|realizad|organizad|construíd|instalad|distribuíd|plantad|produzid|adquirid)[oa]s?|entregues?|
    (?:concedid|reabilitad|reparad|perfurad|atendid|reformad)[oa]s?`,
  happening: pattern`(?:tratad|detectad|denunciad|resolvid|recebid|pag|vendid|assistid|resgatad|beneficiad)[oa]s`,
  steps: pattern`avanços?|crescimento|execução|executad[oa]s?|aumento|incrementos?|progresso|construíd[oa]s?`,
  eachYear: pattern`(?:por|ao|cada) ano|anualmente`,
  eachParty: pattern`(?:em |por )?cada (?:pa[íi]s|parte|governo)|por pa[íi]s`,
  bothParties: pattern`(?:em |por )?(?:ambos os pa[íi]ses|ambas as partes|os dois pa[íi]ses|ambos os governos)`,
  harms: pattern`mortes|óbitos|homicídios|acidentes|feminicídios`,
  harmsTended: "[ai]d[oa]s",
  harmLevels: pattern`
    mortalidade|óbitos|mortes|evasão|abandono|absenteísmo|desemprego|pobreza|acidentes|acidentalidade|criminalidade|reincidência|
    desnutrição|analfabetismo|inadimplência|perdas`,
  ceilings: pattern`
    no máximo|não (?:mais de|superior(?:es)? a|exceder|ultrapassar)|máximo de|menos de|menor(?:es)?(?: ou igual)? (?:a|que|do que)|
    inferior(?:es)?(?: ou igual)? a|máx\.?`,
  floors: pattern`
    não (?:menos de|inferior(?:es)? a|menor(?:es)? (?:a|que|do que))|pelo menos|no mínimo`,
  maintain: pattern`^(?:manter|manutenção d[oa] (?:nível|percentual|número|taxa))`,
  decrease: pattern`^(?:redu[çz](?:ir|ão)|diminu(?:ir|ição))`,
  beforeThing: pattern`n[úu]mero (?:médio )?(?:de |dos |das )|n[°º] de |quantidade de `,
  afterThing: pattern`d[eoa]s?|para|por|com|em|n[oa]s?|sobre|que`,
  joining: pattern`e|ou`,
  thingDone: pattern`\p{L}{3,}[ai]d[oa]s?`,
  pluralVerbs: pattern`são|foram|têm`,
  pluralNouns: "",
  single: pattern`uma?`,
  notUnit: pattern`nov[oa]s?|total|anual|acumulad[oa]s?`,
};

export const direction: DirectionWords = {
  increase: "aument|cresc|ascend|melhor|maior|quanto maior",
  decrease: "redu[cçz]|diminu|decresc|descend|menor|quanto menor",
  maintain: "mant|manut|est[áa]vel|igual|constan",
  change: "aument|redu[cçz]|diminu|melhor|crescimento",
  toLevel: "a|para|até",
};
