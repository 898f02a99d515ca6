/** ទិដ្ឋភាពប្រៀបធៀបសេចក្តីព្រាងផែនការពីរ */
export const paneComparison: Readonly<Record<string, string>> = {
  "pane-compare-again": "ប្រៀបធៀបម្តងទៀត",
  "pane-compare-agree": "ឯកភាពលើ…",
  "pane-compare-agree-show": "បង្ហាញការកែប្រែ",
  "pane-compare-agree-text": "អ្វីដែលភាគីទាំងពីរឯកភាព",
  "pane-compare-agreed":
    "បានឯកភាព៖ {choice, select, ours {តាមរបស់យើង} theirs {តាមរបស់ភាគីម្ខាងទៀត} other {“{text}”}} ({by, select, none {} other {{by}, }}{on})",
  "pane-compare-busy": "កំពុងប្រៀបធៀប…",
  "pane-compare-by": "ឈ្មោះរបស់អ្នក",
  "pane-compare-by-hint": "វាត្រូវបានរក្សាទុកក្នុងសៀវភៅការងារជាមួយអ្វីដែលអ្នកសម្រេច ដើម្បីឱ្យអ្នកដទៃដឹងថាត្រូវសួរនរណា។",
  "pane-compare-conflict":
    "អ្នកផ្សេងបានឯកភាពលើ “{text}” ក្រោយមក{by, select, none {} other { ({by})}} ដូច្នេះគ្មានអ្វីត្រូវបានកែប្រែទេ។ សូមប្រៀបធៀបម្តងទៀតដើម្បីមើល។",
  "pane-compare-conflict-open":
    "អ្នកផ្សេងបានបើកចំណុចនេះឡើងវិញក្រោយមក ដូច្នេះគ្មានអ្វីត្រូវបានកែប្រែទេ។ សូមប្រៀបធៀបម្តងទៀតដើម្បីមើល។",
  "pane-compare-counts":
    "{count, plural, =0 {គ្មានអ្វីខុសគ្នា{isWhole, select, no {ក្នុងជួរឈរដែលមានទាំងពីរ} other {}}} other {ចំណុចខុសគ្នា #}} និងដូចគ្នា {same, plural, other {#}}។",
  "pane-compare-damaged":
    "អ្វីខ្លះដែលបានសម្រេចពីមុនក្នុងសៀវភៅការងារនេះមិនអាចអានបានទេ។ វានៅក្នុងសៀវភៅការងារជាច្បាប់ចម្លង ហើយមិនបង្ហាញនៅទីនេះទេ។",
  "pane-compare-decide-failed": "គ្មានអ្វីត្រូវបានសម្រេចទេ។",
  "pane-compare-deciding": "កំពុងរក្សាទុកអ្វីដែលបានសម្រេច…",
  "pane-compare-failed": "មិនអាចប្រៀបធៀបសេចក្តីព្រាងបានទេ។",
  "pane-compare-file": "ជ្រើសរើសឯកសារ .xlsx ឬទម្លាក់នៅទីនេះ…",
  "pane-compare-file-problem":
    "{why, select, notThere {មិនអាចអាន “{file}” បានទេ៖ ឯកសារត្រូវបានកែ ផ្លាស់ទី ឬចាក់សោ ក្រោយពេលជ្រើសរើស។ សូមជ្រើសរើសម្តងទៀត។} legacyXls {“{file}” ជាទម្រង់ Excel 97–2003 (.xls)។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។} encrypted {“{file}” ចាក់សោដោយពាក្យសម្ងាត់។ សូមបើកក្នុង Excel ដកពាក្យសម្ងាត់ចេញ ហើយរក្សាទុក។} strict {“{file}” រក្សាទុកជា “Strict Open XML Spreadsheet”។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។} binaryWorkbook {“{file}” ជាសៀវភៅការងារ binary (.xlsb)។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។} notAWorkbook {“{file}” ជាឯកសារបង្ហាប់ដែលគ្មានសៀវភៅការងារ។ សូមជ្រើសរើសឯកសារ .xlsx ផ្ទាល់។} damaged {“{file}” ខូច។ សូមបើកក្នុង Excel ឱ្យ Excel ជួសជុល ហើយរក្សាទុក។} tooLarge {“{file}” ធំពេកមិនអាចអានដោយសុវត្ថិភាព។ សូមរក្សាទុកសន្លឹករបស់ផែនការជាសៀវភៅការងារដោយឡែក។} other {“{file}” មិនមែនជាសៀវភៅការងារ Excel (.xlsx) ទេ។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។}}",
  "pane-compare-file-sheet": "សន្លឹករបស់ “{file}”",
  "pane-compare-go-ours": "ទៅក្រឡារបស់យើង {cell}",
  "pane-compare-go-theirs": "ទៅក្រឡារបស់ភាគីម្ខាងទៀត {cell}",
  "pane-compare-how":
    "ប្រៀបធៀបផែនការជាមួយសេចក្តីព្រាងមួយទៀត៖ សន្លឹកផ្សេងក្នុងសៀវភៅការងារនេះ ឬឯកសារ។ ឯកសារត្រូវបានអានតែលើម៉ាស៊ីននេះប៉ុណ្ណោះ។",
  "pane-compare-keep": "ទុករបស់យើង",
  "pane-compare-kind":
    "{kind, select, wording {ពាក្យពេចន៍} target {គោលដៅ} baseline {ទិន្នន័យគោល} agency {ស្ថាប័ន} date {កាលបរិច្ឆេទ} unit {ឯកតា} direction {ទិសដៅ} verification {មធ្យោបាយផ្ទៀងផ្ទាត់} resources {ធនធាន} remark {ជួរឈរផ្សេងទៀត} actual {លទ្ធផលជាក់ស្តែង} added {មានតែក្នុងសេចក្តីព្រាងម្ខាងទៀត} removed {មានតែក្នុងសេចក្តីព្រាងរបស់យើង} moved {ផ្លាស់ទី} split {បំបែក} format {សូចនាករ និងធាតុចេញ} years {ឆ្នាំ} other {បញ្ចូលគ្នា}} ({count, number})",
  "pane-compare-kind-all": "ទាំងអស់ ({count, number})",
  "pane-compare-minutes": "សម្រាប់កំណត់ហេតុ",
  "pane-compare-minutes-hint": "អ្វីដែលបានកែប្រែក្នុងផែនការតាមការឯកភាព តាមលំដាប់នៃការឯកភាព។",
  "pane-compare-name-ours": "ឈ្មោះភាគីរបស់យើង",
  "pane-compare-name-theirs": "ឈ្មោះភាគីម្ខាងទៀត",
  "pane-compare-names-same": "សូមដាក់ឈ្មោះភាគីទាំងពីរឱ្យខុសគ្នា៖ ឈ្មោះនីមួយៗជាចំណងជើងជួរឈរលើសន្លឹក។",
  "pane-compare-newer":
    "សៀវភៅការងារមានការសម្រេចដែលរក្សាទុកដោយកំណែថ្មីជាងនេះ។ វានៅដដែល ហើយគ្មានអ្វីត្រូវបានរក្សាទុកទេ។ សូមសុំកំណែនោះពីអ្នកគ្រប់គ្រង។",
  "pane-compare-no-objective": "គ្មានគោលបំណង",
  "pane-compare-no-plan":
    "{file, select, none {រកមិនឃើញផែនការលើសន្លឹកផ្សេងទេ} other {រកមិនឃើញផែនការក្នុង “{file}” ទេ}}។ សូមជ្រើសរើសអ្វីដែលមានតារាងគោលបំណង សកម្មភាព និងសូចនាករ ជាមួយជួរដេកចំណងជើង ឬធាតុចេញ និងសកម្មភាពតាមត្រីមាស។",
  "pane-compare-no-plan-on-sheet":
    "{file, select, none {រកមិនឃើញផែនការលើសន្លឹក “{sheet}” របស់សៀវភៅការងារនេះទេ} other {រកមិនឃើញផែនការលើសន្លឹក “{sheet}” របស់ “{file}” ទេ}}។ សូមពិនិត្យផែនការម្តងទៀត ឬជ្រើសរើសសន្លឹកផ្សេង។",
  "pane-compare-no-sheets": "គ្មានសន្លឹកផ្សេងក្នុងសៀវភៅការងារនេះមានផែនការដែលអាចប្រៀបធៀបបានទេ។",
  "pane-compare-no-values":
    "{count, plural, other {រូបមន្ត #}} របស់ “{file}” គ្មានតម្លៃភ្ជាប់មក ហើយត្រូវបានប្រៀបធៀបជាក្រឡាទទេ ដំបូងគឺ {cell}។ សូមបើកឯកសារក្នុង Excel រក្សាទុក ហើយជ្រើសរើសម្តងទៀត។",
  "pane-compare-not-compared":
    "{side, select, ours {មិនបានប្រៀបធៀប ព្រោះមានតែសេចក្តីព្រាងរបស់យើងដែលមានជួរឈរ៖} other {មិនបានប្រៀបធៀប ព្រោះមានតែសេចក្តីព្រាងម្ខាងទៀតដែលមានជួរឈរ៖}} {columns}",
  "pane-compare-not-in-plan": "ផែនការមិនទាន់សរសេរដូច្នេះទេ។",
  "pane-compare-not-there": "(គ្មាន)",
  "pane-compare-objective": "គោលបំណង",
  "pane-compare-objective-all": "គោលបំណងទាំងអស់",
  "pane-compare-only-open": "តែចំណុចដែលមិនទាន់ឯកភាព",
  "pane-compare-ours": "របស់យើង៖",
  "pane-compare-preamble":
    "ពីលើតារាង៖ {ours, select, none {មានតែរបស់ភាគីម្ខាងទៀត “{theirs}”} other {{theirs, select, none {មានតែរបស់យើង “{ours}”} other {របស់យើង “{ours}” របស់ភាគីម្ខាងទៀត “{theirs}”}}}}",
  "pane-compare-preview":
    "{what, select, edit {នេះកែក្រឡាមួយក្នុងផែនការរបស់អ្នក៖} isInPlan {ផែនការរបស់អ្នកសរសេរដូច្នេះរួចហើយ។ រក្សាទុកតែការឯកភាព។} rows {ត្រូវបន្ថែម ផ្លាស់ទី ឬដកជួរដេក ដែលអ្នកធ្វើក្នុងផែនការដោយខ្លួនឯង។ រក្សាទុកតែការឯកភាព។} other {មិនអាចដាក់ក្នុងផែនការដោយកែក្រឡាតែមួយដោយសុវត្ថិភាពទេ៖ ក្រឡាមានរូបមន្ត ឬធាតុផ្សេងនឹងប្រែទៅជាមួយ។ រក្សាទុកតែការឯកភាព សូមវាយក្នុងផែនការដោយខ្លួនឯង។}}",
  "pane-compare-progress": "បានឯកភាព {agreed, number} ក្នុងចំណោម {total, number}",
  "pane-compare-proposed": "លើសន្លឹក មិនទាន់ឯកភាព៖ “{text}”",
  "pane-compare-put": "ដាក់ក្នុងផែនការ",
  "pane-compare-record": "រក្សាទុកថាបានឯកភាព",
  "pane-compare-renumbered": "{count, plural, other {សកម្មភាព # មានលេខផ្សេង}} ដែលមិនរាប់ជាចំណុចខុសគ្នាទេ៖ {numbers}",
  "pane-compare-reopen": "បើកឡើងវិញ",
  "pane-compare-same-sheet": "“{sheet}” គឺជាផែនការនេះផ្ទាល់។ សូមជ្រើសរើសសន្លឹកផ្សេង ឬឯកសារ។",
  "pane-compare-sheet": "សន្លឹកផ្សេងក្នុងសៀវភៅការងារនេះ",
  "pane-compare-sheet-choose": "ជ្រើសរើសសន្លឹក",
  "pane-compare-sheet-failed": "មិនអាចសរសេរសន្លឹកប្រៀបធៀបបានទេ។",
  "pane-compare-sheet-how":
    "សន្លឹកបង្ហាញចំណុចខុសគ្នានីមួយៗជាមួយសេចក្តីព្រាងទាំងពីរ ហើយមានកន្លែងសម្រាប់អ្វីដែលបានឯកភាព។ អ្វីដែលវាយនៅទីនោះនៅដដែល ពេលសរសេរម្តងទៀត។",
  "pane-compare-sheet-title": "សន្លឹកសម្រាប់កិច្ចប្រជុំ",
  "pane-compare-show": "ចំណុចខុសគ្នាដែលបង្ហាញ",
  "pane-compare-stale": "សៀវភៅការងារត្រូវបានអានម្តងទៀតក្រោយមក។ សូមប្រៀបធៀបម្តងទៀត ដើម្បីមើលថាឥឡូវសេចក្តីព្រាងខុសគ្នាដូចម្តេច។",
  "pane-compare-take": "យកតាមភាគីម្ខាងទៀត",
  "pane-compare-theirs": "របស់ភាគីម្ខាងទៀត៖",
  "pane-compare-title": "“{ours}” និង “{theirs}”",
  "pane-compare-unrelated":
    "ហាក់ដូចជាមិនមែនសេចក្តីព្រាងនៃផែនការតែមួយទេ៖ ស្ទើរតែគ្មានសកម្មភាពនៃសេចក្តីព្រាងមួយមានក្នុងមួយទៀត។ សូមពិនិត្យថាបានជ្រើសរើសសន្លឹក ឬឯកសារត្រឹមត្រូវ។",
  "pane-compare-unsure": "មិនប្រាកដថា “{theirs}” ត្រូវបានអានត្រឹមត្រូវទេ។ សូមមើលចំណុចខុសគ្នាដោយប្រុងប្រយ័ត្ន។",
  "pane-compare-workplan": "ផែនការការងារ",
  "pane-compare-workplan-kind":
    "{kind, select, moved {ក្នុងត្រីមាសផ្សេង} wording {ពាក្យពេចន៍ខុសគ្នា} added {មានតែរបស់ភាគីម្ខាងទៀត} other {មានតែរបស់យើង}}",
  "pane-compare-workplan-only":
    "{side, select, ours {មានតែសេចក្តីព្រាងរបស់យើងដែលមានផែនការការងារ។} other {មានតែសេចក្តីព្រាងរបស់ភាគីម្ខាងទៀតដែលមានផែនការការងារ។}}",
  "pane-compare-workplan-part": "{part, select, output {ធាតុចេញ} other {សកម្មភាព}}",
  "pane-compare-workplan-shared":
    "សេចក្តីព្រាងទាំងពីរមានផែនការការងារតែមួយ លើសន្លឹក “{sheet}” ដូច្នេះគ្មានអ្វីត្រូវប្រៀបធៀបទេ។",
  "pane-compare-write": "សរសេរសន្លឹក",
  "pane-compare-writing": "កំពុងសរសេរសន្លឹក…",
  "pane-compare-written": "បានសរសេរ “{sheet}”។",
  "pane-compare-written-go": "ទៅ “{sheet}”",
  "pane-compare-written-title-taken": "សន្លឹកផ្សេងមានឈ្មោះធម្មតារួចហើយ ដូច្នេះសន្លឹកនេះឈ្មោះ “{sheet}”។",
  "pane-word-comparison": "ចម្លងការប្រៀបធៀបសម្រាប់ Word",
};
