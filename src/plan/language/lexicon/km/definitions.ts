import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("លេខសម្គាល់, លេខកូដ, ល.រ"),
    action: list("សកម្មភាព, សកម្មភាពរួម"),
    indicator: list("សូចនាករ"),
    measure: list("រង្វាស់, ប្រភេទរង្វាស់"),
    unit: list("ឯកតា, ខ្នាត"),
    aggregation: list("របៀបគណនាសរុប, ការបូកសរុប, របៀបបូកសរុប"),
    direction: list("ទិសដៅ, និន្នាការ"),
    baseline: list("តម្លៃគោល, ទិន្នន័យគោល, មូលដ្ឋាន"),
    baselineYear: list("ឆ្នាំគោល, ឆ្នាំមូលដ្ឋាន"),
    frequency: list("ភាពញឹកញាប់"),
    meansOfVerification: list("មធ្យោបាយផ្ទៀងផ្ទាត់, ប្រភពផ្ទៀងផ្ទាត់"),
    parties: list("ភាគី, ស្ថាប័នទទួលខុសត្រូវ, អ្នកទទួលខុសត្រូវ"),
    partyParts: list("ចំណែករបស់ភាគី, ចំណែកភាគី"),
    confirmed: list("បានបញ្ជាក់, បញ្ជាក់"),
  },
  choices: {
    measure: {
      number: list("ចំនួន, លេខ"),
      percentage: list("ភាគរយ"),
      milestone: ownSheets.milestone,
      qualitative: list("បរិយាយជាពាក្យ, គុណភាព"),
    },
    aggregation: {
      sum: list("ផលបូក, បូកបញ្ចូលគ្នា"),
      latest: list("តម្លៃចុងក្រោយ, ចុងក្រោយ"),
      max: list("តម្លៃខ្ពស់បំផុត, ខ្ពស់បំផុត"),
      average: list("មធ្យមភាគ"),
      constant: list("ដូចគ្នារាល់ឆ្នាំ, ថេរ"),
    },
    direction: {
      increase: list("កើនឡើង, បង្កើន"),
      decrease: list("ថយចុះ, កាត់បន្ថយ"),
      maintain: list("រក្សា, រក្សាឱ្យនៅដដែល"),
    },
    frequency: {
      monthly: list("ប្រចាំខែ, រៀងរាល់ខែ"),
      quarterly: list("ប្រចាំត្រីមាស, រៀងរាល់ត្រីមាស"),
      halfYearly: list("ប្រចាំឆមាស, រៀងរាល់ឆមាស"),
      yearly: list("ប្រចាំឆ្នាំ, រៀងរាល់ឆ្នាំ"),
      once: list("ម្តង, តែម្តង"),
    },
    partyParts: {
      byMeasure: list("តាមប្រភេទរង្វាស់, តាមរង្វាស់"),
      sum: list("បូកបញ្ចូលគ្នា, ផលបូក"),
      each: list("ភាគីនីមួយៗសម្រេចគោលដៅ, ភាគីនីមួយៗ"),
      joint: list("រាយការណ៍តែម្តងសម្រាប់ទាំងអស់គ្នា, រួមគ្នា"),
    },
    confirmed: {
      yes: list("បាទ/ចាស, បាទ, ចាស, បានបញ្ជាក់"),
      no: list("ទេ, នៅទេ"),
    },
  },
};
