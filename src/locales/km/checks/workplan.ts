import type { workplan as english } from "../../en/checks/workplan";
import type { SameTexts } from "../../languages";

export const workplan: SameTexts<typeof english> = {
  "ruleTitle-activity-done-early": "សកម្មភាពរួចរាល់មុនពេលចាប់ផ្តើម",
  "ruleReason-activity-done-early":
    "អ្វីដែលរួចរាល់មិនអាចនៅខាងមុខទេ។ ស្ថានភាព ឬពេលវេលាខុស ហើយសេចក្តីសង្ខេបនឹងរាប់សកម្មភាពក្នុងរយៈពេលខុស។",
  "activity-done-early": "“{activity}” ត្រូវបានកត់ថារួចរាល់ តែវាចាប់ផ្តើមនៅ {begin} ប៉ុណ្ណោះ។ សូមកែស្ថានភាព ឬកាលបរិច្ឆេទ។",
  "activity-done-early-together":
    "សកម្មភាព {count} បានកត់ថារួចរាល់ តែនឹងចាប់ផ្តើមនៅពេលក្រោយ។ សូមមើលថា កាលបរិច្ឆេទ ឬស្ថានភាពខុស។",
  "ruleTitle-activity-past-open": "សកម្មភាពផុតកំណត់ តែមិនទាន់រួច",
  "ruleReason-activity-past-open":
    "សកម្មភាពដែលហួសពេល បានធ្វើ បានលើកពេល ឬបានបោះបង់។ បើគ្មាននរណាបញ្ជាក់ អង្គប្រជុំមិនដឹងថានៅសល់អ្វីត្រូវធ្វើ។",
  "activity-past-open":
    "“{activity}” គ្រោងដល់ {end} តែ{status, select, none {គ្មាននរណាបញ្ជាក់ស្ថានភាពរបស់វា} planned {វានៅជាគម្រោងដដែល} other {វាកំពុងដំណើរការដដែល}}។ សូមកំណត់ថា រួចរាល់ លើកពេល ឬបោះបង់។",
  "activity-past-open-many":
    "សកម្មភាពរង {count} បានហួសពេលហើយ តែគ្មានស្ថានភាព ហើយសកម្មភាពដទៃក៏តិចណាស់ដែលមានស្ថានភាព៖ {named}{more, plural, =0 {} other { និង # ទៀត}}។ សូមកំណត់ថា បានធ្វើ ផ្លាស់ប្តូរពេល ឬបោះបង់។",
  "activity-past-open-together":
    "សកម្មភាព {open} ក្នុងចំណោម {past} ដែលហួសពេលហើយ នៅជាគម្រោង កំពុងដំណើរការ ឬគ្មានស្ថានភាព{isMost, select, yes { ហាក់ដូចជាគ្មាននរណាធ្វើបច្ចុប្បន្នភាពស្ថានភាពទេ} other {}}។ សូមកំណត់សកម្មភាពនីមួយៗថា រួចរាល់ លើកពេល ឬបោះបង់។",
  "ruleTitle-activity-tentative-soon": "សកម្មភាពបណ្តោះអាសន្នដែលជិតដល់កំណត់",
  "ruleReason-activity-tentative-soon":
    "បួនសប្តាហ៍មុនសិក្ខាសាលា ត្រូវរៀបចំទីកន្លែង ការធ្វើដំណើរ និងលិខិតអញ្ជើញ។ អ្វីដែលនៅមិនទាន់ច្បាស់លាស់នៅពេលនោះ ភាគច្រើនយឺត។",
  "activity-tentative-soon":
    "“{activity}” នៅមិនទាន់ច្បាស់លាស់ ហើយដល់កំណត់នៅ {due}។ សូមបញ្ជាក់កាលបរិច្ឆេទ និងទីកន្លែង ឬលើកពេល។",
  "ruleTitle-workplan-action-unscheduled": "គោលដៅគ្មានសកម្មភាពក្នុងផែនការការងារ",
  "ruleReason-workplan-action-unscheduled":
    "គោលដៅសម្រាប់ឆ្នាំមួយត្រូវការសកម្មភាពក្នុងឆ្នាំនោះ សកម្មភាពនេះប្រហែលត្រូវបានភ្លេចក្នុងផែនការការងារ។",
  "workplan-action-unscheduled":
    "សកម្មភាព {action} មានគោលដៅ {target} សម្រាប់ {year} ប៉ុន្តែគ្មានសកម្មភាពនៃឆ្នាំនោះនៅ “{sheet}” ដែលលើកឡើងពីវាទេ។ សូមដាក់ក្នុងកាលវិភាគ ឬសរសេរលេខរបស់វាក្នុងសកម្មភាពដែលពាក់ព័ន្ធ។",
  "ruleTitle-workplan-activity-missing": "ធាតុចេញគ្មានសកម្មភាព",
  "ruleReason-workplan-activity-missing": "ធាតុចេញដែលគ្មានសកម្មភាពគ្រោងទុក នឹងមិនកើតឡើងដោយខ្លួនឯងទេ។",
  "workplan-activity-missing":
    "{quarter, select, none {ឆ្នាំ{year}} other {ត្រីមាសទី{quarter} ឆ្នាំ{year}}} មានធាតុចេញ (“{output}”) ប៉ុន្តែគ្មានសកម្មភាព។ សូមសរសេរអ្វីដែលត្រូវធ្វើសម្រាប់ធាតុចេញនេះ។",
  "ruleTitle-workplan-date-outside-quarter": "កាលបរិច្ឆេទក្រៅត្រីមាស",
  "ruleReason-workplan-date-outside-quarter":
    "កិច្ចប្រជុំដែលមានកាលបរិច្ឆេទក្រៅត្រីមាសរបស់វា នឹងបង្ហាញថាយឺតក្នុងបញ្ជីមួយ តែលឿនជាងកំណត់ក្នុងបញ្ជីមួយទៀត។",
  "workplan-date-outside-quarter":
    "“{date}” ស្ថិតនៅក្រោម ត្រីមាសទី{quarter} ឆ្នាំ{year} ប៉ុន្តែមិនស្ថិតក្នុងត្រីមាសនោះទេ។ សូមកែកាលបរិច្ឆេទ ឬត្រីមាស។",
  "ruleTitle-workplan-dates-reversed": "ថ្ងៃបញ្ចប់មុនថ្ងៃចាប់ផ្តើម",
  "ruleReason-workplan-dates-reversed": "សកម្មភាពដែលបញ្ចប់មុនពេលចាប់ផ្តើម យឺតក្នុងបញ្ជីមួយ ហើយមិនដែលដល់កំណត់ក្នុងបញ្ជីមួយទៀត។",
  "workplan-dates-reversed":
    "ថ្ងៃបញ្ចប់{cellEnd, select, none {} other { ក្នុង {cellEnd}}} ({end}) នៅមុនថ្ងៃចាប់ផ្តើម ({begin})។ សូមកែថ្ងៃណាមួយ។",
  "ruleTitle-workplan-output-missing": "សកម្មភាពគ្មានធាតុចេញ",
  "ruleReason-workplan-output-missing":
    "សកម្មភាពធ្វើឡើងដើម្បីឱ្យបានធាតុចេញ។ បើគ្មានធាតុចេញ ពេលពិនិត្យវឌ្ឍនភាព គ្មានអ្នកណាដឹងថាសកម្មភាពនោះបានផលឬទេ។",
  "workplan-output-missing":
    "{quarter, select, none {ឆ្នាំ{year}} other {ត្រីមាសទី{quarter} ឆ្នាំ{year}}} មានសកម្មភាព (“{activity}”) ប៉ុន្តែគ្មានធាតុចេញ។ សូមសរសេរអ្វីដែលសកម្មភាពត្រូវសម្រេច។",
  "ruleTitle-workplan-quarter-missing": "សកម្មភាពគ្មានត្រីមាស",
  "ruleReason-workplan-quarter-missing": "សកម្មភាពដែលគ្មានត្រីមាស មិនដែលដល់កំណត់ទេ ដូច្នេះវាបាត់ពីបញ្ជីអ្វីដែលត្រូវធ្វើបន្ទាប់។",
  "workplan-quarter-missing":
    "“{text}” ត្រូវបានគ្រោងសម្រាប់ {year} ដោយគ្មានត្រីមាស ដូច្នេះមិនដល់កំណត់ទេ។ សូមសរសេរត្រីមាសពីមុខ ដូចជា “Q2 Activities:” ឬក្នុងជួរឈររបស់ត្រីមាស។",
  "ruleTitle-workplan-unknown-action": "ផែនការការងារដែលយោងសកម្មភាពគ្មានក្នុងផែនការ",
  "ruleReason-workplan-unknown-action": "សកម្មភាពរងត្រូវបានរាប់ជាមួយសកម្មភាពដែលមានលេខនោះ។ បើលេខខុស វាមិនត្រូវបានរាប់ទេ។",
  "workplan-unknown-action": "គ្មានសកម្មភាពណាក្នុងផែនការមានលេខ {number} ទេ។ សូមកែលេខ ឬបន្ថែមសកម្មភាព។",
  "workplan-unknown-action-none":
    "ជួរដេក {rows} នៃ “{sheet}” មានលេខដែលមិនមែនជារបស់សកម្មភាពណាទេ ដូច្នេះមិនបានភ្ជាប់ទេ៖ {numbers}។ ប្រសិនបើផែនការការងាររាប់លេខដោយខ្លួនឯង សូមទុកវាដដែល បើមិនដូច្នេះទេ សូមកែលេខនៅទីនេះ ឬក្នុងផែនការ។",
  "workplan-unknown-action-fix": "ភ្ជាប់វាទៅ “{action}”",
  "workplan-unknown-action-typed":
    "“{text}” ដែលបានវាយជាសកម្មភាពរួមរបស់ “{activity}” {why, select, ambiguous {ធ្លាប់ជាលេខរបស់សកម្មភាពលើសពីមួយ ព្រោះផែនការត្រូវបានដាក់លេខឡើងវិញ} gone {ជាសកម្មភាពដែលលែងមានក្នុងផែនការ} contradictory {ជាលេខរបស់សកម្មភាពដែលមានពាក្យផ្សេង} numeric {ត្រូវបាន Excel ទុកជាលេខ ឬកាលបរិច្ឆេទ ដែលអាចមកពីលេខផ្សេង ដូចជា 1.1 មកពី 1.10} other {មិនមែនជាសកម្មភាពក្នុងផែនការទេ}} ដូច្នេះវាមិនត្រូវបានប្រើទេ។ សូមជ្រើសរើសសកម្មភាពរួម ដើម្បីឲ្យមានពាក្យរបស់វាផង។",
  "ruleTitle-workplan-year-outside": "ឆ្នាំនៃផែនការការងារនៅក្រៅផែនការ",
  "ruleReason-workplan-year-outside": "អ្វីដែលគ្រោងសម្រាប់ឆ្នាំដែលផែនការគ្មាន មិនលេចក្នុងសេចក្តីសង្ខេបណាទេ។",
  "workplan-year-outside": "ផែនការការងារមានឆ្នាំ {year} នៅទីនេះ តែផែនការចាប់ពី {first} ដល់ {last}។ សូមកែឆ្នាំ។",
};
