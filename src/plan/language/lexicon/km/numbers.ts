import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("នៃ, ក្នុងចំណោម, ក្នុងចំណោមសរុប"),
  to: list("ដល់, ទៅ"),
  between: list("ពី, ចន្លោះ, ចន្លោះពី"),
  per: list("ក្នុងមួយ, ក្នុងមួយៗ, រាល់"),
  ofWhich: list("ក្នុងនោះ, ក្នុងនោះមាន, ក្នុងចំណោមនោះ, រួមមាន, រួមទាំង"),
  inYear: list("ឆ្នាំ, នៅឆ្នាំ, ក្នុងឆ្នាំ, ត្រឹម, ត្រឹមឆ្នាំ, គិតត្រឹមឆ្នាំ, ដល់ឆ្នាំ, ចុងឆ្នាំ, នៅចុងឆ្នាំ"),
  cumulative: list("បង្គរ, បូកបន្ត, បូកបន្តបន្ទាប់, បូកសន្សំ, សន្សំ"),
  men: list("ប្រុស, បុរស, ភេទប្រុស, កុមារា"),
  women: list("ស្រី, ស្ត្រី, នារី, ភេទស្រី, កុមារី"),
  numerator: list("ភាគយក"),
  denominator: list("ភាគបែង"),
  articles: [],
  baselines: list("ទិន្នន័យគោល, តម្លៃគោល"),
  scales: { ពាន់: 1e3, ម៉ឺន: 1e4, សែន: 1e5, លាន: 1e6, កោដិ: 1e7 },
};
