/** សន្លឹកប្រៀបធៀបសេចក្តីព្រាងពីរ */
export const comparison: Readonly<Record<string, string>> = {
  "comparison-agreed": "បានឯកភាព",
  "comparison-by-quarter":
    "{theirs} ត្រូវបានរៀបចំជាធាតុចេញ និងសកម្មភាពតាមត្រីមាស ដែលផ្គូផ្គងជាមួយសកម្មភាពរួមតាមលេខដែលបានបញ្ជាក់ បើគ្មានទេ តាមពាក្យពេចន៍៖ សូមពិនិត្យចំណុចទាំងនេះ។ អ្វីដែលផ្គូផ្គងមិនបាន មានក្នុងបញ្ជី។",
  "comparison-counts":
    "{count, plural, =0 {គ្មានអ្វីខុសគ្នា{isWhole, select, no {ក្នុងជួរឈរដែលមានទាំងពីរ} other {}}} other {ចំណុចខុសគ្នា #}} បានឯកភាព {agreed, number} និងដូចគ្នា {same, number}{lines, plural, =0 {} other {។ ក្នុងផែនការការងារ ធាតុចេញ និងសកម្មភាពដូចគ្នា #}}",
  "comparison-decision": "ការសម្រេចចិត្ត",
  "comparison-decision-choices": "សូមជ្រើសរើស “{ours}” ឬ “{theirs}” ឬបញ្ចូលអត្ថបទដែលបានឯកភាព។",
  "comparison-difference": "ភាពខុសគ្នា",
  "comparison-field": "អ្វីដែលខុសគ្នា",
  "comparison-in-plan": "ក្នុងផែនការ",
  "comparison-kind":
    "{kind, select, wording {{part, select, output {ផែនការការងារ៖ ពាក្យពេចន៍នៃធាតុចេញ} activity {ផែនការការងារ៖ ពាក្យពេចន៍នៃសកម្មភាព} other {ពាក្យពេចន៍}}} target {{field, select, overall {គោលដៅសរុប} other {គោលដៅ {name}}}} baseline {ទិន្នន័យគោល} agency {{field, select, responsible {ស្ថាប័នទទួលខុសត្រូវ} other {ដៃគូអនុវត្ត}}} date {{name}} unit {ឯកតា} direction {ទិសដៅ} verification {{field, select, named {មធ្យោបាយផ្ទៀងផ្ទាត់ – {name}} other {មធ្យោបាយផ្ទៀងផ្ទាត់}}} resources {{field, select, named {ធនធាន – {name}} other {ធនធាន}}} remark {{name}} actual {{field, select, overall {លទ្ធផលជាក់ស្តែង} other {លទ្ធផលជាក់ស្តែង {name}}}} added {{part, select, objective {គោលបំណងមានតែក្នុង {theirs}} action {សកម្មភាពមានតែក្នុង {theirs}} output {ផែនការការងារ៖ ធាតុចេញមានតែក្នុង {theirs}} activity {ផែនការការងារ៖ សកម្មភាពមានតែក្នុង {theirs}} other {សូចនាករមានតែក្នុង {theirs}}}} removed {{part, select, objective {គោលបំណងមានតែក្នុង {ours}} action {សកម្មភាពមានតែក្នុង {ours}} output {ផែនការការងារ៖ ធាតុចេញមានតែក្នុង {ours}} activity {ផែនការការងារ៖ សកម្មភាពមានតែក្នុង {ours}} other {សូចនាករមានតែក្នុង {ours}}}} moved {{part, select, action {ក្រោមគោលបំណងផ្សេង} output {ផែនការការងារ៖ ត្រីមាសនៃធាតុចេញ} activity {ផែនការការងារ៖ ត្រីមាសនៃសកម្មភាព} other {ក្រោមសកម្មភាពផ្សេង}}} split {បំបែកជាពីរ} merged {បញ្ចូលជាមួយចំណុចផ្សេង} format {{field, select, words {សូចនាករ និងធាតុចេញ ផ្គូផ្គងតាមពាក្យពេចន៍} other {សូចនាករ និងធាតុចេញ}}} years {ឆ្នាំដែលបានគ្រោង} other {{name}}}",
  "comparison-not-compared": "មិនបានប្រៀបធៀប ព្រោះមានតែ {side} ដែលមានជួរឈរ៖ {columns}",
  "comparison-not-in-plan": "ឯកភាពហើយ មិនទាន់ដាក់ក្នុងផែនការ",
  "comparison-not-read": "មិនបានប្រៀបធៀប ព្រោះកម្មវិធីតាមដានមិនអានជួរឈរទាំងនេះរបស់ {side}៖ {columns}",
  "comparison-number": "លេខ",
  "comparison-open": "មិនទាន់ឯកភាព",
  "comparison-part": "សកម្មភាព ឬសូចនាករ",
  "comparison-remarks": "កំណត់សម្គាល់",
  "comparison-renamed-column": "ជួរឈរ “{ours}” មានឈ្មោះ “{theirs}” ក្នុង {side}៖ ទិន្នន័យក្នុងជួរឈរនេះត្រូវបានប្រៀបធៀប។",
  "comparison-settled": "លែងខុសគ្នា",
  "comparison-state": "ស្ថានភាព",
  "comparison-state-choices": "សូមជ្រើសរើស “{open}” ឬ “{agreed}”។",
  "comparison-tab": "ប្រៀបធៀបសេចក្តីព្រាង",
  "comparison-title": "សេចក្តីព្រាងពីរទន្ទឹមគ្នា៖ {ours} និង {theirs}",
  "comparison-workplan-of-one": "មានតែ {side} ដែលមានផែនការការងារ ដូច្នេះផែនការការងារមិនត្រូវបានប្រៀបធៀបទេ។",
  "wording-count": "{count, plural, =0 {មិនទាន់មានការកែប្រែតាមការឯកភាពទេ} other {បានឯកភាពកែប្រែ # ចំណុច}}",
  "wording-head-by": "ឯកភាពដោយ",
  "wording-head-from": "ពី",
  "wording-head-of": "ផ្នែកនៃផែនការ",
  "wording-head-on": "នៅថ្ងៃ",
  "wording-head-to": "ទៅជា",
  "wording-head-what": "អ្វីដែលបានកែប្រែ",
  "wording-line":
    "{part}{what, select, none {} other { ({what})}}៖ {how, select, added {បន្ថែម {to}} removed {ដក {from} ចេញ} other {ពី {from} ទៅជា {to}}}",
  "wording-not-in-plan": "បានឯកភាព {count} ចំណុច តែមិនមាននៅក្នុងផែនការបច្ចុប្បន្នទេ៖",
  "wording-part":
    "{part, select, objective {គោលបំណងជាក់លាក់} action {សកម្មភាព} indicator {សូចនាករ} output {ធាតុចេញ} other {សកម្មភាពលម្អិត}}{number, select, none {} other { {number}}}",
  "wording-quoted": "“{text}”",
  "wording-tab": "ពាក្យពេចន៍ដែលបានឯកភាព",
  "wording-title": "ប្រវត្តិនៃការកែពាក្យពេចន៍",
};
