import type { targets as english } from "../../en/checks/targets";
import type { SameTexts } from "../../languages";

export const targets: SameTexts<typeof english> = {
  "ruleTitle-date-in-target": "កាលបរិច្ឆេទនៅក្នុងក្រឡាលេខ",
  "ruleReason-date-in-target":
    "Excel បម្លែងអ្វីដែលដូចកាលបរិច្ឆេទទៅជាកាលបរិច្ឆេទ៖ 1-2 ក្លាយជាថ្ងៃទី 1 កុម្ភៈ ហើយក្រឡាមានតម្លៃលើស 45,000 ជំនួស 1 ឬ 2។",
  "date-in-target":
    "ក្រឡានេះមានកាលបរិច្ឆេទ {date} ប៉ុន្តែ{period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” គួរជាលេខ។ Excel ប្តូរអ្វីដែលវាយដូចជា 1-2 ទៅជាកាលបរិច្ឆេទ៖ សូមកំណត់ទ្រង់ទ្រាយលេខរបស់ក្រឡាជា General រួចវាយលេខ។",
  "ruleTitle-milestone-target-implausible": "គោលដៅជាលេខ តែសូចនាករមានតែសម្រេច ឬមិនសម្រេច",
  "ruleReason-milestone-target-implausible":
    "គោលការណ៍ណែនាំត្រូវបានរៀបចំ និងអនុម័តហើយ ឬនៅ៖ 1 ឬ 0។ លេខផ្សេងមានន័យថារាប់អ្វីផ្សេង ដែលសូចនាករគួរបញ្ជាក់។",
  "milestone-target-implausible":
    "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” មានតែសម្រេច (1) ឬមិនសម្រេច (0) ប៉ុណ្ណោះ។ សូមសរសេរ 1 ឬបញ្ជាក់ក្នុងសូចនាករថារាប់អ្វី។",
  "ruleTitle-target-against-direction": "គោលដៅប្រែប្រួលផ្ទុយពីទិសដៅ",
  "ruleReason-target-against-direction": "សូចនាករដែលត្រូវថយចុះ តែគោលដៅកើនឡើង នឹងធ្វើឱ្យវឌ្ឍនភាពត្រូវបានគិតបញ្ច្រាស។",
  "target-against-direction":
    "“{indicator}” ត្រូវ{direction, select, decrease {ថយចុះ} other {កើនឡើង}} ប៉ុន្តែគោលដៅគឺ {first} សម្រាប់ {firstPeriod} និង {last} សម្រាប់ {lastPeriod}។ សូមកែគោលដៅ ឬកែទិសដៅក្នុងសន្លឹក “Indicators – សូចនាករ”។",
  "ruleTitle-target-behind-baseline": "ទិន្នន័យគោលដល់គោលដៅរួចហើយ",
  "ruleReason-target-behind-baseline": "គោលដៅដែលបានសម្រេចមុនផែនការចាប់ផ្តើម មិនទាមទារអ្វីទេ។",
  "target-behind-baseline":
    "“{indicator}” ត្រូវ{direction, select, decrease {ថយចុះ} other {កើនឡើង}} ប៉ុន្តែទិន្នន័យគោល {baseline} សម្រេចគោលដៅ {target} រួចហើយ។ សូមកែមួយក្នុងចំណោមពីរ។",
  "target-behind-baseline-year":
    "“{indicator}” ត្រូវ{direction, select, decrease {ថយចុះ} other {កើនឡើង}}ពីទិន្នន័យគោល {baseline} ប៉ុន្តែគោលដៅសម្រាប់ {period} គឺ {target}។ សូមកែមួយក្នុងចំណោមពីរ។",
  "ruleTitle-target-fractional-count": "គោលដៅមិនមែនជាចំនួនគត់",
  "ruleReason-target-fractional-count": "គ្មានសិក្ខាសាលាកន្លះទេ។ ប្រភាគមកពីការចែកគោលដៅសរុបនឹងចំនួនឆ្នាំ ឬវាយចំណុចជំនួសក្បៀស។",
  "target-fractional-count": "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” រាប់ជាចំនួនគត់។ សូមបញ្ចូលចំនួនគត់។",
  "ruleTitle-target-negative": "គោលដៅតិចជាងសូន្យ",
  "ruleReason-target-negative": "គ្មានអ្នកណាគ្រោងតិចជាងសូន្យទេ។ សញ្ញាដកមកពីសហសញ្ញាមុខលេខ ឬរូបមន្តខុស។",
  "target-negative": "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” មិនអាចតិចជាងសូន្យទេ។ សូមលុបសញ្ញាដក ឬកែលេខ។",
  "target-negative-code":
    "{number} មាននៅកន្លែងគោលដៅក្នុងជួរដេកជាច្រើន ដូច្នេះវាទំនងជាលេខកូដសម្រាប់ “គ្មានទិន្នន័យ”។ សូមទុកក្រឡាទាំងនេះឱ្យទទេ ឬសរសេរ N/A។",
  "ruleTitle-target-not-number": "ពាក្យនៅកន្លែងដែលត្រូវដាក់លេខ",
  "ruleReason-target-not-number": "គោលដៅជាពាក្យ ដូចជា “ច្រើន” ឬ “តាមតម្រូវការ” មិនអាចប្រៀបធៀបនឹងលទ្ធផលបានទេ។",
  "target-not-number":
    "{kind, select, afterWords {មានពាក្យនៅមុខលេខក្នុង “{text}” ដូច្នេះលេខនេះមិនត្រូវបានយកជា} other {“{text}” មិនមែនជាលេខ ដូច្នេះមិនអាចតាមដាន}}{period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” {kind, select, afterWords {ទេ។ សូមបញ្ចូលតែលេខ ហើយដាក់ពាក្យក្នុងកំណត់សម្គាល់។} other {បានទេ។ សូមបញ្ចូលលេខ ឬ NP ប្រសិនបើមិនបានគ្រោងទុក ឬ TBD ប្រសិនបើមិនទាន់កំណត់។}}",
  "target-refused":
    "“{text}” {kind, select, unit {ប្រើឯកតាផ្សេងពីសូចនាករ} ofParties {ជាតម្លៃរបស់ភាគីនីមួយៗដែលមិនអាចបូកបញ្ចូលគ្នា} other {ប្រាប់ពីអ្វីដែលមិនធ្វើ}} ដូច្នេះមិនអាចតាមដាន{period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” បានទេ។ {kind, select, ofParties {សូមបញ្ចូលលេខតែមួយដែលភាគីនីមួយៗត្រូវសម្រេច។} other {សូមបញ្ចូល{kind, select, unit {ចំនួនតាមឯកតារបស់សូចនាករ} other {តែលេខ}} ហើយដាក់ពាក្យជាកំណត់សម្គាល់។}}",
  "ruleTitle-target-outlier": "គោលដៅខុសឆ្ងាយពីគោលដៅផ្សេង",
  "ruleReason-target-outlier": "ឆ្នាំមួយដែលខុសឆ្ងាយពីឆ្នាំដទៃ ច្រើនតែមកពីវាយខុសខ្ទង់។",
  "target-outlier":
    "គោលដៅសម្រាប់ {period} គឺ {target} ខណៈដែលគោលដៅធម្មតានៃ “{indicator}” គឺ {usual}។ សូមពិនិត្យមើលថាតើវាយលេខខុសឬទេ។",
  "ruleTitle-target-outside-plan": "គោលដៅក្រៅឆ្នាំនៃផែនការ",
  "ruleReason-target-outside-plan": "គោលដៅក្នុងឆ្នាំដែលផែនការមិនគ្របដណ្តប់ មិនត្រូវបានរាយការណ៍ទេ។",
  "target-outside-plan":
    "គោលដៅសម្រាប់ {period} គឺ {number}{others, plural, =0 {} other { ហើយមាន # ទៀតនៅទីនោះ}} ប៉ុន្តែចំណងជើងបញ្ជាក់ថាផែនការមានរយៈពេលពី {first} ដល់ {last} (“{indicator}”)។ សូមផ្លាស់គោលដៅទៅឆ្នាំក្នុងផែនការ ឬកែឆ្នាំ ឬចំណងជើង។",
  "ruleTitle-target-percent-over-100": "ភាគរយលើសពី 100",
  "ruleReason-target-percent-over-100": "ចំណែកនៃទាំងមូលមិនអាចលើសទាំងមូលបានទេ៖ អាចវាយខុសខ្ទង់ ឬសូចនាករមិនមែនជាចំណែក។",
  "target-percent-over-100":
    "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” មិនអាចលើសពី 100% ទេ។ សូមកែលេខ ឬកែពាក្យ ប្រសិនបើវាមិនមែនជាចំណែកនៃចំនួនសរុប។",
  "ruleTitle-target-percent-scale": "0.8 និង 80 ក្នុងភាគរយតែមួយ",
  "ruleReason-target-percent-scale":
    "Excel រក្សា 80% ជា 0.8។ បើគោលដៅមួយសរសេរ 0.8 និងមួយទៀត 80 មួយក្នុងនោះត្រូវបានអានជាតិចជាងមួយភាគរយ។",
  "target-percent-scale":
    "គោលដៅគឺ {number} ប៉ុន្តែគោលដៅមួយទៀតនៃ “{indicator}” គឺ {example}។ ប្រសិនបើចង់បាន {meant} សូមសរសេរទាំងពីរតាមរបៀបតែមួយ។",
  "target-percent-scale-fix": "កំណត់គោលដៅជា {meant}",
  "ruleTitle-target-quarters-mismatch": "គោលដៅប្រចាំត្រីមាសមិនស្របនឹងគោលដៅឆ្នាំ",
  "ruleReason-target-quarters-mismatch": "គោលដៅប្រចាំត្រីមាសត្រូវតែផ្តល់គោលដៅនៃឆ្នាំ។ បើមិនដូច្នេះ មួយក្នុងនោះខុស។",
  "target-quarters-mismatch-fix": "កំណត់គោលដៅសម្រាប់ {year} ជា {given}",
  "target-quarters-mismatch-latest":
    "គោលដៅប្រចាំ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}គឺ {terms} ដូច្នេះឆ្នាំ {year} បញ្ចប់ត្រឹម {given} ប៉ុន្តែគោលដៅគឺ {target} (“{indicator}”)។ សូមកែគោលដៅឆ្នាំ ឬគោលដៅ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}ចុងក្រោយ។",
  "target-quarters-mismatch-sum":
    "{terms} = {given} តាម{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}} ប៉ុន្តែគោលដៅសម្រាប់ {year} គឺ {target} (“{indicator}”)។ សូមកែគោលដៅឆ្នាំ ឬ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}ដែលខុស។",
  "ruleTitle-target-total-mismatch": "គោលដៅប្រចាំឆ្នាំមិនស្របនឹងគោលដៅសរុប",
  "ruleReason-target-total-mismatch":
    "គោលដៅសរុបជាអ្វីដែលភាគីបានចុះហត្ថលេខា ឯគោលដៅប្រចាំឆ្នាំជាអ្វីដែលប្រើក្នុងការងារ។ បើមិនស្របគ្នា ត្រូវមានមួយខុស ហើយរបាយការណ៍អាចនឹងប្រៀបធៀបជាមួយគោលដៅដែលខុស។",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។ ប្រសិនបើគោលដៅសរុបមិនមែនជាមធ្យមភាគ សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផែនការ › របៀបអានផែនការ › របៀបគណនាសូចនាករ។",
  "target-total-mismatch-constant":
    "គោលដៅសម្រាប់ {periods} គឺ {terms} ប៉ុន្តែគោលដៅសរុបគឺ {total} ហើយគោលដៅនីមួយៗគួរដូចគ្នា (“{indicator}”)។ {suspect, select, none {សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។} other {សូមកែគោលដៅសម្រាប់ {suspect}។}} ប្រសិនបើមិនចាំបាច់ដូចគ្នា សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផែនការ › របៀបអានផែនការ › របៀបគណនាសូចនាករ។",
  "target-total-mismatch-latest":
    "គោលដៅគឺ {terms} ដូច្នេះនៅ {last} គឺ {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅសម្រាប់ {last}។ ប្រសិនបើមិនយកគោលដៅចុងក្រោយ សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផែនការ › របៀបអានផែនការ › របៀបគណនាសូចនាករ។",
  "target-total-mismatch-max":
    "គោលដៅគឺ {terms} ខ្ពស់បំផុតគឺ {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។ ប្រសិនបើមិនយកតម្លៃខ្ពស់បំផុត សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផែនការ › របៀបអានផែនការ › របៀបគណនាសូចនាករ។",
  "target-total-mismatch-setPeriod": "កំណត់គោលដៅសម្រាប់ {period} ជា {target}",
  "target-total-mismatch-setTotal": "កំណត់គោលដៅសរុបជា {total}",
  "target-total-mismatch-single":
    "មានតែ {periods} ដែលមានគោលដៅ ({terms}) ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែមួយក្នុងចំណោមពីរ ឬបំពេញគោលដៅដែលខ្វះ។",
  "target-total-mismatch-sum":
    "{terms} = {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ {suspect, select, none {សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។} other {សូមកែគោលដៅសរុប ឬគោលដៅសម្រាប់ {suspect} ដែលគួរជា {shouldBe}។}} ប្រសិនបើគោលដៅមិនត្រូវបូកបញ្ចូលគ្នា សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផែនការ › របៀបអានផែនការ › របៀបគណនាសូចនាករ។",
  "ruleTitle-target-total-missing": "គ្មានគោលដៅសរុប",
  "ruleReason-target-total-missing": "គោលដៅប្រចាំឆ្នាំដែលគ្មានគោលដៅសរុប មិនបញ្ជាក់ថាចុងក្រោយត្រូវសម្រេចអ្វីទេ។",
  "target-total-missing":
    "“{indicator}” មានគោលដៅតាមរយៈពេល ({periods}) ប៉ុន្តែគ្មានគោលដៅសរុប។ សូមបំពេញគោលដៅសរុប ឬ NP ប្រសិនបើមិនមានគោលដៅ។",
  "target-total-missing-year":
    "“{indicator}” មានគោលដៅសម្រាប់ផ្នែកនៃឆ្នាំ {year} ({periods}) ប៉ុន្តែគ្មានគោលដៅសម្រាប់ឆ្នាំទាំងមូល។ សូមបំពេញគោលដៅប្រចាំឆ្នាំ ឬ NP ប្រសិនបើមិនមានគោលដៅ។",
  "ruleTitle-target-undecided": "គោលដៅមិនទាន់កំណត់",
  "ruleReason-target-undecided": "គោលដៅដែលមិនទាន់កំណត់ងាយនឹងភ្លេច ហើយដរាបណាមិនទាន់កំណត់ គ្មានអ្វីដល់កំណត់រាយការណ៍ទេ។",
  "target-undecided":
    "“{text}”៖ {period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” មិនទាន់កំណត់។ សូមឯកភាពលើគោលដៅនេះ ឬសរសេរ NP ប្រសិនបើមិនបានគ្រោងទុក។",
  "ruleTitle-target-values-count": "ចំនួនតម្លៃមិនស្មើនឹងចំនួនសូចនាករ",
  "ruleReason-target-values-count":
    "ក្រឡាដែលមានគោលដៅច្រើន មួយក្នុងមួយបន្ទាត់ ត្រូវនឹងសូចនាករនៃជួរដេក មួយក្នុងមួយបន្ទាត់។ បើចំនួនខុសគ្នា គ្មានអ្នកណាដឹងថាមួយណារបស់មួយណា។",
  "target-values-count":
    "{cellsOfValues, select, here {នៅទីនេះ} other {ក្នុង {cellsOfValues} }}មានតម្លៃចំនួន {values} ({shown}) ប៉ុន្តែមានសូចនាករចំនួន {indicators} ក្នុង {cellIndicators}{others, plural, =0 {} other { ហើយដូចគ្នានេះដែរនៅ {cellsOthers}}}។ សូមសរសេរសូចនាករមួយ និងតម្លៃមួយក្នុងមួយបន្ទាត់ តាមលំដាប់ដូចគ្នា។",
  "ruleTitle-target-years-missing": "មានគោលដៅសរុប ប៉ុន្តែគ្មានគោលដៅប្រចាំឆ្នាំ",
  "ruleReason-target-years-missing": "គោលដៅសរុបដែលគ្មានគោលដៅប្រចាំឆ្នាំ មិនអាចតាមដានបានមុនផែនការចប់ទេ។",
  "target-years-missing":
    "“{indicator}” មានគោលដៅសរុប {total} ប៉ុន្តែគ្មានគោលដៅប្រចាំឆ្នាំទេ។ សូមបំពេញគោលដៅសម្រាប់ឆ្នាំនីមួយៗ ឬ NP សម្រាប់ឆ្នាំដែលមិនបានគ្រោងទុក។",
  "ruleTitle-target-zero": "គោលដៅសរុបស្មើសូន្យ",
  "ruleReason-target-zero": "វឌ្ឍនភាពទៅរក 0 មិនអាចគណនាបានទេ ដូច្នេះសូចនាករគ្មានស្ថានភាព។ ច្រើនដង 0 មានន័យថា NP។",
  "target-zero": "គោលដៅសរុបនៃ “{indicator}” គឺ 0 ដូច្នេះមិនអាចគណនាវឌ្ឍនភាពបានទេ។ ប្រសិនបើមិនបានគ្រោងទុក សូមសរសេរ NP។",
};
