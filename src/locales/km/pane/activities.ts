/** The form of an activity. */
export const paneActivities: Readonly<Record<string, string>> = {
  "pane-activities-confirm": "បញ្ជាក់ថាវាជារបស់ {id}",
  "pane-activities-gone":
    "ផែនការលែងមានសកម្មភាពនេះតាមពាក្យ និងពេលវេលានេះហើយ ដូច្នេះមិនបានសរសេរអ្វីទេ។ សូមពិនិត្យម្តងទៀត រួចជ្រើសរើសវាម្តងទៀត។",
  "pane-activities-how":
    "សូមប្រាប់ថាសកម្មភាពនីមួយៗនៃផែនការការងារស្ថិតក្នុងស្ថានភាពណា។ វាត្រូវបានសរសេរក្នុងសន្លឹកសកម្មភាព ដែលសេចក្តីសង្ខេប និងប្រតិទិនយកមកប្រើ។",
  "pane-activities-moved-to-hint": "ត្រីមាស ខែ ឬកាលបរិច្ឆេទ ដូចជា 2024 Q3; ទុកឱ្យទទេ បើមិនទាន់មាននរណាដឹង។",
  "pane-activities-no-action": "គ្មាន",
  "pane-activities-none": "ផែនការការងារគ្មានសកម្មភាពក្នុង {period} ទេ។ សូមជ្រើសរើសរយៈពេលផ្សេង។",
  "pane-activities-not-said": "មិនទាន់មាននរណាប្រាប់",
  "pane-activities-proposed": "ស្នើតាមពាក្យ",
  "pane-activities-recorded": "បានកត់ត្រាក្នុងសន្លឹក “{sheet}”។",
  "pane-activities-unsaid": "មិនទាន់ដឹងស្ថានភាព",
};
