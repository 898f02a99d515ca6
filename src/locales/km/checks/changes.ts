import type { changes as english } from "../../en/checks/changes";
import type { SameTexts } from "../../languages";

export const changes: SameTexts<typeof english> = {
  "ruleTitle-changed-structure": "រចនាសម្ព័ន្ធផែនការបានផ្លាស់ប្តូរតាំងពីកិច្ចប្រជុំមុន",
  "ruleReason-changed-structure":
    "អ្វីដែលបានបញ្ចូល ដកចេញ ផ្លាស់ទី ឬប្តូរលេខ តាំងពីសេចក្តីសង្ខេបដែលបានបង្កក ងាយមើលរំលងលើក្រដាស។",
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
  "ruleTitle-changed-target": "គោលដៅបានផ្លាស់ប្តូរតាំងពីកិច្ចប្រជុំមុន",
  "ruleReason-changed-target":
    "សេចក្តីសង្ខេបដែលបានបង្កកជាអ្វីដែលអង្គប្រជុំបានឃើញ។ បើគោលដៅ ឬទិន្នន័យគោលប្តូរក្រោយមក ភាគីម្ខាងអាចមិនដឹង។",
  "changed-target":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅសម្រាប់ {target} }}នៃ “{indicator}” គឺ {former} នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} ហើយឥឡូវគឺ {present}។ ប្រសិនបើគ្មាននរណាយល់ព្រមទេ សូមដាក់តម្លៃមុនវិញ។",
  "changed-target-added":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅសម្រាប់ {target} }}នៃ “{indicator}” ឥឡូវគឺ {present}។ នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} វាមិនទាន់មានទេ។",
  "changed-target-removed":
    "{target, select, baseline {ទិន្នន័យគោល} overallTarget {គោលដៅសរុប} other {គោលដៅសម្រាប់ {target} }}នៃ “{indicator}” គឺ {former} នៅពេលសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day} ប៉ុន្តែឥឡូវលែងមានហើយ។ ប្រសិនបើគ្មាននរណាយល់ព្រមទេ សូមដាក់វាវិញ។",
  "ruleTitle-changed-wording": "ពាក្យពេចន៍បានផ្លាស់ប្តូរតាំងពីកិច្ចប្រជុំមុន",
  "ruleReason-changed-wording":
    "រដ្ឋាភិបាលទាំងពីរបានចុះហត្ថលេខាលើខ្លឹមសារដែលបានព្រមព្រៀង។ គោលបំណង សកម្មភាព ឬសូចនាករដែលប្តូរពាក្យ អាចសន្យារឿងផ្សេង។",
  "changed-wording":
    "ពាក្យពេចន៍នៃ{of, select, objective {គោលបំណងទី {number}} action {សកម្មភាពរួម {number}} unit {ឯកតារបស់សូចនាករ {number}} other {សូចនាករ {number}}} បានផ្លាស់ប្តូរ តាំងពីសេចក្តីសង្ខេប {period} ត្រូវបានបង្កកនៅថ្ងៃទី {day}។ ពាក្យដែលដកចេញ៖ {former}។ ពាក្យដែលបន្ថែម៖ {present}។",
};
