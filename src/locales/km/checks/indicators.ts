import type { indicators as english } from "../../en/checks/indicators";
import type { SameTexts } from "../../languages";

export const indicators: SameTexts<typeof english> = {
  "ruleTitle-definition-choice-unknown": "ជម្រើសដែលមិនមានក្នុងបញ្ជី",
  "ruleReason-definition-choice-unknown":
    "ពាក្យដែលមិននៅក្នុងជម្រើស មិនអាចយកទៅគណនាបានទេ ដូច្នេះជួរដេកនោះត្រូវបានអានដូចជាក្រឡាទទេ។",
  "definition-choice-unknown":
    "“{text}” មិនមែនជាជម្រើសសម្រាប់{column, select, measure {ប្រភេទរង្វាស់} aggregation {របៀបគណនាសរុប} direction {ទិសដៅ} frequency {ភាពញឹកញាប់} partyParts {ចំណែករបស់ភាគី} other {ជួរឈរ “បានបញ្ជាក់” ដែលត្រូវជា បាទ/ចាស ឬ ទេ}}ទេ។ សូមជ្រើសរើសពីបញ្ជីក្នុងក្រឡា។ មុនពេលនោះ ជួរដេកនេះមិនទាន់ចាត់ទុកថាបានបញ្ជាក់ទេ។",
  "ruleTitle-definition-id-duplicate": "លេខសម្គាល់តែមួយសម្រាប់ពីរជួរដេកក្នុងសន្លឹក “Indicators – សូចនាករ”",
  "ruleReason-definition-id-duplicate":
    "តាមលេខសម្គាល់ សូចនាកររក្សានិយមន័យ កំណត់សម្គាល់ និងអ្វីដែលបានទុកដដែល។ ជួរដេកពីរដែលមានលេខសម្គាល់តែមួយ មិនអាចយកមកប្រើទាំងពីរបានទេ។",
  "definition-id-duplicate":
    "លេខសម្គាល់ {id} មាននៅ {cellFirst} ដែរ ហើយជួរដេកនោះត្រូវបានយកមកប្រើ។ សូមលុបជួរដេកនេះ ឬលុបលេខសម្គាល់របស់វា ប្រសិនបើវាសម្រាប់សូចនាករផ្សេង។",
  "ruleTitle-definition-not-in-force": "និយមន័យដែលមិនទាន់យកមកប្រើ",
  "ruleReason-definition-not-in-force":
    "មានតែជួរដេកដែលបានបញ្ជាក់ប៉ុណ្ណោះដែលកំណត់របៀបវាស់។ ជួរដេកនេះខុសពីអ្វីដែលអានបានពីផែនការ ហើយមិនទាន់បានបញ្ជាក់ទេ។",
  "definition-not-in-force":
    "{column, select, measure {ប្រភេទរង្វាស់} aggregation {របៀបគណនាសរុប} other {ទិសដៅ}}របស់ “{indicator}” មិនដូចអ្វីដែលបានអានពីផែនការទេ។ ជួរដេកនេះមិនទាន់បានបញ្ជាក់ ដូច្នេះមិនយកមកប្រើឡើយ៖ សូមជ្រើសរើស “បាទ/ចាស” ក្នុងជួរឈរ “បានបញ្ជាក់” ឬលុបអ្វីដែលអ្នកមិនចង់បាន។",
  "definition-not-in-force-baseline":
    "ជួរដេកនេះបញ្ជាក់ថាទិន្នន័យគោលរបស់ “{indicator}” គឺ {ofRow} ប៉ុន្តែផែនការបញ្ជាក់ថា {ofPlan} ({cellPlan})។ ទិន្នន័យគោលរបស់ផែនការត្រូវយកមកប្រើ៖ សូមកែមួយក្នុងចំណោមទាំងពីរ។",
  "ruleTitle-definition-unconfirmed": "ផលសរុបដែលអាស្រ័យលើនិយមន័យដែលបានសន្និដ្ឋាន",
  "ruleReason-definition-unconfirmed":
    "គោលដៅសរុបត្រឹមត្រូវឬទេ អាស្រ័យលើរបៀបដែលឆ្នាំនានារួមគ្នា។ នៅទីនេះវាត្រឹមត្រូវដោយសារការសន្និដ្ឋានប៉ុណ្ណោះ អ្នកដែលដឹងគួរបញ្ជាក់។",
  "definition-unconfirmed":
    "គោលដៅសរុបនៃ “{indicator}” ស្របនឹងឆ្នាំរបស់វា {aggregation, select, latest {ព្រោះយកឆ្នាំចុងក្រោយ} constant {ព្រោះដូចគ្នារាល់ឆ្នាំ} max {ព្រោះយកតម្លៃខ្ពស់បំផុត} average {ព្រោះយកមធ្យមភាគ} other {ព្រោះបូកបញ្ចូលគ្នា}}។ នេះជាការសន្និដ្ឋាន៖ សូមបញ្ជាក់ក្នុងសន្លឹក “Indicators – សូចនាករ”។",
  "definition-unconfirmed-falls":
    "គោលដៅនៃ “{indicator}” ថយចុះពី {first} ដល់ {last}។ វាត្រូវបានយកថា{direction, select, decrease {ត្រូវថយចុះ កាន់តែតិចកាន់តែល្អ} other {ត្រូវបូកបញ្ចូលគ្នា កាន់តែច្រើនកាន់តែល្អ}}។ នេះជាការសន្និដ្ឋាន៖ សូមបញ្ជាក់ក្នុងសន្លឹក “Indicators – សូចនាករ”។",
  "ruleTitle-definition-without-indicator": "និយមន័យដែលគ្មានសូចនាករ",
  "ruleReason-definition-without-indicator":
    "សូចនាករត្រូវបានដកចេញពីផែនការ ឬប្តូរទាំងពាក្យទាំងលេខក្នុងពេលតែមួយ ដូច្នេះរកជួរដេករបស់វាលែងឃើញ។",
  "definition-without-indicator":
    "ផែនការគ្មានសូចនាករសម្រាប់ជួរដេកនេះទេ៖ “{indicator}”។ សូមលុបជួរដេក ឬសរសេរឱ្យដូចពាក្យក្នុងផែនការ។",
  "ruleTitle-frequency-mismatch": "ចំនួនដងក្នុងពាក្យច្រើនជាងក្នុងគោលដៅ",
  "ruleReason-frequency-mismatch": "កាលណាពាក្យសន្យាប្រជុំពីរដងក្នុងមួយឆ្នាំ តែគោលដៅគ្រោងតែម្តង មិនអាចគោរពទាំងពីរបានទេ។",
  "frequency-mismatch":
    "“{words}” តម្រូវឱ្យមាន {times} ដងក្នុងមួយឆ្នាំ ប៉ុន្តែគោលដៅគឺ {targets} (“{indicator}”)។ សូមកែគោលដៅ ឬពាក្យ។",
  "ruleTitle-indicator-compound": "រង្វាស់ពីរក្នុងសូចនាករតែមួយ",
  "ruleReason-indicator-compound": "រង្វាស់ពីរដែលមានគោលដៅតែមួយ មិនអាចប្រៀបធៀបនឹងវាទាំងពីរបានទេ។",
  "indicator-compound":
    "“{indicator}” បញ្ចូលរង្វាស់ពីរដែលប្រើគោលដៅតែមួយ។ សូមសរសេររង្វាស់នីមួយៗក្នុងបន្ទាត់ដោយឡែក ដោយមានគោលដៅដោយឡែក។",
  "ruleTitle-indicator-duplicate": "សូចនាករដដែលពីរដង",
  "ruleReason-indicator-duplicate": "សូចនាករដដែលពីរដងត្រូវបានរាយការណ៍ពីរដង ហើយលទ្ធផលរបស់វាត្រូវបានរាប់ពីរដង។",
  "indicator-duplicate": "“{indicator}” មាននៅ {cellFirst} រួចហើយ។ សូមដកមួយចេញ ឬបញ្ជាក់ថាខុសគ្នាត្រង់ណា។",
  "ruleTitle-indicator-in-wrong-column": "សូចនាករនៅក្នុងជួរឈរផ្សេង",
  "ruleReason-indicator-in-wrong-column":
    "សូចនាករដែលធ្លាក់ក្នុងជួរឈរផ្សេង មិនត្រូវបានអានជាសូចនាករទេ៖ វាគ្មានគោលដៅ ហើយគ្មានអ្នកណារាយការណ៍។",
  "indicator-in-wrong-column":
    "“{text}” អានទៅដូចជាសូចនាករ ប៉ុន្តែស្ថិតនៅក្រោម “{head}”។ {cellIndicators, select, none {សូមផ្លាស់ទៅជួរឈរសូចនាករ ដោយមានគោលដៅរបស់វា។} other {សូមផ្លាស់ទៅសូចនាករក្នុង {cellIndicators} ដោយមានគោលដៅរបស់វា ឬលុបចេញពីទីនេះ ប្រសិនបើមាននៅទីនោះរួចហើយ។}}",
  "ruleTitle-indicator-missing": "គោលដៅគ្មានសូចនាករ",
  "ruleReason-indicator-missing": "គោលដៅដែលគ្មានសូចនាករ ជាលេខដែលគ្មានអ្នកណាដឹងថារាប់អ្វី ដូច្នេះមិនត្រូវបានតាមដានទេ។",
  "indicator-missing": "មានគោលដៅ ({targets}) ប៉ុន្តែគ្មានសូចនាករសម្រាប់ “{action}”។ សូមសរសេរនៅទីនេះថាគោលដៅរាប់អ្វី។",
  "ruleTitle-indicator-not-measurable": "សូចនាករដែលមិនអាចវាស់បាន",
  "ruleReason-indicator-not-measurable":
    "“កិច្ចសហប្រតិបត្តិការប្រសើរឡើង” មិនអាចរាប់បានទេ ដូច្នេះអ្នករាយការណ៍ពីរនាក់នឹងនិយាយខុសគ្នា។",
  "indicator-not-measurable":
    "“{indicator}” សរសេរពីអ្វីដែលចង់បាន ប៉ុន្តែមិនបានសរសេរថាត្រូវរាប់ ឬផ្ទៀងផ្ទាត់អ្វីទេ។ សូមសរសេរឱ្យមនុស្សពីរនាក់រកបានលេខដូចគ្នា ដូចជា “ចំនួន …” ឬ “… ត្រូវបានអនុម័ត”។",
  "ruleTitle-verification-missing": "គ្មានមធ្យោបាយផ្ទៀងផ្ទាត់",
  "ruleReason-verification-missing": "បើគ្មានមធ្យោបាយផ្ទៀងផ្ទាត់ គ្មានអ្នកណាអាចបង្ហាញថាបានសម្រេចគោលដៅទេ។",
  "verification-missing":
    "“{indicator}” គ្មានមធ្យោបាយផ្ទៀងផ្ទាត់ ទោះបីសូចនាករផ្សេងមានក៏ដោយ។ សូមបញ្ជាក់ឯកសារដែលបង្ហាញលទ្ធផលជាក់ស្តែង។",
};
