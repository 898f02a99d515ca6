import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("ឆ្នាំទី, ឆ្នាំ"),
  fiscalYear: list("ឆ្នាំសារពើពន្ធ, ឆ្នាំហិរញ្ញវត្ថុ"),
  schoolYear: list("ឆ្នាំសិក្សា"),
  yearBegins: list("ឆ្នាំសារពើពន្ធចាប់ផ្តើម, ឆ្នាំហិរញ្ញវត្ថុចាប់ផ្តើម"),
  quarter: list("ត្រីមាសទី, ត្រីមាស"),
  half: list("ឆមាសទី, ឆមាស"),
  third: [],
  ordinals: [list("ទីមួយ, ដំបូង"), list("ទីពីរ"), list("ទីបី"), list("ទីបួន"), list("ទីប្រាំ")],
  months: [
    list("មករា"),
    list("កុម្ភៈ, កុម្ភះ"),
    list("មីនា"),
    list("មេសា"),
    list("ឧសភា"),
    list("មិថុនា"),
    list("កក្កដា"),
    list("សីហា"),
    list("កញ្ញា"),
    list("តុលា"),
    list("វិច្ឆិកា"),
    list("ធ្នូ"),
  ],
};

export const dates: DateWords = {
  of: list("ខែ"),
  beforeYear: list("ឆ្នាំ"),
  dayEndings: [],
};
