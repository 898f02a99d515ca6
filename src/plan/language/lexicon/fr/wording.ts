import { pattern } from "../entries";
import type { DirectionWords, WordingWords } from "../wording-words";

export const wording: WordingWords = {
  count: pattern`
    nombre(?: total| annuel| cumulé)? (?:de|des|d)|(?:nbre|nbr|nb|n[°º])\.? (?:de|des|d)|quantité (?:de|d)`,
  percentage: pattern`pourcentages?|proportions?|parts? (?:de|des|du)`,
  rate: pattern`taux|couverture|prévalence`,
  score: pattern`indices?|scores?|co[ûu]ts? (?:par|unitaires?)|^(?:niveau|degré) (?:de|d)`,
  perPopulation: pattern`
    pour (?:\d[\d.,\s]*|mille)|
    par (?:\d[\d.,\s]*|(?:personne|habitant|ménage|élève|étudiant|enseignant|patient|visiteur)\p{L}*)`,
  average: pattern`moyen(?:ne)?|médiane`,
  duration: pattern`
    ^(?:délai|durée|temps)|
    nombre de (?:minutes|heures|jours|semaines|mois)(?: \p{L}+)? (?:pour|nécessaires|requis)`,
  milestone: pattern`en vigueur|existence (?:de|d|du)|disponibilité (?:de|d|du)|disponibles?`,
  inflectedMilestone: pattern`
    soumise?s?|(?:élabor|adopt|valid|approuv|cré|sign|publi|finalis|actualis|lanc|promulgu)ée?s?|
    (?:rédig|ratifi|révis|entérin|homologu|diffus|opérationnalis)ée?s?|
    établie?s?|mise?s? en (?:place|œuvre|oeuvre|vigueur)|
    (?:évaluations?|études?|diagnostics?) (?:[^\s]+ )*(?:réalis|effectu|men)ée?s?`,
  inflectedElsewhere: pattern`mise?s? en place`,
  uninflectedMilestone: "",
  doneOnce: pattern`(?:élabor|adopt|valid|approuv|promulgu|ratifi)ée?`,
  repeated: pattern`
    (?:bi)?annuel(?:le)?s?|(?:se|tri)mestriel(?:le)?s?|mensuel(?:le)?s?|périodiques?|chaque`,
  several: pattern`rapports?|bulletins?|provinces|districts|communes|régions|pays|tou(?:s|tes)`,
  cumulative: pattern`cumulée?s?|cumulati(?:f|ve)s?`,
  standing: pattern`
    fonctionnel(?:le)?s?|opérationnel(?:le)?s?|acti(?:f|ve)s?|maintenue?s?|
    en (?:fonctionnement|service|poste|activité)|inscrite?s|disponibles?|(?:capacité|puissance) installée`,
  inState: pattern`(?:ayant|avec) accès|vivant|utilisant|raccordée?s|connectée?s|couverte?s`,
  events: pattern`
    réunions?|ateliers?|visites?|visiteurs|sessions?|formations?|campagnes?|patrouilles?|inspections?`,
  made: pattern`
    (?:form|organis|réalis|instal|distribu|plant|livr|fourni|octroy|réhabilit|répar|sensibilis)ée?s|
    (?:construit|tenu|acqui)e?s`,
  happening: pattern`(?:trait|soign|détect|signal|résol|assist|rapatri|secour|vaccin)ée?s`,
  steps: pattern`
    avancement|exécution|exécutée?s?|augmentation|croissance|accroissement|réalisation|achèvement`,
  eachYear: pattern`par an(?:née)?|chaque année|annuellement`,
  eachParty: pattern`(?:dans |par )?chaque (?:pays|partie|gouvernement)|par pays`,
  bothParties: pattern`(?:dans |par )?les deux (?:pays|parties|gouvernements)`,
  harms: pattern`décès|morts|blessés|homicides|accidents`,
  harmsTended: String.raw`(?<!li|caus|attribu|ajust|pondér|(?:normal|standard)is)ée?s?`,
  harmLevels: pattern`
    mortalité|décès|abandons?|absentéisme|chômage|pauvreté|accidents|criminalité|récidive|malnutrition|retard de croissance|
    émaciation|analphabétisme|déperdition|pertes`,
  ceilings: pattern`
    au plus|au maximum|ne (?:pas )?dépass(?:e|ant|er)(?: pas)?|(?:stricte?ment )?inférieure?s?(?: ou égale?s?)? à|moins de|maximum de|max\.?`,
  floors: pattern`
    pas moins de|pas inférieure?s? à|au moins`,
  maintain: pattern`^(?:maintenir|maintien)`,
  decrease: pattern`^(?:diminu(?:er|tion)|réduire|réduction|baisse)`,
  beforeThing: pattern`nombre (?:moyen )?(?:de |d['’]|des )|nb\.? de `,
  afterThing: pattern`des?|du|pour|sur|d['’]|en|que|par|avec|qui|dans|au|aux`,
  joining: pattern`et|ou`,
  thingDone: pattern`\p{L}{3,}(?:ées?|és)`,
  pluralVerbs: pattern`sont|ont`,
  pluralNouns: "",
  single: pattern`une?`,
  notUnit: pattern`nouve(?:au|lle|aux|lles)|total|annuel|cumulée?s?`,
};

export const direction: DirectionWords = {
  increase: "augment|croiss|hauss|amélior|à la hausse",
  decrease: "décro|réduc|rédui|diminu|baiss|à la baisse",
  maintain: "maint|constan|stab",
  change: "augment|réduc|rédui|diminu|baiss|hauss|amélior",
  toLevel: "à|a|au|jusqu['’](?:à|au?)",
};
