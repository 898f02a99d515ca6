import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n> fois (?:par|l['’]) ?an`,
  numbers: [list("une"), list("deux"), list("trois"), list("quatre"), list("cinq"), list("six")],
  monthly: pattern`mensuel(?:le)?s?|chaque mois`,
  quarterly: pattern`trimestriel(?:le)?s?|chaque trimestre`,
  halfYearly: pattern`semestriel(?:le)?s?|tous les six mois|chaque semestre`,
  yearly: pattern`annuel(?:le)?s?|chaque année`,
  events: {
    meeting: pattern`réunion`,
    workshop: pattern`atelier|séminaire`,
    training: pattern`formation`,
    session: pattern`session|conférence`,
    visit: pattern`visite|mission|inspection|patrouille`,
    report: pattern`rapport|bulletin`,
    review: pattern`enquête|audit|évaluation|revue`,
    campaign: pattern`campagne|exercice`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`nombre (?:de|des|d)`,
  percentageOf: pattern`pourcentage (?:de|des|d)|% (?:de|des|d)`,
  passesHundred: pattern`augment|croissance|hausse|brut|accroissement|occupation`,
  belowZero: pattern`croissance|variation|solde|déficit|écart|différence|inflation|supérieure?s? ou inférieure?s?|au-dessus ou au-dessous`,
  vagueStart: pattern`(?:(?:une?|la|le) )?(?:amélior(?:er|é|ée|ation)|renforc(?:er|é|ée|ement)|meilleure?s?)`,
  vagueEnd: pattern`(?:coopération|coordination|capacités?) .*(?:amélior|renforc)ée?s?`,
  measurable: pattern`selon|au moins|mesurée?s?|indice|enquête`,
  doneToThings: pattern`(?:distribu|install?|achet|plant|livr|fourni)[ée]e?s?|(?:construit|produit|vendu|acqui)e?s?`,
  remark: pattern`à (?:préciser|définir|confirmer)|sera|seront|doit|doivent`,
  amount: pattern`total|volume|quantité|parts?`,
  ofIndicators: pattern`indicat|formule|calcul|définition|numérateur|dénominateur|désagrég`,
};
