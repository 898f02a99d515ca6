export const checks: Readonly<Record<string, string>> = {
  "agency-variant":
    "“{written}” ត្រូវបានសរសេរជា “{usual}” នៅក្នុងក្រឡាផ្សេងទៀតចំនួន {times}។ សូមសរសេរឈ្មោះស្ថាប័ននេះតាមរបៀបតែមួយ ដើម្បីឱ្យរាប់ជាស្ថាប័នតែមួយ។",
  "agency-variant-fix": "សរសេរ “{usual}” ជំនួស “{written}” ក្នុងក្រឡានេះ",
  "agency-variant-tie":
    "“{written}” និង “{usual}” ហាក់ដូចជាស្ថាប័នតែមួយ ហើយត្រូវបានប្រើញឹកញាប់ស្មើគ្នា។ ប្រសិនបើជាស្ថាប័នតែមួយ សូមសរសេរតាមរបៀបតែមួយ។",
  "definition-average": "“{words}” បញ្ជាក់ពីមធ្យមភាគ ហើយមធ្យមភាគមិនត្រូវបូកបញ្ចូលគ្នាទេ។",
  "definition-averageFits": "មធ្យមភាគនៃរយៈពេលទាំងអស់ស្មើនឹងគោលដៅសរុប។",
  "definition-carriedOn": "“{words}”៖ តម្លៃនេះបន្តពីរយៈពេលមួយទៅរយៈពេលមួយ។",
  "definition-count": "“{words}” គឺជាការរាប់ចំនួន។",
  "definition-countsAddUp": "ចំនួនតាមរយៈពេលត្រូវបូកបញ្ចូលគ្នា។",
  "definition-decreasing": "សូចនាករនេះត្រូវថយចុះ ដូច្នេះយកតម្លៃចុងក្រោយ។",
  "definition-direction-decrease": "“{words}”៖ ត្រូវថយចុះ។",
  "definition-direction-increase": "“{words}”៖ ត្រូវកើនឡើង។",
  "definition-direction-maintain": "“{words}”៖ ត្រូវរក្សាឱ្យនៅដដែល។",
  "definition-duration": "“{words}” បញ្ជាក់ពីរយៈពេល ហើយរយៈពេលមិនត្រូវបូកបញ្ចូលគ្នាទេ។",
  "definition-everyYear": "រយៈពេលនីមួយៗមានគោលដៅស្មើនឹងគោលដៅសរុប។",
  "definition-fallsToTotal": "គោលដៅថយចុះរហូតដល់គោលដៅសរុប។",
  "definition-increaseUsual": "គ្មានអ្វីបញ្ជាក់ផ្សេងពីនេះទេ ដូច្នេះកាន់តែច្រើនកាន់តែល្អ។",
  "definition-latestText": "គោលដៅជាពាក្យ៖ យកគោលដៅចុងក្រោយ។",
  "definition-level": "ភាគរយ អត្រា និងមធ្យមភាគមិនត្រូវបូកបញ្ចូលគ្នាទេ៖ យកតម្លៃចុងក្រោយ។",
  "definition-levelHeld": "ត្រូវរក្សាកម្រិតដដែល។",
  "definition-maintained": "ត្រូវរក្សាឱ្យនៅដដែល ដូច្នេះរយៈពេលនីមួយៗមានគោលដៅដូចគ្នា។",
  "definition-milestone": "“{words}” គឺសម្រេចបាន ឬមិនបានសម្រេច។",
  "definition-milestoneByHundred": "“{words}” ជាមួយគោលដៅ ១០០៖ វឌ្ឍនភាពគិតជាភាគរយ។",
  "definition-milestonesCounted": "“{words}” ជាមួយគោលដៅលើសពី ១៖ ត្រូវរាប់ចំនួន។",
  "definition-noWords": "គោលដៅជាលេខ ហើយពាក្យមិនបញ្ជាក់រង្វាស់ផ្សេងទេ។",
  "definition-numbersFall": "តួលេខថយចុះ។",
  "definition-numbersRise": "តួលេខកើនឡើង។",
  "definition-percentShown": "គោលដៅបង្ហាញជាភាគរយ។",
  "definition-percentage": "“{words}” បញ្ជាក់ពីភាគរយ។",
  "definition-rate": "“{words}” បញ្ជាក់ពីអត្រា ឬសន្ទស្សន៍។",
  "definition-reachedOnce": "អ្វីដែលសម្រេចបានម្តងហើយ រាប់ថាសម្រេចបានជាប់។",
  "definition-risesToTotal": "គោលដៅកើនឡើងរហូតដល់គោលដៅសរុប ដូច្នេះវាបន្តពីឆ្នាំមួយទៅឆ្នាំមួយ។",
  "definition-sumFits": "ផលបូកនៃរយៈពេលទាំងអស់ស្មើនឹងគោលដៅសរុប។",
  "definition-textTargets": "គោលដៅជាពាក្យ។",
  "definition-unit-milestone": "ឯកតាគឺ “{words}”។",
  "definition-unit-percentage": "ឯកតាគឺ “{words}”។",
  "definition-yesNo": "“{words}” ឆ្លើយដោយបាទ/ចាស ឬទេ។",
  "indicator-in-wrong-column":
    "“{text}” អានទៅដូចជាសូចនាករ ប៉ុន្តែស្ថិតនៅក្រោម “{head}”។ {cellIndicators, select, none {សូមផ្លាស់ទៅជួរឈរសូចនាករ ដោយមានគោលដៅផ្ទាល់របស់វា។} other {សូមផ្លាស់ទៅសូចនាករក្នុង {cellIndicators} ដោយមានគោលដៅផ្ទាល់របស់វា ឬលុបចេញពីទីនេះ ប្រសិនបើមាននៅទីនោះរួចហើយ។}}",
  "number-as-text": "“{raw}” ត្រូវបានរក្សាទុកជាអក្សរ ដូច្នេះ Excel មិនបូកបញ្ចូលទេ។ សូមប្តូរវាទៅជាលេខ {number}។",
  "number-as-text-fix": "ប្តូរទៅជាលេខ {number}",
  "number-as-text-percent":
    "“{raw}” ត្រូវបានរក្សាទុកជាអក្សរ ដូច្នេះ Excel មិនបូកបញ្ចូលទេ។ សូមកំណត់ទម្រង់លេខរបស់ក្រឡាជា Percentage រួចវាយ {number} ម្តងទៀត។",
  "number-as-text-unsure":
    "“{raw}” ត្រូវបានរក្សាទុកជាអក្សរ ហើយអានជា {number} ប៉ុន្តែអាចមានន័យថា {other} ផងដែរ។ សូមវាយលេខដែលចង់បាន។",
  "ruleTitle-agency-variant": "ស្ថាប័នតែមួយសរសេរពីរបៀប",
  "ruleTitle-indicator-in-wrong-column": "សូចនាករនៅក្នុងជួរឈរផ្សេង",
  "ruleTitle-number-as-text": "លេខរក្សាទុកជាអក្សរ",
  "ruleTitle-target-total-mismatch": "គោលដៅប្រចាំឆ្នាំមិនស្របនឹងគោលដៅសរុប",
  "ruleTitle-target-total-missing": "គ្មានគោលដៅសរុប",
  "ruleTitle-target-values-count": "ចំនួនតម្លៃមិនស្មើនឹងចំនួនសូចនាករ",
  "ruleTitle-target-years-missing": "មានគោលដៅសរុប ប៉ុន្តែគ្មានគោលដៅប្រចាំឆ្នាំ",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។ ប្រសិនបើគោលដៅសរុបមិនមែនជាមធ្យមភាគ សូមបញ្ជាក់ក្នុងសន្លឹក Indicators អំពីរបៀបគណនាគោលដៅរួម។",
  "target-total-mismatch-constant":
    "គោលដៅសម្រាប់ {periods} គឺ {terms} ប៉ុន្តែគោលដៅសរុបគឺ {total} ហើយគោលដៅនីមួយៗគួរដូចគ្នា (“{indicator}”)។ {suspect, select, none {សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។} other {សូមកែគោលដៅសម្រាប់ {suspect}។}} ប្រសិនបើមិនចាំបាច់ដូចគ្នា សូមបញ្ជាក់ក្នុងសន្លឹក Indicators អំពីរបៀបគណនាគោលដៅរួម។",
  "target-total-mismatch-latest":
    "គោលដៅគឺ {terms} ដូច្នេះនៅ {last} គឺ {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅសម្រាប់ {last}។ ប្រសិនបើមិនយកគោលដៅចុងក្រោយ សូមបញ្ជាក់ក្នុងសន្លឹក Indicators អំពីរបៀបគណនាគោលដៅរួម។",
  "target-total-mismatch-max":
    "គោលដៅគឺ {terms} ខ្ពស់បំផុតគឺ {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។ ប្រសិនបើមិនយកតម្លៃខ្ពស់បំផុត សូមបញ្ជាក់ក្នុងសន្លឹក Indicators អំពីរបៀបគណនាគោលដៅរួម។",
  "target-total-mismatch-setPeriod": "កំណត់គោលដៅសម្រាប់ {period} ជា {target}",
  "target-total-mismatch-setTotal": "កំណត់គោលដៅសរុបជា {total}",
  "target-total-mismatch-sum":
    "{terms} = {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ {suspect, select, none {សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។} other {សូមកែគោលដៅសរុប ឬគោលដៅសម្រាប់ {suspect} ដែលគួរជា {shouldBe}។}} ប្រសិនបើគោលដៅមិនត្រូវបូកបញ្ចូលគ្នា សូមបញ្ជាក់ក្នុងសន្លឹក Indicators អំពីរបៀបគណនាគោលដៅរួម។",
  "target-total-missing":
    "“{indicator}” មានគោលដៅតាមរយៈពេល ({periods}) ប៉ុន្តែគ្មានគោលដៅសរុប។ សូមបំពេញគោលដៅសរុប ឬ NP ប្រសិនបើមិនមានគោលដៅ។",
  "target-values-count":
    "នៅទីនេះមានតម្លៃ {values} ({shown}) ប៉ុន្តែមានសូចនាករ {indicators} ក្នុង {cellIndicators}{others, plural, =0 {} other { ហើយដូចគ្នានេះដែរនៅ {cellsOthers}}}។ សូមសរសេរសូចនាករមួយ និងតម្លៃមួយក្នុងមួយបន្ទាត់ តាមលំដាប់ដូចគ្នា។",
  "target-years-missing":
    "“{indicator}” មានគោលដៅសរុប {total} ប៉ុន្តែគ្មានគោលដៅសម្រាប់ឆ្នាំណាមួយទេ។ សូមបំពេញផែនការសម្រាប់ឆ្នាំនីមួយៗ ឬ NP នៅឆ្នាំដែលគ្មានផែនការ។",
};
