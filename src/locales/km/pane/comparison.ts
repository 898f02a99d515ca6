/** ទិដ្ឋភាពប្រៀបធៀបសេចក្តីព្រាងផែនការពីរ */
export const paneComparison: Readonly<Record<string, string>> = {
  "pane-compare-again": "ប្រៀបធៀបម្តងទៀត",
  "pane-compare-agree": "ឯកភាព…",
  "pane-compare-agree-do": "ឯកភាពតាមនេះ",
  "pane-compare-agree-text": "អត្ថបទដែលភាគីទាំងពីរឯកភាព",
  "pane-compare-agreed":
    "បានឯកភាព៖ {choice, select, side {តាម {text}} other {“{text}”}} ({by, select, none {} other {{by}, }}{on})",
  "pane-compare-all-side": "{count, plural, =1 {តាម {side}} other {ទាំង #៖ តាម {side}}}",
  "pane-compare-another": "សេចក្តីព្រាងផ្សេង…",
  "pane-compare-back": "ត្រឡប់ក្រោយ",
  "pane-compare-baseline": "ទិន្នន័យគោល",
  "pane-compare-busy": "កំពុងប្រៀបធៀប…",
  "pane-compare-by": "ឈ្មោះរបស់អ្នក",
  "pane-compare-by-hand":
    "{what, select, rows {ត្រូវបន្ថែម លុប ឬផ្លាស់ទីជួរដេក៖ សូមធ្វើក្នុងផែនការ រួចប្រៀបធៀបម្តងទៀត។} other {ការកែក្រឡាតែមួយមិនមានសុវត្ថិភាពទេ៖ ក្រឡាមានរូបមន្ត ឬធាតុផ្សេងនឹងប្រែទៅជាមួយ។ សូមវាយក្នុងផែនការ រួចប្រៀបធៀបម្តងទៀត។}}",
  "pane-compare-by-hint": "វាត្រូវបានរក្សាទុកក្នុងសៀវភៅការងារជាមួយអ្វីដែលអ្នកសម្រេច ដើម្បីឱ្យអ្នកដទៃដឹងថាត្រូវសួរនរណា។",
  "pane-compare-conflict":
    "អ្នកផ្សេងបានឯកភាពលើ “{text}” ក្រោយមក{by, select, none {} other { ({by})}} ដូច្នេះគ្មានអ្វីត្រូវបានកែប្រែទេ។ សូមប្រៀបធៀបម្តងទៀតដើម្បីមើល។",
  "pane-compare-conflict-open":
    "អ្នកផ្សេងបានបើកចំណុចនេះឡើងវិញក្រោយមក ដូច្នេះគ្មានអ្វីត្រូវបានកែប្រែទេ។ សូមប្រៀបធៀបម្តងទៀតដើម្បីមើល។",
  "pane-compare-copy-minutes": "ចម្លងកំណត់ហេតុ",
  "pane-compare-counts":
    "{count, plural, =0 {គ្មានអ្វីខុសគ្នា{isWhole, select, no {ក្នុងជួរឈរដែលមានទាំងពីរ} other {}}} other {ចំណុចខុសគ្នា #}} និងដូចគ្នា {same, plural, other {#}}។",
  "pane-compare-damaged":
    "អ្វីខ្លះដែលបានសម្រេចពីមុនក្នុងសៀវភៅការងារនេះមិនអាចអានបានទេ។ វានៅក្នុងសៀវភៅការងារជាច្បាប់ចម្លង ហើយមិនបង្ហាញនៅទីនេះទេ។",
  "pane-compare-decide-failed": "មិនបានកត់ត្រាការសម្រេចចិត្តទេ។",
  "pane-compare-decided": "បានសម្រេចចិត្ត {decided, number} ក្នុងចំណោម {total, number}",
  "pane-compare-deciding": "កំពុងរក្សាទុកការសម្រេចចិត្ត…",
  "pane-compare-failed": "មិនអាចប្រៀបធៀបសេចក្តីព្រាងបានទេ។",
  "pane-compare-file": "ជ្រើសរើសឯកសារ .xlsx ឬទម្លាក់នៅទីនេះ…",
  "pane-compare-file-problem":
    "{why, select, notThere {មិនអាចអាន “{file}” បានទេ៖ ឯកសារត្រូវបានកែ ផ្លាស់ទី ឬចាក់សោ ក្រោយពេលជ្រើសរើស។ សូមជ្រើសរើសម្តងទៀត។} legacyXls {“{file}” ជាទម្រង់ Excel 97–2003 (.xls)។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។} encrypted {“{file}” ចាក់សោដោយពាក្យសម្ងាត់។ សូមបើកក្នុង Excel ដកពាក្យសម្ងាត់ចេញ ហើយរក្សាទុក។} strict {“{file}” រក្សាទុកជា “Strict Open XML Spreadsheet”។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។} binaryWorkbook {“{file}” ជាសៀវភៅការងារ binary (.xlsb)។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។} notAWorkbook {“{file}” ជាឯកសារបង្ហាប់ដែលគ្មានសៀវភៅការងារ។ សូមជ្រើសរើសឯកសារ .xlsx ផ្ទាល់។} damaged {“{file}” ខូច។ សូមបើកក្នុង Excel ឱ្យ Excel ជួសជុល ហើយរក្សាទុក។} tooLarge {“{file}” ធំពេកមិនអាចអានដោយសុវត្ថិភាព។ សូមរក្សាទុកសន្លឹករបស់ផែនការជាសៀវភៅការងារដោយឡែក។} other {“{file}” មិនមែនជាសៀវភៅការងារ Excel (.xlsx) ទេ។ សូមបើកក្នុង Excel ហើយរក្សាទុកជា “Excel Workbook (.xlsx)”។}}",
  "pane-compare-file-sheet": "សន្លឹករបស់ “{file}”",
  "pane-compare-go": "ទៅក្រឡារបស់{side} {cell}",
  "pane-compare-how":
    "សេចក្តីព្រាងផ្សេងនៃផែនការនេះ៖ សន្លឹកមួយក្នុងសៀវភៅការងារនេះ ឬឯកសារ។ ឯកសារត្រូវបានអានតែលើកុំព្យូទ័រនេះប៉ុណ្ណោះ។ សេចក្តីព្រាងទាំងពីរនៅដដែល រហូតដល់អ្នកដាក់ការសម្រេចចិត្តក្នុងផែនការ។",
  "pane-compare-in-all": "ចំណុចខុសគ្នាសរុប {count, number}",
  "pane-compare-keys": "↑↓ ផ្លាស់ទី · 1 2 A សម្រេចចិត្ត · Enter ក្រឡា · Z បើកវិញ",
  "pane-compare-kind":
    "{kind, select, wording {ពាក្យពេចន៍} agencies {ស្ថាប័ន} numbers {តួលេខ} rows {ជួរដេក} other {ផ្សេងទៀត}} {count, number}",
  "pane-compare-kind-open":
    "{kind, select, wording {ពាក្យពេចន៍} agencies {ស្ថាប័ន} numbers {តួលេខ} rows {ជួរដេក} other {ផ្សេងទៀត}}៖ មិនទាន់ឯកភាព {count, number}",
  "pane-compare-leaves": "មុនជ្រើសរើសតាម {side}៖ {finding}",
  "pane-compare-left":
    "បានសម្រេចចិត្ត {decided, number} ក្នុងចំណោម {total, number}។ {left, plural, =0 {គ្មានចំណុចមិនទាន់ឯកភាពទេ} other {មិនទាន់ឯកភាព # ចំណុច}}។",
  "pane-compare-letter": "លើសន្លឹកមាន “{text}”៖ អក្សរតែមួយមិនមែនជាការសម្រេចចិត្តទេ។ តើមានន័យដូចម្តេច?",
  "pane-compare-minutes": "សម្រាប់កំណត់ហេតុ",
  "pane-compare-minutes-hint": "អ្វីដែលបានកែតាមការឯកភាព ហើយមានក្នុងផែនការ តាមលំដាប់នៃការឯកភាព។",
  "pane-compare-name-ours": "ដាក់ការសម្រេចចិត្តក្នុងសេចក្តីព្រាងរបស់",
  "pane-compare-name-theirs": "អ្នកស្នើការកែប្រែ",
  "pane-compare-names-same": "សូមដាក់ឈ្មោះភាគីទាំងពីរឱ្យខុសគ្នា៖ ឈ្មោះនីមួយៗជាចំណងជើងជួរឈរលើសន្លឹក។",
  "pane-compare-newer":
    "សៀវភៅការងារមានការសម្រេចដែលរក្សាទុកដោយកំណែថ្មីជាងនេះ។ វានៅដដែល ហើយគ្មានអ្វីត្រូវបានរក្សាទុកទេ។ សូមសុំកំណែនោះពីអ្នកគ្រប់គ្រង។",
  "pane-compare-no-plan":
    "{file, select, none {រកមិនឃើញផែនការលើសន្លឹកផ្សេងទេ} other {រកមិនឃើញផែនការក្នុង “{file}” ទេ}}។ សូមជ្រើសរើសអ្វីដែលមានតារាងគោលបំណង សកម្មភាព និងសូចនាករ ជាមួយជួរដេកចំណងជើង ឬធាតុចេញ និងសកម្មភាពតាមត្រីមាស។",
  "pane-compare-no-plan-on-sheet":
    "{file, select, none {រកមិនឃើញផែនការលើសន្លឹក “{sheet}” របស់សៀវភៅការងារនេះទេ} other {រកមិនឃើញផែនការលើសន្លឹក “{sheet}” របស់ “{file}” ទេ}}។ សូមពិនិត្យផែនការម្តងទៀត ឬជ្រើសរើសសន្លឹកផ្សេង។",
  "pane-compare-no-sheets": "គ្មានសន្លឹកផ្សេងក្នុងសៀវភៅការងារនេះមានផែនការដែលអាចប្រៀបធៀបបានទេ។",
  "pane-compare-no-values":
    "{count, plural, other {រូបមន្ត #}} របស់ “{file}” គ្មានតម្លៃភ្ជាប់មក ហើយត្រូវបានប្រៀបធៀបជាក្រឡាទទេ ដំបូងគឺ {cell}។ សូមបើកឯកសារក្នុង Excel រក្សាទុក ហើយជ្រើសរើសម្តងទៀត។",
  "pane-compare-numbers": "តួលេខ · {count, plural, =1 {1 ក្រឡា} other {# ក្រឡា សម្រេចចិត្តរួមគ្នា}}",
  "pane-compare-overall": "សរុប",
  "pane-compare-preamble":
    "ពីលើតារាង៖ {ours, select, none {មានតែ{theirSide}ដែលមាន “{theirs}”} other {{theirs, select, none {មានតែ{ourSide}ដែលមាន “{ours}”} other {{ourSide}មាន “{ours}” {theirSide}មាន “{theirs}”}}}}",
  "pane-compare-proposed": "លើសន្លឹក មិនទាន់ឯកភាព៖ “{text}”",
  "pane-compare-put": "ដាក់ {count, number} ចំណុចក្នុងផែនការ…",
  "pane-compare-put-clean": "បន្ទាប់មក គ្មានតួលេខថ្មីត្រូវពិនិត្យទេ។",
  "pane-compare-put-new": "បន្ទាប់មក មានតួលេខត្រូវពិនិត្យ {count, number}៖",
  "pane-compare-put-title":
    "ការសម្រេចចិត្ត {count, number}៖ {cells, plural, =0 {គ្មានក្រឡាណាប្រែទេ} other {កែ # ក្រឡា}}",
  "pane-compare-renumbered": "{count, plural, other {សកម្មភាព # មានលេខផ្សេង}} ដែលមិនរាប់ជាចំណុចខុសគ្នាទេ៖ {numbers}",
  "pane-compare-reopen": "បើកវិញ",
  "pane-compare-resolve": "តាម {side} ({what}) និងតាម {otherSide} ({other})",
  "pane-compare-same-sheet": "“{sheet}” គឺជាផែនការនេះផ្ទាល់។ សូមជ្រើសរើសសន្លឹកផ្សេង ឬឯកសារ។",
  "pane-compare-section-agreed": "ឯកភាពហើយ មិនទាន់ដាក់ក្នុងផែនការ",
  "pane-compare-section-inPlan": "ក្នុងផែនការ",
  "pane-compare-sheet": "សន្លឹកផ្សេងក្នុងសៀវភៅការងារនេះ",
  "pane-compare-sheet-choose": "ជ្រើសរើសសន្លឹក",
  "pane-compare-sheet-failed": "មិនអាចបង្កើតសន្លឹកប្រៀបធៀបបានទេ។",
  "pane-compare-sheet-how":
    "សន្លឹក “ប្រៀបធៀបសេចក្តីព្រាង” មានមួយជួរដេកសម្រាប់ចំណុចខុសគ្នានីមួយៗ។ ក្រោម “ការសម្រេចចិត្ត” អាចជ្រើសរើសឈ្មោះភាគី ឬបញ្ចូលអត្ថបទដែលបានឯកភាព។ អ្វីដែលបានបញ្ចូលនៅដដែល ពេលបង្កើតសន្លឹកម្តងទៀត។",
  "pane-compare-sheet-title": "ឈ្មោះភាគី សន្លឹក និង Word",
  "pane-compare-side": "តាម {side}",
  "pane-compare-stage":
    "{stage, select, inPlan {ក្នុងផែនការ} agreed {ឯកភាព មិនទាន់ដាក់} other {មិនទាន់ឯកភាព}} {count, number}",
  "pane-compare-stale": "សៀវភៅការងារត្រូវបានអានម្តងទៀតក្រោយមក។ សូមប្រៀបធៀបម្តងទៀត ដើម្បីមើលថាឥឡូវសេចក្តីព្រាងខុសគ្នាដូចម្តេច។",
  "pane-compare-stays": "ឯកភាពហើយ តែមិនដាក់ក្នុងផែនការ",
  "pane-compare-still-open": "មិនទាន់ឯកភាព",
  "pane-compare-unrelated":
    "ហាក់ដូចជាមិនមែនសេចក្តីព្រាងនៃផែនការតែមួយទេ៖ ស្ទើរតែគ្មានសកម្មភាពនៃសេចក្តីព្រាងមួយមានក្នុងមួយទៀត។ សូមពិនិត្យថាបានជ្រើសរើសសន្លឹក ឬឯកសារត្រឹមត្រូវ។",
  "pane-compare-unsure": "មិនប្រាកដថា “{theirs}” ត្រូវបានអានត្រឹមត្រូវទេ។ សូមមើលចំណុចខុសគ្នាដោយប្រុងប្រយ័ត្ន។",
  "pane-compare-what": "អ្វីដែលបានប្រៀបធៀប",
  "pane-compare-workplan": "ផែនការការងារ",
  "pane-compare-workplan-shared":
    "សេចក្តីព្រាងទាំងពីរមានផែនការការងារតែមួយ លើសន្លឹក “{sheet}” ដូច្នេះគ្មានអ្វីត្រូវប្រៀបធៀបទេ។",
  "pane-compare-write": "ប្រៀបធៀបលើសន្លឹក",
  "pane-compare-write-again": "បង្កើតសន្លឹក",
  "pane-compare-writing": "កំពុងបង្កើតសន្លឹក…",
  "pane-compare-written": "បានបង្កើត “{sheet}”។",
  "pane-compare-written-go": "ទៅ “{sheet}”",
  "pane-compare-written-title-taken": "សន្លឹកផ្សេងមានឈ្មោះធម្មតារួចហើយ ដូច្នេះសន្លឹកនេះឈ្មោះ “{sheet}”។",
  "pane-word-comparison": "ចម្លងការប្រៀបធៀបសម្រាប់ Word",
};
