export const actuals: Readonly<Record<string, string>> = {
  "actuals-actual": "លទ្ធផលជាក់ស្ដែង",
  "actuals-choose-indicator": "សូមជ្រើសរើសសូចនាករនៃផែនការពីបញ្ជី។",
  "actuals-choose-quarter": "សូមបញ្ចូលត្រីមាសជា 1, 2, 3 ឬ 4 ឬទុកឱ្យទទេសម្រាប់ពេញមួយឆ្នាំ។",
  "actuals-choose-year": "សូមបញ្ចូលឆ្នាំនៃផែនការ។",
  "actuals-comment": "មតិយោបល់",
  "actuals-evidence": "ភស្តុតាង",
  "actuals-formerly": "ពីមុន {value} ({day})",
  "actuals-formerly-undated": "ពីមុន {value}",
  "actuals-indicator": "សូចនាករ",
  "actuals-note":
    "មួយជួរដេកសម្រាប់សូចនាករ រយៈពេល និងភាគីនីមួយៗ។ លទ្ធផលទទេមានន័យថា “មិនទាន់រាយការណ៍” មិនមែនសូន្យទេ។ ទុកត្រីមាសឱ្យទទេសម្រាប់ពេញមួយឆ្នាំ និងទុកភាគីឱ្យទទេសម្រាប់លទ្ធផលរួម។",
  "actuals-party": "ភាគី",
  "actuals-quarter": "ត្រីមាស",
  "actuals-refused-blank":
    "លទ្ធផលជាក់ស្ដែងនៅទទេ។ សូមបញ្ចូលអ្វីដែលសម្រេចបាន បញ្ចូល 0 ប្រសិនបើមិនបានសម្រេចអ្វីសោះ ឬដកជួរដេកនេះចេញ។",
  "actuals-refused-large": "{number} មានខ្ទង់ច្រើនជាងអ្វីដែល Excel អាចរក្សាទុកបាន។ សូមកែលេខ។",
  "actuals-refused-long":
    "{field, select, evidence {ភស្តុតាង} varianceReason {មូលហេតុនៃគម្លាត} comment {មតិយោបល់រួមនឹងអ្វីដែលមានពីមុន} party {ឈ្មោះភាគី} other {អត្ថបទ}}មាន {count, number} តួអក្សរ តែក្រឡាមួយផ្ទុកបាន {limit, number}។ សូមធ្វើឲ្យខ្លី ឬបញ្ជាក់ឈ្មោះឯកសារដែលមានអត្ថបទនេះ។",
  "actuals-refused-twice": "ឯកសារនេះបានរាយការណ៍អំពីសូចនាករ រយៈពេល និងភាគីនេះរួចហើយនៅបន្ទាត់ទី {line}។ សូមរក្សាទុកតែមួយ។",
  "actuals-reportedOn": "ថ្ងៃរាយការណ៍",
  "actuals-tab": "លទ្ធផលជាក់ស្ដែង",
  "actuals-title": "លទ្ធផលជាក់ស្ដែង៖ {plan}",
  "actuals-type-number": "សូមបញ្ចូលលេខចាប់ពី 0 ឡើងទៅ សម្រាប់ភាគរយសូមដាក់សញ្ញា %។",
  "actuals-varianceReason": "មូលហេតុនៃគម្លាត",
  "actuals-year": "ឆ្នាំ",
  "tracking-baseline": "ទិន្នន័យគោល",
  "tracking-note":
    "% គឺលទ្ធផល / គោលដៅ (គោលដៅ / លទ្ធផល ប្រសិនបើសូចនាករត្រូវថយចុះ)។ សញ្ញា – មានន័យថាគ្មានអ្វីប្រៀបធៀប។ ក្រឡាទទេមានន័យថាគ្មានតម្លៃ ទាំងពីរមិនមែនសូន្យទេ។",
  "tracking-overall": "ផែនការទាំងមូល",
  "tracking-tab": "តារាងតាមដានសូចនាករ",
  "tracking-title": "តារាងតាមដានសូចនាករ៖ {plan}",
};
