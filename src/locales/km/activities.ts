/** The Activities sheet. */
export const activities: Readonly<Record<string, string>> = {
  "activities-page-none": "ផែនការការងារគ្មានសកម្មភាពទេ។",
  "activities-page-subtitle": "សកម្មភាពត្រឹមចុង{period}",
  "activities-page-tab": "សកម្មភាព {quarter, select, none {ឆ្នាំ{year}} other {ត្រីមាសទី{quarter} ឆ្នាំ{year}}}",
  "activitySheet-action": "សកម្មភាពរួម",
  "activitySheet-activity": "សកម្មភាព",
  "activitySheet-date": "កាលបរិច្ឆេទ",
  "activitySheet-evidence": "ភស្តុតាង",
  "activitySheet-host": "ម្ចាស់ផ្ទះ",
  "activitySheet-movedTo": "លើកទៅ",
  "activitySheet-no-day":
    "“{text}” មិនបានប្រាប់ថ្ងៃណាទេ ដូច្នេះមិនបានសរសេរអ្វីទេ។ សូមសរសេរថ្ងៃ ឬរយៈពេលថ្ងៃ ដូចជា 12–13 មិថុនា 2024 ឬទុកឱ្យទទេ។",
  "activitySheet-no-time":
    "“{text}” មិនបានប្រាប់ពេលវេលាដែលសកម្មភាពត្រូវបានលើកទៅ ដូច្នេះមិនបានសរសេរអ្វីទេ។ សូមសរសេរត្រីមាស ខែ ឬកាលបរិច្ឆេទ ដូចជា 2024 Q3 ឬទុកឱ្យទទេ។",
  "activitySheet-note-kept":
    "អ្វីដែលអ្នកវាយនៅទីនេះត្រូវបានរក្សាទុក ហើយយកជាគោល ប្រសិនបើខុសពីផែនការការងារ។ ក្រឡាដែលអ្នកលុប នឹងមានពាក្យរបស់ផែនការការងារវិញ ហើយ – មានន័យថាគ្មាន។ អ្នកអាចតម្រៀប ច្រោះ និងបន្ថែមជួរដេក និងជួរឈរផ្ទាល់ខ្លួន។",
  "activitySheet-note-proposed":
    "សកម្មភាពរួមដែលសម្គាល់ថា “ស្នើ” ត្រូវបានរកឃើញតាមពាក្យ។ សូមវាយលេខរបស់វាដើម្បីបញ្ជាក់ ឬ – ប្រសិនបើគ្មាន។",
  "activitySheet-note-purpose":
    "សកម្មភាពនៃផែនការការងារ។ សូមប្រាប់នៅកិច្ចប្រជុំនីមួយៗថា បានធ្វើ កំពុងអនុវត្ត លើកពេល (ទៅពេលណា និងមូលហេតុអ្វី) ឬបោះបង់។ ស្ថានភាពទទេមានន័យថា មិនទាន់មានអ្នកណាប្រាប់។",
  "activitySheet-output": "ធាតុចេញ",
  "activitySheet-place": "ទីកន្លែង",
  "activitySheet-proposed": "{id} (ស្នើ)",
  "activitySheet-quarter": "ត្រីមាស",
  "activitySheet-reason": "មូលហេតុ",
  "activitySheet-status": "ស្ថានភាព",
  "activitySheet-tab": "Activities – សកម្មភាព",
  "activitySheet-tentative": "{date} (មិនទាន់ច្បាស់លាស់)",
  "activitySheet-title": "សកម្មភាពនៃផែនការការងារ",
  "activitySheet-year": "ឆ្នាំ",
  "activityStatus-done": "បានធ្វើ",
  "activityStatus-dropped": "បោះបង់",
  "activityStatus-moved": "លើកពេល",
  "activityStatus-planned": "គ្រោងទុក",
  "activityStatus-underWay": "កំពុងអនុវត្ត",
};
