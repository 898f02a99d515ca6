export const checks: Readonly<Record<string, string>> = {
  "action-number-duplicate": "លេខ {number} ត្រូវបានប្រើនៅ {cellFirst} រួចហើយ។ សូមដាក់លេខផ្សេងឱ្យសកម្មភាពនេះ។",
  "action-number-gap": "បន្ទាប់ពី {before} គឺ {number}៖ ខ្វះ {missing}។ សូមដាក់សកម្មភាពនោះវិញ ឬដាក់លេខសកម្មភាពឡើងវិញ។",
  "action-number-style":
    "“{number}” សរសេរខុសពី “{usual}”{others, plural, =0 {} other { ហើយ {otherNumbers} ក៏ដូចគ្នា}}។ សូមសរសេរលេខទាំងអស់តាមរបៀបតែមួយ។",
  "action-under-wrong-objective":
    "សកម្មភាព {number} ស្ថិតនៅក្រោម “{objective}”។ សូមផ្លាស់ទៅគោលបំណងតាមលេខរបស់វា ឬកែលេខ។",
  "action-without-targets":
    "“{action}”{count, plural, =1 {} other { និងសកម្មភាពផ្សេងទៀត (សរុប {count})}} គ្មានទាំងសូចនាករ និងគោលដៅ ដូច្នេះគ្មានអ្នកណាដឹងថាពេលណាសម្រេចទេ។ សូមបន្ថែម ឬដកសកម្មភាពនេះចេញ។",
  "action-without-words": "{number} គ្មានពាក្យ ដូច្នេះគ្មាននរណាដឹងថាត្រូវធ្វើអ្វីទេ។ សូមសរសេរសកម្មភាព ឬលុបលេខ។",
  "activity-done-early": "“{activity}” ត្រូវបានកត់ថារួចរាល់ តែវាចាប់ផ្តើមនៅ {begin} ប៉ុណ្ណោះ។ សូមកែស្ថានភាព ឬកាលបរិច្ឆេទ។",
  "activity-past-open":
    "“{activity}” គ្រោងដល់ {end} តែ{status, select, none {គ្មាននរណាបញ្ជាក់ស្ថានភាពរបស់វា} planned {វានៅជាគម្រោងដដែល} other {វាកំពុងដំណើរការដដែល}}។ សូមកំណត់ថា រួចរាល់ លើកពេល ឬបោះបង់។",
  "activity-tentative-soon":
    "“{activity}” នៅមិនទាន់ច្បាស់លាស់ ហើយដល់កំណត់នៅ {due}។ សូមបញ្ជាក់កាលបរិច្ឆេទ និងទីកន្លែង ឬលើកពេល។",
  "actual-ambiguous": "“{text}” ត្រូវបានអានជា {taken} តែបើសញ្ញានោះនៅមុខទសភាគ វាគឺ {other}។ សូមបញ្ចូលជាលេខ។",
  "actual-ambiguous-beside":
    "“{text}” ត្រូវបានអានជា {taken} តែ “{beside}” ក្នុង {cellBeside} មានសញ្ញាដដែលនៅមុខទសភាគ ដូច្នេះវាអាចជា {other}។ សូមបញ្ចូលទាំងពីរជាលេខ។",
  "actual-duplicate":
    "{period} នៃ “{indicator}” ត្រូវបានភាគីដដែលរាយការណ៍ពីរដង៖ {first} នៅក្រឡា {cellFirst} និង {number} នៅទីនេះ។ សូមទុកតែមួយជួរដេក។ ក្នុងពេលរង់ចាំ លេខតូចជាងត្រូវបានយកមកគិត។",
  "actual-duplicate-plan":
    "{period} នៃ “{indicator}” គឺ {number} នៅទីនេះ និង {own} នៅក្រឡា {cellOwn} របស់ផែនការ។ លេខនៅទីនេះត្រូវបានយកមកគិត សូមកែលេខដែលខុស។",
  "actual-falls":
    "“{indicator}” ជាតម្លៃបង្គរ ប៉ុន្តែថយចុះពី {former} ({formerPeriod}) មក {number} ({period})។ សូមបញ្ចូលចំនួនបង្គរមកទល់ពេលនេះ ឬកែលេខមុន។",
  "actual-far-over":
    "“{indicator}” មាន {number} នៅក្នុង {period} ស្មើនឹង {percent}% នៃគោលដៅ {target}។ សូមពិនិត្យក្រែងវាយលេខខុស បើលេខត្រឹមត្រូវ គោលដៅអាចទាបពេក។",
  "actual-fractional-count": "លទ្ធផលគឺ {number} ប៉ុន្តែ “{indicator}” រាប់ជាចំនួនគត់។ សូមកែលេខ។",
  "actual-in-future":
    "{period} មិនទាន់ចាប់ផ្តើមនៅថ្ងៃទី {cellDay} ទេ ប៉ុន្តែ “{indicator}” មានលទ្ធផលសម្រាប់វារួចហើយ។ សូមកែឆ្នាំ ឬត្រីមាស។",
  "actual-missing":
    "“{indicator}” មានគោលដៅនៅក្នុង {periods} ដែលបានបញ្ចប់ហើយ ប៉ុន្តែ{lastPeriod, select, none {មិនទាន់មានរបាយការណ៍ទេ} other {គ្មានរបាយការណ៍ក្រោយ {lastPeriod} ទេ}}។ សូមបញ្ចូលលទ្ធផល បញ្ចូល 0 តែក្នុងករណីដែលមិនបានសម្រេចអ្វីសោះ។",
  "actual-missing-party":
    "“{indicator}” មានគោលដៅនៅក្នុង {periods} ដែលភាគីនីមួយៗត្រូវសម្រេច ប៉ុន្តែមិនទាន់មានរបាយការណ៍របស់ {parties} ទេ ដូច្នេះមិនទាន់ដឹងលទ្ធផលរួមឡើយ។ សូមបញ្ចូលលទ្ធផល បញ្ចូល 0 តែក្នុងករណីដែលមិនបានសម្រេចអ្វីសោះ។",
  "actual-negative": "លទ្ធផលគឺ {number} ប៉ុន្តែ “{indicator}” មិនអាចក្រោមសូន្យបានទេ។ សូមដកសញ្ញាដកចេញ ឬកែលេខ។",
  "actual-not-number":
    "“{text}” មិនមែនជាលេខទេ ដូច្នេះ {period} នៃ “{indicator}” ត្រូវចាត់ទុកថាមិនទាន់រាយការណ៍។ សូមបញ្ចូលលេខ ហើយសរសេរពាក្យនៅក្នុងមតិយោបល់។",
  "actual-not-number-yesNo":
    "“{text}” មិនមែនជាលេខ ហើយមិនមែនជា Yes ឬ No ទេ ដូច្នេះ {period} នៃ “{indicator}” ត្រូវចាត់ទុកថាមិនទាន់រាយការណ៍។ សូមបញ្ចូល Yes ឬ No ឬចំនួនដែលសម្រេចបាន ហើយសរសេរពាក្យនៅក្នុងមតិយោបល់។",
  "actual-outside-plan":
    "របាយការណ៍នេះ{others, plural, =0 {} other { និង # ទៀត}} សម្រាប់ឆ្នាំ {year} ប៉ុន្តែផែនការសម្រាប់ឆ្នាំ {span, select, one {{first}} other {{first} ដល់ {last}}}។ សូមកែឆ្នាំនៅទីនេះ ឬសរសេរឆ្នាំនៃផែនការក្នុងចំណងជើង។",
  "actual-overdue":
    "“{indicator}” មានគោលដៅនៅក្នុង {periods} ហើយរបាយការណ៍បានហួសកាលកំណត់{days, plural, =0 {ហើយ} other {លើសពីរយៈពេលអនុគ្រោះ # ថ្ងៃ}}។ សូមបញ្ចូលលទ្ធផល បញ្ចូល 0 តែក្នុងករណីដែលមិនបានសម្រេចអ្វីសោះ។",
  "actual-overdue-party":
    "“{indicator}” មានគោលដៅនៅក្នុង {periods} ដែលភាគីនីមួយៗត្រូវសម្រេច ហើយរបាយការណ៍របស់ {parties} បានហួសកាលកំណត់{days, plural, =0 {ហើយ} other {លើសពីរយៈពេលអនុគ្រោះ # ថ្ងៃ}} ដូច្នេះមិនទាន់ដឹងលទ្ធផលរួមឡើយ។ សូមបញ្ចូលលទ្ធផល បញ្ចូល 0 តែក្នុងករណីដែលមិនបានសម្រេចអ្វីសោះ។",
  "actual-parties-mismatch":
    "{period} នៃ “{indicator}” គឺ {whole} សម្រាប់ភាគីទាំងអស់ ប៉ុន្តែចំណែករបស់ពួកគេ ({parts}) ស្មើនឹង {sum}។ សូមកែចំនួនសរុប ឬចំណែក។",
  "actual-parties-mismatch-joint":
    "{party} បានរាយការណ៍ {number} សម្រាប់ {period} នៃ “{indicator}” ដែលត្រូវបញ្ចូលតែម្តងសម្រាប់ភាគីទាំងអស់ ដូច្នេះចំណែកនេះមិនត្រូវបានយកមកគិតទេ។ បើ {number} ជាតម្លៃរបស់ភាគីទាំងអស់ សូមលុបឈ្មោះភាគីចេញ បើមិនដូច្នោះទេ សូមបញ្ចូលតម្លៃរួម រួចលុបជួរដេកនេះ។",
  "actual-parties-mismatch-percentage":
    "{period} នៃ “{indicator}” គឺ {whole} សម្រាប់ភាគីទាំងអស់ ប៉ុន្តែមធ្យមនៃចំណែករបស់ពួកគេ ({parts}) មិនអាចស្មើនឹងវាបានទេ។ សូមកែចំនួនសរុប ឬចំណែក។",
  "actual-percent-over-100":
    "លទ្ធផលជាក់ស្តែងគឺ {number} តែ “{indicator}” មិនអាចលើសទាំងអស់ (100%) បានទេ។ សូមកែចំនួន ឬពាក្យបើវាមិនមែនជាចំណែកនៃទាំងមូល។",
  "actual-percent-scale":
    "លទ្ធផលជាក់ស្តែងគឺ {number} តែគោលដៅនៃ “{indicator}” សរសេរជា {target}។ បើចង់មានន័យ {meant} សូមសរសេរតាមបែបដូចគ្នា។",
  "actual-percent-scale-of-count":
    "លទ្ធផលជាក់ស្តែងគឺ {number} តែ “{indicator}” ត្រូវបានរាប់ជាចំនួន ដូច្នេះមិនត្រូវបានគិតក្នុងវឌ្ឍនភាពទេ។ សូមបញ្ចូលចំនួន ឬបើវាជាភាគរយ សូមបញ្ជាក់រង្វាស់នេះនៅលើសន្លឹក Indicators។",
  "actual-percent-scale-of-milestone":
    "លទ្ធផលជាក់ស្តែងគឺ {number} តែ “{indicator}” ជាប្រភេទសម្រេច/មិនសម្រេច។ សូមបញ្ចូល Yes ឬ No ឬចំនួនដែលសម្រេចបាន ហើយសរសេរភាគរយនៅក្នុងមតិយោបល់។",
  "actual-quarters-mismatch":
    "{period} នៃ “{indicator}” គឺ {whole} ប៉ុន្តែលទ្ធផលប្រចាំ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}គឺ {parts} = {sum}។ សូមកែលទ្ធផល{of, select, half {ឆមាស} quarter {ត្រីមាស} other {ឆ្នាំ}} ឬ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}ដែលខុស ឬលុបលទ្ធផល{of, select, half {ឆមាស} quarter {ត្រីមាស} other {ឆ្នាំ}}ចេញ ព្រោះវាបូកបានពីលទ្ធផលទាំងនោះស្រាប់។",
  "actual-quarters-mismatch-part":
    "{period} នៃ “{indicator}” គឺ {whole} ប៉ុន្តែ {partPeriod} តែមួយគឺ {sum} រួចហើយ។ សូមកែលទ្ធផល{of, select, half {ឆមាស} quarter {ត្រីមាស} other {ឆ្នាំ}} ឬ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}ដែលខុស។",
  "actual-quarters-mismatch-unclear":
    "លទ្ធផលប្រចាំ{span, select, half {ឆមាស} quarter {ត្រីមាស} month {ខែ} other {រយៈពេលខ្លីជាង}}នៃ “{indicator}” ក្នុងឆ្នាំ {year} គឺ {parts}។ គ្មានអ្វីបញ្ជាក់ថាត្រូវបូកចូលគ្នា ({sum}) ឬជាលទ្ធផលបង្គរតាំងពីដើមឆ្នាំ ({last}) ទេ។ វឌ្ឍនភាពបូកចូលគ្នា។ {hasYear, select, yes {សូមរាយការណ៍រយៈពេលដែលនៅខ្វះ} other {សូមរាយការណ៍លទ្ធផលឆ្នាំរហូតដល់ពេលនេះផង គឺ {sum} ឬ {last}}} ឬទុកដដែល បើត្រូវបូកចូលគ្នា។",
  "actual-unchanged":
    "“{indicator}” គឺ {number} នៅក្នុង {periods}។ ប្រសិនបើលេខនេះត្រូវបានចម្លងពីរបាយការណ៍មុន សូមបញ្ចូលអ្វីដែលសម្រេចបាន។",
  "actual-unknown-indicator":
    "“{text}” មិនមែនជាសូចនាករនៃផែនការទេ ដូច្នេះរបាយការណ៍នេះមិនត្រូវបានយកមកគិតទេ។ សូមជ្រើសរើសសូចនាករពីបញ្ជី ឬសរសេរលេខសម្គាល់របស់វា។",
  "actual-unknown-indicator-ambiguous":
    "“{text}” ត្រូវនឹងសូចនាករច្រើន ដូច្នេះរបាយការណ៍នេះមិនត្រូវបានយកមកគិតទេ។ សូមជ្រើសរើសមួយពីបញ្ជី ឬសរសេរលេខសម្គាល់របស់វា។",
  "actual-unknown-indicator-blank":
    "ជួរដេកនេះមិនបានបញ្ជាក់សូចនាករទេ ដូច្នេះវាមិនត្រូវបានយកមកគិតទេ។ សូមជ្រើសរើសសូចនាករពីបញ្ជី ឬលុបជួរដេកនេះចោល។",
  "actual-unknown-party":
    "“{party}” រាយការណ៍ក្នុងជួរដេកចំនួន {count} ប៉ុន្តែទាំងផែនការ ទាំងសន្លឹកស្ថាប័នមិនមានឈ្មោះនេះទេ។ សូមពិនិត្យមើល។ បើវាជាឈ្មោះដែលមានក្នុងនោះ សូមសរសេរដូចក្នុងនោះ។",
  "actual-unknown-party-fix": "សរសេរ “{usual}” ជំនួស “{written}” ក្នុងជួរដេកទាំង {count}",
  "actual-unknown-party-near":
    "“{written}” រាយការណ៍ក្នុងជួរដេកចំនួន {count} ហើយស្រដៀងនឹង “{usual}”។ បើចង់និយាយឈ្មោះនោះ សូមសរសេរដូច្នោះ។ មុនពេលកែ វាត្រូវបានរាប់ជាភាគីផ្សេង។",
  "actual-unknown-period":
    "“{text}” មិនត្រូវបានយល់ថាជារយៈពេលទេ ដូច្នេះរបាយការណ៍នេះមិនត្រូវបានយកមកគិតទេ។ សូមបញ្ចូលឆ្នាំជា 2024 និងត្រីមាសពី 1 ដល់ 4 ឬឈ្មោះខែ។",
  "actual-unknown-period-blank":
    "ជួរដេកនេះមិនបានបញ្ជាក់ឆ្នាំទេ ដូច្នេះវាមិនត្រូវបានយកមកគិតទេ។ សូមបញ្ចូលឆ្នាំ និងត្រីមាសប្រសិនបើមាន។",
  "actual-without-evidence":
    "លទ្ធផលចំនួន {count} (ជួរដេក {cellRows} នៃ “{cellSheet}”) គ្មានភស្តុតាងទេ។ សូមសរសេរថាអាចផ្ទៀងផ្ទាត់នៅកន្លែងណា ដូចជា កំណត់ហេតុ បញ្ជីអ្នកចូលរួម ឬតំណភ្ជាប់។",
  "actual-without-reason":
    "“{indicator}” មាន {number} នៅក្នុង {period} ខណៈដែលគោលដៅគឺ {target} ហើយមិនមានមូលហេតុទេ។ សូមបញ្ជាក់ក្នុងជួរឈរមូលហេតុនៃគម្លាត។",
  "agency-both-roles":
    "{agencies}៖ ត្រូវបានដាក់ជាអ្នកទទួលខុសត្រូវ និងជាដៃគូនៃសកម្មភាពតែមួយ។ សូមដកមួយចេញ ប្រសិនបើតួនាទីច្បាស់លាស់។",
  "agency-missing": "គ្មានស្ថាប័នណាទទួលខុសត្រូវលើ “{action}” ទេ។ សូមបញ្ជាក់ស្ថាប័នមួយ។",
  "agency-unknown":
    "“{agency}” មិនមាននៅសន្លឹកស្ថាប័នទេ ដូច្នេះគ្មានអ្នកណាដឹងថាជារបស់ភាគីណា។ សូមសរសេរសន្លឹកស្ថាប័នម្តងទៀត ហើយប្រាប់ភាគី ឬបញ្ចូលឈ្មោះនេះក្នុងអក្ខរាវិរុទ្ធរបស់ស្ថាប័នដែលចង់និយាយ។",
  "agency-variant":
    "“{written}” ត្រូវបានសរសេរជា “{usual}” នៅក្នុងក្រឡាផ្សេងទៀតចំនួន {cells}។ សូមសរសេរឈ្មោះស្ថាប័ននេះតាមរបៀបតែមួយ ដើម្បីឱ្យរាប់ជាស្ថាប័នតែមួយ។",
  "agency-variant-fix": "សរសេរ “{usual}” ជំនួស “{written}” ក្នុងក្រឡានេះ",
  "agency-variant-tie":
    "“{written}” និង “{usual}” ហាក់ដូចជាស្ថាប័នតែមួយ ហើយត្រូវបានប្រើញឹកញាប់ស្មើគ្នា។ ប្រសិនបើជាស្ថាប័នតែមួយ សូមសរសេរតាមរបៀបតែមួយ។",
  "baseline-missing":
    "“{indicator}” គ្មានទិន្នន័យគោល ទោះបីសូចនាករផ្សេងមានក៏ដោយ។ សូមបញ្ចូលតម្លៃនៅពេលចាប់ផ្តើម (0 ប្រសិនបើមិនទាន់មានអ្វី) ឬ N/A។",
  "baseline-not-number":
    "ទិន្នន័យគោល “{text}” នៃ “{indicator}” មិនមែនជាចំនួនទេ ដូច្នេះមិនអាចប្រាប់វឌ្ឍនភាពពីវាបានទេ។ សូមបញ្ចូលចំនួន ហើយដាក់ពាក្យជាកំណត់សម្គាល់។",
  "baseline-year-outside":
    "ទិន្នន័យគោលនៃ “{indicator}” គឺឆ្នាំ {year} តែផែនការចាប់ផ្តើមនៅឆ្នាំ {last}។ សូមកែឆ្នាំ ឬយកតម្លៃមុនផែនការ។",
  "blank-row": "ជួរដេក {cellRows} ក្នុងផែនការគឺទទេ។ ការតម្រៀប និងការត្រងក្នុង Excel ឈប់ត្រឹមនោះ៖ សូមលុបអ្វីដែលមិនត្រូវការ។",
  "calculation-manual":
    "សៀវភៅការងារនេះគណនាតែពេលមានអ្នកបញ្ជា (F9) ហើយលេខចំនួន {count, plural, other {#}} នៃផែនការបានមកពីរូបមន្ត ដូច្នេះអ្វីដែលបង្ហាញអាចហួសសម័យ។ សូមជ្រើសរើស Formulas, Calculation Options, Automatic។",
  "changed-structure-added":
    "{of, select, objective {គោលបំណងទី} action {សកម្មភាពរួម} other {សូចនាករ}} {number} “{title}” មិនទាន់មានក្នុងផែនការទេ នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day}។",
  "changed-structure-agencies":
    "{role, select, responsible {ស្ថាប័នទទួលខុសត្រូវ} other {ដៃគូអនុវត្ត}}នៃសកម្មភាពរួម {number} បានផ្លាស់ប្តូរ តាំងពីសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day}។ ដកចេញ៖ {former}។ បន្ថែម៖ {present}។",
  "changed-structure-moved":
    "{of, select, action {សកម្មភាពរួម {number} “{title}” ស្ថិតក្រោមគោលបំណង {former}} other {សូចនាករ {number} “{title}” ស្ថិតក្រោមសកម្មភាពរួម {former}}} នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day}។ ឥឡូវវាស្ថិតក្រោម {present}។",
  "changed-structure-removed":
    "{of, select, objective {គោលបំណងទី} action {សកម្មភាពរួម} other {សូចនាករ}} {number} “{title}” មានក្នុងផែនការ នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} ប៉ុន្តែឥឡូវលែងមានហើយ។ ប្រសិនបើគ្មាននរណាយល់ព្រមទេ សូមដាក់វាវិញ។",
  "changed-structure-renumbered":
    "{of, select, objective {គោលបំណងទី} other {សកម្មភាពរួម}} {number} “{title}” មានលេខ {former} នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day}។",
  "changed-target":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅសម្រាប់ {target} }}នៃ “{indicator}” គឺ {former} នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} ហើយឥឡូវគឺ {present}។ ប្រសិនបើគ្មាននរណាយល់ព្រមទេ សូមដាក់តម្លៃមុនវិញ។",
  "changed-target-added":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅសម្រាប់ {target} }}នៃ “{indicator}” ឥឡូវគឺ {present}។ នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} វាមិនទាន់មានទេ។",
  "changed-target-removed":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅសម្រាប់ {target} }}នៃ “{indicator}” គឺ {former} នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} ប៉ុន្តែឥឡូវលែងមានហើយ។ ប្រសិនបើគ្មាននរណាយល់ព្រមទេ សូមដាក់វាវិញ។",
  "changed-wording":
    "ពាក្យពេចន៍នៃ{of, select, objective {គោលបំណងទី {number}} action {សកម្មភាពរួម {number}} unit {ឯកតារបស់សូចនាករ {number}} other {សូចនាករ {number}}} បានផ្លាស់ប្តូរ តាំងពីសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day}។ ពាក្យដែលដកចេញ៖ {former}។ ពាក្យដែលបន្ថែម៖ {present}។",
  "column-duplicate":
    "“{head}” មានន័យដូចជួរឈរដែលមានក្បាលនៅ {cellRead} ដូច្នេះមានតែជួរឈរនោះប៉ុណ្ណោះដែលត្រូវបានអាន។ សូមកែក្បាលជួរឈរដែលខុស ឬលុបជួរឈរដែលលើស។",
  "column-missing":
    "តារាងនៅ “{sheet}” គ្មានជួរឈរដែលស្គាល់ថាជាសូចនាករទេ។ ប្រសិនបើមាន សូមដាក់ក្បាលជួរឈរថា “សូចនាករ” បើគ្មានទេ សូមបន្ថែមជួរឈរនោះ។",
  "column-total-mismatch": "“{label}”៖ {cells} បូកបាន {sum} ប៉ុន្តែចំនួនសរុបគឺ {total}។ សូមកែចំនួនសរុប ឬជួរដេកដែលខុស។",
  "column-unmapped":
    "មិនស្គាល់ក្បាលជួរឈរ “{head}” ដូច្នេះជួរឈរនេះមិនត្រូវបានប្រើទេ។ ប្រសិនបើជាផ្នែកនៃផែនការ សូមដាក់ក្បាលជួរឈរតាមខ្លឹមសាររបស់វា ដូចជា “គោលដៅ 2024” ឬ “កំណត់សម្គាល់”។ បើមិនមែនទេ អាចទុកដដែល។",
  "date-in-target":
    "ក្រឡានេះមានកាលបរិច្ឆេទ {date} ប៉ុន្តែ{period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” គួរជាលេខ។ Excel ប្តូរអ្វីដែលវាយដូចជា 1-2 ទៅជាកាលបរិច្ឆេទ៖ សូមកំណត់ទ្រង់ទ្រាយលេខរបស់ក្រឡាជា General រួចវាយលេខ។",
  "definition-average": "“{words}” បញ្ជាក់ពីមធ្យមភាគ ហើយមធ្យមភាគមិនត្រូវបូកបញ្ចូលគ្នាទេ។",
  "definition-averageFits": "មធ្យមភាគនៃរយៈពេលទាំងអស់ស្មើនឹងគោលដៅសរុប។",
  "definition-carriedOn": "“{words}”៖ តម្លៃនេះជាតម្លៃបង្គរ។",
  "definition-ceiling": "“{words}”៖ មិនត្រូវលើសពីនេះ។",
  "definition-choice-unknown":
    "“{text}” មិនមែនជាជម្រើសសម្រាប់{column, select, measure {ប្រភេទរង្វាស់} aggregation {របៀបគណនាសរុប} direction {ទិសដៅ} frequency {ភាពញឹកញាប់} partyParts {ចំណែករបស់ភាគី} other {ជួរឈរ “បានបញ្ជាក់” ដែលត្រូវជា បាទ/ចាស ឬ ទេ}}ទេ។ សូមជ្រើសរើសពីបញ្ជីក្នុងក្រឡា។ មុនពេលនោះ ជួរដេកនេះមិនទាន់ចាត់ទុកថាបានបញ្ជាក់ទេ។",
  "definition-count": "“{words}” គឺជាការរាប់ចំនួន។",
  "definition-countsAddUp": "ចំនួនតាមរយៈពេលត្រូវបូកបញ្ចូលគ្នា។",
  "definition-decreasing": "សូចនាករនេះត្រូវថយចុះ ដូច្នេះយកតម្លៃចុងក្រោយ។",
  "definition-direction-decrease": "“{words}”៖ ត្រូវថយចុះ។",
  "definition-direction-increase": "“{words}”៖ ត្រូវកើនឡើង។",
  "definition-direction-maintain": "“{words}”៖ ត្រូវរក្សាឱ្យនៅដដែល។",
  "definition-duration": "“{words}” ជាចំនួនថ្ងៃ ខែ ឬឆ្នាំ ដែលមិនត្រូវបូកបញ្ចូលគ្នាទេ។",
  "definition-eachParty": "“{words}”៖ ភាគីនីមួយៗត្រូវសម្រេចគោលដៅ។",
  "definition-everyYear": "រយៈពេលនីមួយៗមានគោលដៅស្មើនឹងគោលដៅសរុប។",
  "definition-fallsToTotal": "គោលដៅថយចុះរហូតដល់គោលដៅសរុប។",
  "definition-fallsYearByYear": "គោលដៅថយចុះពីឆ្នាំមួយទៅឆ្នាំមួយ ដែលអ្វីដែលត្រូវបូកបញ្ចូលគ្នាកម្រមាន។",
  "definition-heldButOnce": "រយៈពេលទាំងអស់ លើកលែងតែមួយ មានគោលដៅស្មើនឹងគោលដៅសរុប ដូច្នេះត្រូវរក្សាកម្រិតដដែល។",
  "definition-id-duplicate":
    "លេខសម្គាល់ {id} មាននៅ {cellFirst} ដែរ ហើយជួរដេកនោះត្រូវបានយកមកប្រើ។ សូមលុបជួរដេកនេះ ឬលុបលេខសម្គាល់របស់វា ប្រសិនបើវាសម្រាប់សូចនាករផ្សេង។",
  "definition-increaseUsual": "គ្មានអ្វីបញ្ជាក់ផ្សេងពីនេះទេ ដូច្នេះកាន់តែច្រើនកាន់តែល្អ។",
  "definition-latestText": "គោលដៅជាពាក្យ៖ យកគោលដៅចុងក្រោយ។",
  "definition-level": "ភាគរយ អត្រា និងមធ្យមភាគមិនត្រូវបូកបញ្ចូលគ្នាទេ៖ យកតម្លៃចុងក្រោយ។",
  "definition-levelFromBaseline": "គោលដៅបន្តពីទិន្នន័យគោល៖ នេះជាកម្រិត ដែលមិនត្រូវបូកបញ្ចូលគ្នាទេ។",
  "definition-levelHeld": "ត្រូវរក្សាកម្រិតដដែល។",
  "definition-maintained": "ត្រូវរក្សាឱ្យនៅដដែល ដូច្នេះរយៈពេលនីមួយៗមានគោលដៅដូចគ្នា។",
  "definition-milestone": "“{words}” គឺសម្រេចបាន ឬមិនបានសម្រេច។",
  "definition-milestoneByHundred": "“{words}” ជាមួយគោលដៅ 100៖ វឌ្ឍនភាពគិតជាភាគរយ។",
  "definition-milestonesCounted": "“{words}” ជាមួយគោលដៅលើសពី 1៖ ត្រូវរាប់ចំនួន។",
  "definition-noWords": "គោលដៅជាលេខ ហើយពាក្យមិនបញ្ជាក់រង្វាស់ផ្សេងទេ។",
  "definition-not-in-force":
    "{column, select, measure {ប្រភេទរង្វាស់} aggregation {របៀបគណនាសរុប} other {ទិសដៅ}}របស់ “{indicator}” មិនដូចអ្វីដែលបានអានពីផែនការទេ។ ជួរដេកនេះមិនទាន់បានបញ្ជាក់ ដូច្នេះមិនយកមកប្រើឡើយ៖ សូមជ្រើសរើស “បាទ/ចាស” ក្នុងជួរឈរ “បានបញ្ជាក់” ឬលុបអ្វីដែលអ្នកមិនចង់បាន។",
  "definition-not-in-force-baseline":
    "ជួរដេកនេះបញ្ជាក់ថាទិន្នន័យគោលរបស់ “{indicator}” គឺ {ofRow} ប៉ុន្តែផែនការបញ្ជាក់ថា {ofPlan} ({cellPlan})។ ទិន្នន័យគោលរបស់ផែនការត្រូវយកមកប្រើ៖ សូមកែមួយក្នុងចំណោមទាំងពីរ។",
  "definition-numbersFall": "តួលេខថយចុះ។",
  "definition-numbersRise": "តួលេខកើនឡើង។",
  "definition-percentShown": "គោលដៅបង្ហាញជាភាគរយ។",
  "definition-percentage": "“{words}” បញ្ជាក់ពីភាគរយ។",
  "definition-rate": "“{words}” បញ្ជាក់ពីអត្រា ឬសន្ទស្សន៍។",
  "definition-reachedOnce": "អ្វីដែលសម្រេចបានម្តងហើយ ចាត់ទុកថាសម្រេចបានរហូត។",
  "definition-risesToTotal": "គោលដៅកើនឡើងរហូតដល់គោលដៅសរុប ដូច្នេះវាបន្តពីឆ្នាំមួយទៅឆ្នាំមួយ។",
  "definition-sumFits": "ផលបូកនៃរយៈពេលទាំងអស់ស្មើនឹងគោលដៅសរុប។",
  "definition-textTargets": "គោលដៅជាពាក្យ។",
  "definition-unconfirmed":
    "គោលដៅសរុបនៃ “{indicator}” ស្របនឹងឆ្នាំរបស់វា {aggregation, select, latest {ព្រោះយកឆ្នាំចុងក្រោយ} constant {ព្រោះដូចគ្នារាល់ឆ្នាំ} max {ព្រោះយកតម្លៃខ្ពស់បំផុត} average {ព្រោះយកមធ្យមភាគ} other {ព្រោះបូកបញ្ចូលគ្នា}}។ នេះជាការសន្និដ្ឋាន៖ សូមបញ្ជាក់ក្នុងសន្លឹក “Indicators – សូចនាករ”។",
  "definition-unconfirmed-falls":
    "គោលដៅនៃ “{indicator}” ថយចុះពី {first} ដល់ {last}។ វាត្រូវបានយកថា{direction, select, decrease {ត្រូវថយចុះ កាន់តែតិចកាន់តែល្អ} other {ត្រូវបូកបញ្ចូលគ្នា កាន់តែច្រើនកាន់តែល្អ}}។ នេះជាការសន្និដ្ឋាន៖ សូមបញ្ជាក់ក្នុងសន្លឹក “Indicators – សូចនាករ”។",
  "definition-unit-milestone": "ឯកតាគឺ “{words}”។",
  "definition-unit-percentage": "ឯកតាគឺ “{words}”។",
  "definition-without-indicator":
    "ផែនការគ្មានសូចនាករសម្រាប់ជួរដេកនេះទេ៖ “{indicator}”។ សូមលុបជួរដេក ឬសរសេរឱ្យដូចពាក្យក្នុងផែនការ។",
  "definition-yesNo": "“{words}” ឆ្លើយដោយបាទ/ចាស ឬទេ។",
  "error-value": "ក្រឡានេះបង្ហាញ {code} ក្រោម “{head}” ដូច្នេះមិនដឹងតម្លៃរបស់វាទេ។ សូមកែរូបមន្ត ឬវាយបញ្ចូលតម្លៃ។",
  "external-link":
    "តម្លៃនេះមកពីសៀវភៅការងារផ្សេង ({workbook})។ វាមិនធ្វើបច្ចុប្បន្នភាពទេ ប្រសិនបើគ្មានឯកសារនោះ៖ សូមចម្លងតម្លៃមកទីនេះ។",
  "external-link-unnamed":
    "តម្លៃនេះមកពីសៀវភៅការងារផ្សេង។ វាមិនធ្វើបច្ចុប្បន្នភាពទេ ប្រសិនបើគ្មានឯកសារនោះ៖ សូមចម្លងតម្លៃមកទីនេះ។",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ {formula} ខុសពីរូបមន្ត {alike} ក្នុងចំណោម {all} ដែលគួរធ្វើដូចគ្នា ដូចជា {usual} នៅ {cellUsual}។ សូមចម្លងរូបមន្ត ឬទុកដដែលដោយផ្តល់ហេតុផល។",
  "formula-overwritten":
    "{number} ត្រូវបានវាយបញ្ចូល ខណៈដែលជួរដេកផ្សេងក្រោម “{head}” មានរូបមន្ត (ដូចជា {formula})។ សូមចម្លងរូបមន្តមកក្រឡានេះ ប្រសិនបើមិនចង់រក្សាលេខនេះ។",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ {formula} {kind, select, missing {មិនបានរាប់ {what}} twice {រាប់ {what} ពីរដង} takesIn {រាប់បញ្ចូល “{what}” ដែលមិនមែនជាផ្នែករបស់វា} other {អានជួរដេក {what} ជំនួសជួរដេករបស់ខ្លួន}}។ សូមកែក្រឡាដែលរូបមន្តនេះយោង។",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ ចំនួន {number} ត្រូវបានវាយចូលក្នុង {formula} ដូច្នេះគ្មាននរណាឃើញថាវាមកពីណាទេ។ សូមដាក់វាក្នុងក្រឡាដោយឡែក ឬកែរូបមន្ត។",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ {formula} មិនគណនាអ្វីពីផែនការទេ៖ វាជាចំនួនដែលបានវាយ។ សូមវាយជាចំនួន ឬចម្លងរូបមន្តដែលចង់បាន។",
  "frequency-mismatch":
    "“{words}” តម្រូវឱ្យមាន {times} ដងក្នុងមួយឆ្នាំ ប៉ុន្តែគោលដៅគឺ {targets} (“{indicator}”)។ សូមកែគោលដៅ ឬពាក្យ។",
  "hidden-in-plan-column":
    "ជួរឈរ {cellColumn} (“{head}”{count, plural, =1 {} other { ដល់ “{lastHead}”}}) ត្រូវបានលាក់។ វាត្រូវបានអានដដែល។ សូមបង្ហាញ ឬលុប ប្រសិនបើមិនចង់បាន។",
  "hidden-in-plan-rows":
    "ជួរដេក {cellRows} នៃផែនការត្រូវបានលាក់។ វាត្រូវបានអានដដែល ហើយនឹងមានក្នុងសេចក្តីសង្ខេប។ សូមបង្ហាញ ឬលុបអ្វីដែលមិនចង់បាន។",
  "hidden-in-plan-unread":
    "ជួរឈរ {cellColumn} (“{head}”{count, plural, =1 {} other { ដល់ “{lastHead}”}}) ត្រូវបានលាក់ ហើយមិនត្រូវបានអានទេ។ សូមបង្ហាញ ឬលុប ប្រសិនបើមិនចង់បាន។",
  "indicator-compound":
    "“{indicator}” បញ្ចូលរង្វាស់ពីរដែលប្រើគោលដៅតែមួយ។ សូមសរសេររង្វាស់នីមួយៗក្នុងបន្ទាត់ដោយឡែក ដោយមានគោលដៅដោយឡែក។",
  "indicator-duplicate": "“{indicator}” មាននៅ {cellFirst} រួចហើយ។ សូមដកមួយចេញ ឬបញ្ជាក់ថាខុសគ្នាត្រង់ណា។",
  "indicator-in-wrong-column":
    "“{text}” អានទៅដូចជាសូចនាករ ប៉ុន្តែស្ថិតនៅក្រោម “{head}”។ {cellIndicators, select, none {សូមផ្លាស់ទៅជួរឈរសូចនាករ ដោយមានគោលដៅរបស់វា។} other {សូមផ្លាស់ទៅសូចនាករក្នុង {cellIndicators} ដោយមានគោលដៅរបស់វា ឬលុបចេញពីទីនេះ ប្រសិនបើមាននៅទីនោះរួចហើយ។}}",
  "indicator-missing": "មានគោលដៅ ({targets}) ប៉ុន្តែគ្មានសូចនាករសម្រាប់ “{action}”។ សូមសរសេរនៅទីនេះថាគោលដៅរាប់អ្វី។",
  "indicator-not-measurable":
    "“{indicator}” សរសេរពីអ្វីដែលចង់បាន ប៉ុន្តែមិនបានសរសេរថាត្រូវរាប់ ឬផ្ទៀងផ្ទាត់អ្វីទេ។ សូមសរសេរឱ្យមនុស្សពីរនាក់រកបានលេខដូចគ្នា ដូចជា “ចំនួន …” ឬ “… ត្រូវបានអនុម័ត”។",
  "joint-action-one-sided":
    "“{action}” មានតែស្ថាប័នរបស់ {party} គ្មានរបស់ {others} ទេ។{count, plural, =0 {} other { ស្ថាប័នទាំងនេះមិនទាន់មានភាគីនៅសន្លឹកស្ថាប័ន៖ {open}។}} សូមប្រាប់អ្នកចូលរួមរបស់ {others} ឬទុកដដែល បើ {party} អនុវត្តតែមួយភាគី។",
  "milestone-target-implausible":
    "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” មានតែសម្រេច (1) ឬមិនសម្រេច (0) ប៉ុណ្ណោះ។ សូមសរសេរ 1 ឬបញ្ជាក់ក្នុងសូចនាករថារាប់អ្វី។",
  "number-as-text": "“{raw}” ត្រូវបានរក្សាទុកជាអត្ថបទ ដូច្នេះ Excel មិនបូកបញ្ចូលទេ។ សូមប្តូរវាទៅជាលេខ {number}។",
  "number-as-text-apart":
    "“{raw}” ត្រូវបានរក្សាទុកជាអត្ថបទដែលខ្ទង់នៅដាច់ពីគ្នា ហើយអានជា {number}។ សូមប្តូរទៅជាលេខនោះ ឬវាយអ្វីដែលចង់បាន។",
  "number-as-text-fix": "ប្តូរទៅជាលេខ {number}",
  "number-as-text-percent":
    "“{raw}” ត្រូវបានរក្សាទុកជាអត្ថបទ ដូច្នេះ Excel មិនបូកបញ្ចូលទេ។ សូមកំណត់ទ្រង់ទ្រាយលេខរបស់ក្រឡាជា Percentage រួចវាយ {number} ម្តងទៀត។",
  "number-as-text-unsure":
    "“{raw}” ត្រូវបានរក្សាទុកជាអត្ថបទ ហើយអានជា {number} ប៉ុន្តែអាចមានន័យថា {other} ផងដែរ។ សូមវាយលេខដែលចង់បាន។",
  "objective-number-duplicate": "គោលបំណង {number} មាននៅ {cellFirst} រួចហើយ។ សូមដាក់លេខផ្សេង។",
  "objective-wording":
    "គោលបំណង {objective} សរសេរខុសគ្នានៅ {cellTable}។ {here, plural, =0 {} other {ពាក្យដែលមានតែនៅទីនេះ៖ {onlyHead}។ }}{there, plural, =0 {} other {ពាក្យដែលមានតែនៅទីនោះ៖ {onlyTable}។ }}សូមព្រមព្រៀងលើពាក្យតែមួយ ហើយប្រើនៅទាំងពីរកន្លែង។",
  "parts-mismatch": "{parts} = {sum} តែចំនួនសរុបគឺ {whole}។ សូមកែចំនួនសរុប ឬផ្នែកដែលខុស។",
  "percent-stated-mismatch":
    "ផែនការសរសេរ {stated} សម្រាប់ “{indicator}” តែ {actual} ក្នុង {target} គឺ {percent}។ សូមកែភាគរយ ឬឱ្យរូបមន្តគណនាវា។",
  "plan-not-found":
    "គ្មានសន្លឹកណាមានផែនការសកម្មភាពទេ ពោលគឺតារាងដែលមានក្បាលតារាងបញ្ជាក់សកម្មភាព ឬសូចនាករ និងគោលដៅ ព្រមទាំងមានជួរដេកនៅខាងក្រោម។{withoutTargets, select, none {} other { គ្មានគោលដៅ៖ {withoutTargets}។}}{withoutActions, select, none {} other { គ្មានសកម្មភាព ឬសូចនាករ៖ {withoutActions}។}}{withoutRows, select, none {} other { មានក្បាលតារាង ប៉ុន្តែគ្មានអ្វីនៅខាងក្រោម៖ {withoutRows}។}}{withoutHead, select, none {} other { គ្មានក្បាលតារាងបែបនេះ៖ {withoutHead}។}}{empty, select, none {} other { ទទេ៖ {empty}។}}{own, select, none {} other { សរសេរដោយកម្មវិធីតាមដាន៖ {own}។}}{forms, select, none {} other { ទម្រង់របាយការណ៍ ដែលត្រូវទទួលមកវិញក្នុងសៀវភៅការងាររបស់ផែនការ៖ {forms}។}} សូមបើកសៀវភៅការងារដែលមានផែនការ ឬដាក់ឈ្មោះជួរឈរនៅក្បាលតារាង ដូចជា “សកម្មភាព” “សូចនាករ” “គោលដៅសរុប” “2025”។",
  "plan-truncated":
    "“{sheet}” មានទិន្នន័យក្នុង {cellArea} ដែលនៅឆ្ងាយពីផ្នែកដទៃពេក ទើបមិនត្រូវបានអាន។ បើវានៅទីនោះដោយច្រឡំ សូមលុប។ បើវាជាផ្នែកនៃផែនការ សូមផ្លាស់ទីវាមកក្បែរតារាង។",
  "row-not-read":
    "“{text}” មិនមែនជារបស់សកម្មភាពណាទេ ដូច្នេះមិនត្រូវបានអាន។ ប្រសិនបើជាផ្នែកនៃផែនការ សូមសរសេរសកម្មភាពក្នុងជួរដេកនេះ។",
  "sheet-left-out":
    "សន្លឹក “{sheet}” មានជួរក្បាលស្ទើរដូច “{read}” តែមិនត្រូវបានអានជាមួយវាទេ៖ មានតែសន្លឹកមួយដែលមាន {heads}{more, plural, =0 {} other { និងជួរឈរ # ទៀត}}។ បើវាជាផ្នែកនៃផែនការ សូមឱ្យសន្លឹកទាំងពីរមានជួរឈរដូចគ្នា បើមិនមែន សូមទុកដដែល។",
  "target-against-direction":
    "“{indicator}” ត្រូវ{direction, select, decrease {ថយចុះ} other {កើនឡើង}} ប៉ុន្តែគោលដៅគឺ {first} សម្រាប់ {firstPeriod} និង {last} សម្រាប់ {lastPeriod}។ សូមកែគោលដៅ ឬកែទិសដៅក្នុងសន្លឹក “Indicators – សូចនាករ”។",
  "target-behind-baseline":
    "“{indicator}” ត្រូវ{direction, select, decrease {ថយចុះ} other {កើនឡើង}} ប៉ុន្តែទិន្នន័យគោល {baseline} សម្រេចគោលដៅ {target} រួចហើយ។ សូមកែមួយក្នុងចំណោមពីរ។",
  "target-behind-baseline-year":
    "“{indicator}” ត្រូវ{direction, select, decrease {ថយចុះ} other {កើនឡើង}}ពីទិន្នន័យគោល {baseline} ប៉ុន្តែគោលដៅសម្រាប់ {period} គឺ {target}។ សូមកែមួយក្នុងចំណោមពីរ។",
  "target-fractional-count": "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” រាប់ជាចំនួនគត់។ សូមបញ្ចូលចំនួនគត់។",
  "target-negative": "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” មិនអាចតិចជាងសូន្យទេ។ សូមលុបសញ្ញាដក ឬកែលេខ។",
  "target-not-number":
    "{kind, select, afterWords {មានពាក្យនៅមុខលេខក្នុង “{text}” ដូច្នេះលេខនេះមិនត្រូវបានយកជា} other {“{text}” មិនមែនជាលេខ ដូច្នេះមិនអាចតាមដាន}}{period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” {kind, select, afterWords {ទេ។ សូមបញ្ចូលតែលេខ ហើយដាក់ពាក្យក្នុងកំណត់សម្គាល់។} other {បានទេ។ សូមបញ្ចូលលេខ ឬ NP ប្រសិនបើមិនបានគ្រោងទុក ឬ TBD ប្រសិនបើមិនទាន់កំណត់។}}",
  "target-outlier":
    "គោលដៅសម្រាប់ {period} គឺ {target} ខណៈដែលគោលដៅធម្មតានៃ “{indicator}” គឺ {usual}។ សូមពិនិត្យមើលថាតើវាយលេខខុសឬទេ។",
  "target-outside-plan":
    "គោលដៅសម្រាប់ {period} គឺ {number}{others, plural, =0 {} other { ហើយមាន # ទៀតនៅទីនោះ}} ប៉ុន្តែចំណងជើងបញ្ជាក់ថាផែនការមានរយៈពេលពី {first} ដល់ {last} (“{indicator}”)។ សូមផ្លាស់គោលដៅទៅឆ្នាំក្នុងផែនការ ឬកែឆ្នាំ ឬចំណងជើង។",
  "target-percent-over-100":
    "គោលដៅគឺ {number} ប៉ុន្តែ “{indicator}” មិនអាចលើសពី 100% ទេ។ សូមកែលេខ ឬកែពាក្យ ប្រសិនបើវាមិនមែនជាចំណែកនៃចំនួនសរុប។",
  "target-percent-scale":
    "គោលដៅគឺ {number} ប៉ុន្តែគោលដៅមួយទៀតនៃ “{indicator}” គឺ {example}។ ប្រសិនបើចង់បាន {meant} សូមសរសេរទាំងពីរតាមរបៀបតែមួយ។",
  "target-percent-scale-fix": "កំណត់គោលដៅជា {meant}",
  "target-quarters-mismatch-fix": "កំណត់គោលដៅសម្រាប់ {year} ជា {given}",
  "target-quarters-mismatch-latest":
    "គោលដៅប្រចាំ{span, select, half {ឆមាស} month {ខែ} other {ត្រីមាស}}គឺ {terms} ដូច្នេះឆ្នាំ {year} បញ្ចប់ត្រឹម {given} ប៉ុន្តែគោលដៅគឺ {target} (“{indicator}”)។ សូមកែគោលដៅឆ្នាំ ឬគោលដៅ{span, select, half {ឆមាស} month {ខែ} other {ត្រីមាស}}ចុងក្រោយ។",
  "target-quarters-mismatch-sum":
    "{terms} = {given} តាម{span, select, half {ឆមាស} month {ខែ} other {ត្រីមាស}} ប៉ុន្តែគោលដៅសម្រាប់ {year} គឺ {target} (“{indicator}”)។ សូមកែគោលដៅឆ្នាំ ឬ{span, select, half {ឆមាស} month {ខែ} other {ត្រីមាស}}ដែលខុស។",
  "target-total-mismatch-average":
    "({terms}) ÷ {count} = {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។ ប្រសិនបើគោលដៅសរុបមិនមែនជាមធ្យមភាគ សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផ្សេងទៀត › សូចនាករ។",
  "target-total-mismatch-constant":
    "គោលដៅសម្រាប់ {periods} គឺ {terms} ប៉ុន្តែគោលដៅសរុបគឺ {total} ហើយគោលដៅនីមួយៗគួរដូចគ្នា (“{indicator}”)។ {suspect, select, none {សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។} other {សូមកែគោលដៅសម្រាប់ {suspect}។}} ប្រសិនបើមិនចាំបាច់ដូចគ្នា សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផ្សេងទៀត › សូចនាករ។",
  "target-total-mismatch-latest":
    "គោលដៅគឺ {terms} ដូច្នេះនៅ {last} គឺ {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅសម្រាប់ {last}។ ប្រសិនបើមិនយកគោលដៅចុងក្រោយ សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផ្សេងទៀត › សូចនាករ។",
  "target-total-mismatch-max":
    "គោលដៅគឺ {terms} ខ្ពស់បំផុតគឺ {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។ ប្រសិនបើមិនយកតម្លៃខ្ពស់បំផុត សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផ្សេងទៀត › សូចនាករ។",
  "target-total-mismatch-setPeriod": "កំណត់គោលដៅសម្រាប់ {period} ជា {target}",
  "target-total-mismatch-setTotal": "កំណត់គោលដៅសរុបជា {total}",
  "target-total-mismatch-single":
    "មានតែ {periods} ដែលមានគោលដៅ ({terms}) ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ សូមកែមួយក្នុងចំណោមពីរ ឬបំពេញគោលដៅដែលខ្វះ។",
  "target-total-mismatch-sum":
    "{terms} = {given} ប៉ុន្តែគោលដៅសរុបគឺ {total} (“{indicator}”)។ {suspect, select, none {សូមកែគោលដៅសរុប ឬគោលដៅដែលខុស។} other {សូមកែគោលដៅសរុប ឬគោលដៅសម្រាប់ {suspect} ដែលគួរជា {shouldBe}។}} ប្រសិនបើគោលដៅមិនត្រូវបូកបញ្ចូលគ្នា សូមជ្រើសរើស “របៀបគណនាសរុប” ក្នុងផ្ទាំង ក្រោម ផ្សេងទៀត › សូចនាករ។",
  "target-total-missing":
    "“{indicator}” មានគោលដៅតាមរយៈពេល ({periods}) ប៉ុន្តែគ្មានគោលដៅសរុប។ សូមបំពេញគោលដៅសរុប ឬ NP ប្រសិនបើមិនមានគោលដៅ។",
  "target-total-missing-year":
    "“{indicator}” មានគោលដៅសម្រាប់ផ្នែកនៃឆ្នាំ {year} ({periods}) ប៉ុន្តែគ្មានគោលដៅសម្រាប់ឆ្នាំទាំងមូល។ សូមបំពេញគោលដៅប្រចាំឆ្នាំ ឬ NP ប្រសិនបើមិនមានគោលដៅ។",
  "target-undecided":
    "“{text}”៖ {period, select, overall {គោលដៅសរុប} other {គោលដៅសម្រាប់ {period} }}នៃ “{indicator}” មិនទាន់កំណត់។ សូមឯកភាពលើគោលដៅនេះ ឬសរសេរ NP ប្រសិនបើមិនបានគ្រោងទុក។",
  "target-values-count":
    "{cellsOfValues, select, here {នៅទីនេះ} other {ក្នុង {cellsOfValues} }}មានតម្លៃចំនួន {values} ({shown}) ប៉ុន្តែមានសូចនាករចំនួន {indicators} ក្នុង {cellIndicators}{others, plural, =0 {} other { ហើយដូចគ្នានេះដែរនៅ {cellsOthers}}}។ សូមសរសេរសូចនាករមួយ និងតម្លៃមួយក្នុងមួយបន្ទាត់ តាមលំដាប់ដូចគ្នា។",
  "target-years-missing":
    "“{indicator}” មានគោលដៅសរុប {total} ប៉ុន្តែគ្មានគោលដៅប្រចាំឆ្នាំទេ។ សូមបំពេញគោលដៅសម្រាប់ឆ្នាំនីមួយៗ ឬ NP សម្រាប់ឆ្នាំដែលមិនបានគ្រោងទុក។",
  "target-zero": "គោលដៅសរុបនៃ “{indicator}” គឺ 0 ដូច្នេះមិនអាចគណនាវឌ្ឍនភាពបានទេ។ ប្រសិនបើមិនបានគ្រោងទុក សូមសរសេរ NP។",
  "unit-against-wording": "ឯកតាគឺ “{unit}” តែ “{indicator}” សរសេរថា {words}។ សូមកែឯកតា ឬពាក្យ។",
  "value-ambiguous": "“{text}” ត្រូវបានអានជា {taken} តែអាចជា “{other}” ដែរ។ សូមសរសេរចំនួនតែមួយ។",
  "verification-missing":
    "“{indicator}” គ្មានមធ្យោបាយផ្ទៀងផ្ទាត់ ទោះបីសូចនាករផ្សេងមានក៏ដោយ។ សូមបញ្ជាក់ឯកសារដែលបង្ហាញលទ្ធផលជាក់ស្តែង។",
  "versions-in-workbook":
    "សន្លឹក{hidden, select, true {លាក់} other {}} “{sheet}” មានសកម្មភាព និងរយៈពេលដូចផែនការក្នុង “{read}” ដូច្នេះវាជាកំណែមួយទៀត ហើយមិនត្រូវបានអានទេ។ សូមពិនិត្យថា “{read}” ជាកំណែដែលប្រើពិតប្រាកដ។ នៅបន្ទាត់ពាក្យបញ្ជា compare ជាមួយ --other-sheet បង្ហាញអ្វីដែលខុសគ្នា។",
  "workplan-action-unscheduled":
    "សកម្មភាព {action} មានគោលដៅ {target} សម្រាប់ {year} ប៉ុន្តែគ្មានសកម្មភាពនៃឆ្នាំនោះនៅ “{sheet}” ដែលលើកឡើងពីវាទេ។ សូមដាក់ក្នុងកាលវិភាគ ឬសរសេរលេខរបស់វាក្នុងសកម្មភាពដែលពាក់ព័ន្ធ។",
  "workplan-activity-missing":
    "{quarter, select, none {ឆ្នាំ{year}} other {ត្រីមាសទី{quarter} ឆ្នាំ{year}}} មានធាតុចេញ (“{output}”) ប៉ុន្តែគ្មានសកម្មភាព។ សូមសរសេរអ្វីដែលត្រូវធ្វើសម្រាប់ធាតុចេញនេះ។",
  "workplan-date-outside-quarter":
    "“{date}” ស្ថិតនៅក្រោម ត្រីមាសទី{quarter} ឆ្នាំ{year} ប៉ុន្តែមិនស្ថិតក្នុងត្រីមាសនោះទេ។ សូមកែកាលបរិច្ឆេទ ឬត្រីមាស។",
  "workplan-dates-reversed":
    "ថ្ងៃបញ្ចប់{cellEnd, select, none {} other { ក្នុង {cellEnd}}} ({end}) នៅមុនថ្ងៃចាប់ផ្តើម ({begin})។ សូមកែថ្ងៃណាមួយ។",
  "workplan-output-missing":
    "{quarter, select, none {ឆ្នាំ{year}} other {ត្រីមាសទី{quarter} ឆ្នាំ{year}}} មានសកម្មភាព (“{activity}”) ប៉ុន្តែគ្មានធាតុចេញ។ សូមសរសេរអ្វីដែលសកម្មភាពត្រូវសម្រេច។",
  "workplan-quarter-missing":
    "“{text}” ត្រូវបានគ្រោងសម្រាប់ {year} ដោយគ្មានត្រីមាស ដូច្នេះមិនដល់កំណត់ទេ។ សូមសរសេរត្រីមាសពីមុខ ដូចជា “Q2 Activities:” ឬក្នុងជួរឈររបស់ត្រីមាស។",
  "workplan-unknown-action": "គ្មានសកម្មភាពណាក្នុងផែនការមានលេខ {number} ទេ។ សូមកែលេខ ឬបន្ថែមសកម្មភាព។",
  "workplan-year-outside": "ផែនការការងារមានឆ្នាំ {year} នៅទីនេះ តែផែនការចាប់ពី {first} ដល់ {last}។ សូមកែឆ្នាំ។",
  "year-column-unclear-all-undated":
    "“{head}” និង {others} ជួរឈរទៀត មិនបញ្ជាក់ឆ្នាំទេ ហើយចំណងជើងក៏មិនបញ្ជាក់ដែរ ដូច្នេះអ្វីដែលនៅក្នុងជួរឈរទាំងនេះមិនត្រូវបានពិនិត្យ ឬរាប់ក្នុងវឌ្ឍនភាពទេ។ សូមសរសេរឆ្នាំក្នុងចំណងជើង ដូចជា “ផែនការ 2024” ឬក្នុងក្បាលជួរឈរ។",
  "year-column-unclear-gap": "{year} នៅបន្ទាប់ពី {first} ហើយឆ្នាំនៅចន្លោះគ្មានជួរឈរទេ។ សូមកែឆ្នាំ ឬបន្ថែមអ្វីដែលខ្វះ។",
  "year-column-unclear-order": "{year} ស្ថិតនៅក្រោយ {first}។ សូមរៀបឆ្នាំតាមលំដាប់ ឬកែឆ្នាំ។",
  "year-column-unclear-outside":
    "ជួរឈរនេះសម្រាប់ {year} ប៉ុន្តែចំណងជើងបញ្ជាក់ថាផែនការមានរយៈពេលពី {first} ដល់ {last}។ សូមកែឆ្នាំ ឬចំណងជើង។",
  "year-column-unclear-undated": "“{head}” មិនបញ្ជាក់ឆ្នាំដែលស្គាល់ទេ។ សូមសរសេរឆ្នាំ ដូចជា 2024 នៅក្បាលជួរឈរ។",
};
