/** The form of an activity. */
export const paneActivities: Readonly<Record<string, string>> = {
  "pane-activities-all-done": "រួចទាំង {count, number}",
  "pane-activities-clear": "សម្អាត",
  "pane-activities-confirm": "បញ្ជាក់ថាវាជារបស់ {id}",
  "pane-activities-done": "រួច",
  "pane-activities-gone":
    "ផែនការលែងមានសកម្មភាពនេះតាមពាក្យ និងពេលវេលានេះហើយ ដូច្នេះមិនបានសរសេរអ្វីទេ។ សូមពិនិត្យម្តងទៀត រួចជ្រើសរើសវាម្តងទៀត។",
  "pane-activities-more": "ភស្តុតាង មូលហេតុ ម្ចាស់ផ្ទះ",
  "pane-activities-moved-to-hint": "ត្រីមាស ខែ ឬកាលបរិច្ឆេទ ដូចជា 2024 Q3; ទុកឱ្យទទេ បើមិនទាន់មាននរណាដឹង។",
  "pane-activities-no-action": "គ្មាន",
  "pane-activities-none": "ផែនការគ្មានសកម្មភាពទេ។",
  "pane-activities-other": "ផ្សេង…",
  "pane-activities-proposed": "ស្នើតាមពាក្យ",
  "pane-activities-record": "{count, plural, =0 {កត់ត្រាសកម្មភាព} other {កត់ត្រា # សកម្មភាព}}",
  "pane-activities-recorded": "បានកត់ត្រា {count, number} សកម្មភាពក្នុងសន្លឹក “{sheet}”។",
  "pane-activities-said": "ដឹងស្ថានភាពហើយ",
  "pane-activities-to": "ទៅ",
  "pane-activities-to-come": "ខាងមុខ",
  "pane-activities-underWay": "កំពុងអនុវត្ត",
  "pane-activities-undone": "បានដកវិញ។ អ្វីដែលអ្នកបានបំពេញនៅទីនេះវិញ តែមិនទាន់បានកត់ត្រាទេ។",
  "pane-activities-unsaid": "មិនទាន់ដឹងស្ថានភាព",
};
