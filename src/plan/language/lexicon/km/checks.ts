import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n>\s*ដង\s*ក្នុង\s*(?:មួយ\s*)?ឆ្នាំ`,
  numbers: [list("មួយ"), list("ពីរ"), list("បី"), list("បួន"), list("ប្រាំ"), list("ប្រាំមួយ")],
  monthly: pattern`ប្រចាំខែ|រៀងរាល់ខែ`,
  quarterly: pattern`ប្រចាំត្រីមាស|រៀងរាល់ត្រីមាស`,
  halfYearly: pattern`ប្រចាំឆមាស|រៀងរាល់ឆមាស`,
  yearly: pattern`ប្រចាំឆ្នាំ|រៀងរាល់ឆ្នាំ`,
  events: {
    meeting: pattern`ប្រជុំ`,
    workshop: pattern`សិក្ខាសាលា`,
    training: pattern`បណ្តុះបណ្តាល|វគ្គ`,
    session: pattern`វេទិកា`,
    visit: pattern`ចុះពិនិត្យ|ទស្សនកិច្ច|ល្បាត`,
    report: pattern`របាយការណ៍`,
    review: pattern`ស្ទង់មតិ|វាយតម្លៃ|សវនកម្ម`,
    campaign: pattern`យុទ្ធនាការ`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`ចំនួន`,
  percentageOf: pattern`ភាគរយ`,
  passesHundred: pattern`កើន|កំណើន|សមត្ថភាពទទួល`,
  belowZero: pattern`ប្រែប្រួល|កំណើន|សមតុល្យ|អតិផរណា|ខ្ពស់ជាង ?ឬ ?ទាបជាង`,
  vagueStart: pattern`(?:ការ)?(?:ពង្រឹង|លើកកម្ពស់|កែលម្អ|បង្កើនប្រសិទ្ធភាព)|ភាពប្រសើរឡើង`,
  vagueEnd: pattern`.*(?:ប្រសើរឡើង|កាន់តែប្រសើរ|កាន់តែរឹងមាំ|ត្រូវបានពង្រឹង|ត្រូវបានលើកកម្ពស់)`,
  measurable: pattern`យ៉ាងតិច|វាស់ដោយ|សន្ទស្សន៍|ពិន្ទុ|ស្ទង់មតិ`,
  doneToThings: pattern`ដែលបាន(?:ចែកចាយ|ដំឡើង|សាងសង់|ទិញ|ផលិត|ដាំ)`,
  remark: pattern`នឹងត្រូវ|គួរតែ|រង់ចាំ`,
  amount: pattern`ទឹកប្រាក់|តម្លៃ`,
  ofIndicators: pattern`សូចនាករ|រូបមន្ត|គណនា|និយមន័យ|ភាគយក|ភាគបែង`,
};
