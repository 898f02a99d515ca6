import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("សូចនាករ, លេខសម្គាល់សូចនាករ"),
    year: list("ឆ្នាំ"),
    quarter: list("ត្រីមាស"),
    party: list("ភាគី, ប្រទេស"),
    actual: list("លទ្ធផលជាក់ស្ដែង, លទ្ធផលជាក់ស្តែង, លទ្ធផលសម្រេចបាន"),
    evidence: list("ភស្តុតាង"),
    varianceReason: list("មូលហេតុនៃគម្លាត, មូលហេតុ"),
    comment: list("មតិយោបល់, សម្គាល់"),
    reportedOn: list("ថ្ងៃរាយការណ៍, កាលបរិច្ឆេទ"),
  },
  period: list("រយៈពេល, កំឡុងពេល"),
  wholeYear: list("ពេញមួយឆ្នាំ, ប្រចាំឆ្នាំ"),
  allParties: list("ភាគីទាំងពីរ, ភាគីទាំងអស់, ទាំងអស់, រួម"),
  milestone: list("សម្រេច/មិនសម្រេច, ព្រឹត្តិការណ៍សំខាន់, ចំណុចសម្រេច"),
};
