/** Frozen summaries, and what has changed since the last one. */
export const changes: Readonly<Record<string, string>> = {
  "summary-changes": "ការផ្លាស់ប្តូរតាំងពី{period} (បង្កកនៅថ្ងៃទី {day})",
  "summary-changes-actual": "លទ្ធផលជាក់ស្តែងនៃ{name}{party, select, none {} other { ({party})}}៖",
  "summary-changes-actuals": "លទ្ធផលដែលបានរាយការណ៍ ឬកែតម្រូវក្រោយមក",
  "summary-changes-added": "បានបន្ថែម",
  "summary-changes-agencies": "{role, select, responsible {ស្ថាប័នទទួលខុសត្រូវ} other {ដៃគូអនុវត្ត}}៖",
  "summary-changes-in-plan": "មានក្នុងផែនការ",
  "summary-changes-more": "{count, plural, other {# ទៀតប្រភេទនេះ}}",
  "summary-changes-none":
    "គ្មានអ្វីផ្លាស់ប្តូរក្នុងគោលដៅ ពាក្យពេចន៍ និងរចនាសម្ព័ន្ធនៃផែនការ ឬក្នុងអ្វីដែលបានរាយការណ៍មកទល់ពេលនោះទេ។",
  "summary-changes-now": "ឥឡូវ",
  "summary-changes-part": "{of, select, objective {គោលបំណង} action {សកម្មភាពរួម} unit {ឯកតា} other {សូចនាករ}}៖",
  "summary-changes-removed": "បានដកចេញ",
  "summary-changes-structure": "រចនាសម្ព័ន្ធ និងស្ថាប័ន",
  "summary-changes-target":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅនៃ{name}}}៖",
  "summary-changes-targets": "គោលដៅ និងទិន្នន័យគោល",
  "summary-changes-then": "ពេលនោះ",
  "summary-changes-under": "ក្រោម {parent}",
  "summary-changes-value": "{value}",
  "summary-changes-what": "អ្វីដែលបានផ្លាស់ប្តូរ",
  "summary-changes-wordings": "ពាក្យពេចន៍",
  "summary-frozen": "បានបង្កកនៅថ្ងៃទី {day}៖ តម្លៃនៃថ្ងៃនោះ។",
};
