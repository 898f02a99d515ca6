/** The view in which the sheets for a meeting are written and frozen. */
export const paneSummary: Readonly<Record<string, string>> = {
  "pane-changes-none": "គ្មានអ្វីផ្លាស់ប្តូរក្នុងផែនការទេ តាំងពីបានបង្កកសេចក្តីសង្ខេប {period} នៅថ្ងៃទី {day}។",
  "pane-changes-since": "អ្វីដែលផ្លាស់ប្តូរតាំងពីបានបង្កកសេចក្តីសង្ខេប {period} នៅថ្ងៃទី {day}",
  "pane-freeze-ask": "បង្កកសេចក្តីសង្ខេប {period}…",
  "pane-freeze-done": "សេចក្តីសង្ខេប {period} ត្រូវបានបង្កក។",
  "pane-freeze-how":
    "សេចក្តីសង្ខេបដែលបានបង្កករក្សាអ្វីដែលកិច្ចប្រជុំបានឃើញ៖ តម្លៃជំនួសរូបមន្ត។ សេចក្តីសង្ខេបក្រោយៗប្រាប់ពីអ្វីដែលបានផ្លាស់ប្តូរ។",
  "pane-freeze-means":
    "បង្កកសេចក្តីសង្ខេប {period} គិតត្រឹមថ្ងៃនេះ ហើយរក្សាទុកស្ថានភាពផែនការក្នុងសៀវភៅការងារ។ សេចក្តីសង្ខេបនេះមិនត្រូវបានបង្កើតឡើងវិញទេ លុះត្រាតែអ្នកបញ្ជាក់ពីរដង។ ផែនការរបស់អ្នកមិនត្រូវបានប៉ះពាល់ទេ។",
  "pane-freeze-not-kept":
    "Excel មិនបានរក្សាស្ថានភាពផែនការទេ ដូច្នេះសេចក្តីសង្ខេបក្រោយៗមិនអាចប្រាប់ពីអ្វីដែលផ្លាស់ប្តូរបានទេ។ សូមរក្សាទុកសៀវភៅការងារជា .xlsx រួចបង្កកម្តងទៀត។",
  "pane-freeze-now": "បង្កក {period}",
  "pane-freeze-stands":
    "សេចក្តីសង្ខេប {period} បានបង្កក{day, select, none {} other {នៅថ្ងៃទី {day}}} លើសន្លឹក “{sheet}” ហើយនៅដដែល។",
  "pane-freeze-title": "បង្កកសេចក្តីសង្ខេប",
  "pane-left-out-chart":
    "Excel មិនព្រមគូរគំនូសតាង “{chart}” ទេ ដូច្នេះសន្លឹកគ្មានវា។ សូមសរសេរសន្លឹកម្តងទៀត។ បើនៅតែបាត់ សូមគូរវាក្នុង Excel ពីតួលេខនៅក្បែរកន្លែងរបស់វា។",
  "pane-left-out-pageSetup":
    "Excel មិនព្រមរៀបចំទំព័រទេ ដូច្នេះសន្លឹកបោះពុម្ពតាមការកំណត់របស់ Excel។ សូមមើល ឯកសារ > បោះពុម្ព មុនពេលបោះពុម្ព។",
  "pane-left-out-printScaling":
    "Excel មិនបានសម្រួលសន្លឹកឱ្យសមនឹងទទឹងក្រដាសទេ។ សូមជ្រើស ឯកសារ > បោះពុម្ព > ដាក់ជួរឈរទាំងអស់លើទំព័រតែមួយ។",
  "pane-sheets-activities": "សកម្មភាព៖ អ្វីដែលបានធ្វើ លើក និងបន្ទាប់",
  "pane-sheets-agencies": "ស្ថាប័ន៖ នីមួយៗជារបស់ភាគីណា",
  "pane-sheets-annex": "ឧបសម្ព័ន្ធ៖ ផែនការសម្រាប់បោះពុម្ព និងចុះហត្ថលេខា",
  "pane-sheets-brief": "សេចក្ដីសង្ខេប៖ មួយទំព័រសម្រាប់ប្រធានគណៈប្រតិភូ",
  "pane-sheets-calendar": "ប្រតិទិន៖ ត្រីមាសពីរបន្ទាប់",
  "pane-sheets-checks": "ការពិនិត្យ៖ ចំណុចដែលរកឃើញទាំងអស់",
  "pane-sheets-choose": "សន្លឹក",
  "pane-sheets-done": "បានសរសេរ {count, number} សន្លឹក",
  "pane-sheets-failed-after": "បានសរសេរមុនពេលមានបញ្ហា៖ {sheets}។",
  "pane-sheets-go": "ទៅកាន់ “{sheet}”",
  "pane-sheets-indicators": "សូចនាករ៖ របៀបវាស់នីមួយៗ",
  "pane-sheets-makes": "វានឹងបង្កើត៖",
  "pane-sheets-new": "“{sheet}”៖ សន្លឹកថ្មី{charts, plural, =0 {} other { មានគំនូសតាង #}}",
  "pane-sheets-none": "សូមជ្រើសយ៉ាងហោចមួយសន្លឹក។",
  "pane-sheets-openPoints": "ចំណុចនៅបើកចំហ៖ អ្វីដែលត្រូវដោះស្រាយ",
  "pane-sheets-plan-untouched": "ផែនការរបស់អ្នកមិនត្រូវបានប៉ះពាល់ទេ។",
  "pane-sheets-progress": "កំពុងសរសេរ {sheet}៖ រួច {done} ក្នុងចំណោម {total}។",
  "pane-sheets-rewritten": "“{sheet}”៖ សរសេរឡើងវិញនៅកន្លែងដដែល{charts, plural, =0 {} other { មានគំនូសតាង #}}",
  "pane-sheets-stop": "ឈប់",
  "pane-sheets-stopped": "បានឈប់។ អ្វីដែលបានសរសេរមុននេះគឺពេញលេញ។",
  "pane-sheets-stopping": "នឹងឈប់ក្រោយសន្លឹកនេះ…",
  "pane-sheets-summary": "សេចក្តីសង្ខេបនៃរយៈពេល",
  "pane-sheets-tracking": "តារាងតាមដាន៖ គ្រប់រយៈពេល",
  "pane-summary-again": "បង្កើតឡើងវិញទោះបានបង្កកហើយ…",
  "pane-summary-again-means":
    "សេចក្តីសង្ខេប {period} ដែលបានបង្កកលើសន្លឹក “{sheet}” នឹងបាត់ ហើយមួយថ្មីដែលមិនបានបង្កកនឹងជំនួសវា។ អ្វីដែលបានរក្សាពីផែនការសម្រាប់ប្រៀបធៀបនៅដដែល រហូតដល់អ្នកបង្កកម្តងទៀត។",
  "pane-summary-again-now": "ជំនួសសេចក្តីសង្ខេបដែលបានបង្កក",
  "pane-text-copied": "បានចម្លង។",
  "pane-text-copy": "ចម្លង",
  "pane-word-annex": "ចម្លងឧបសម្ព័ន្ធ",
  "pane-word-brief": "ចម្លងសេចក្តីសង្ខេបមួយទំព័រ",
  "pane-word-copied": "បានចម្លង។ សូមបិទភ្ជាប់ក្នុង Word។",
  "pane-word-how": "ចម្លងទៅ Word៖ តារាងជាមួយក្បាលតារាង ទៅក្ដារតម្បៀតខ្ទាស់។ គ្មានអ្វីត្រូវបានសរសេរក្នុងសៀវភៅការងារទេ។",
  "pane-word-refused": "Excel មិនអនុញ្ញាតឱ្យចម្លង។ សូមសរសេរសន្លឹក ជ្រើសក្រឡា រួចចម្លង។",
};
