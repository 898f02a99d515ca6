import type { actions as english } from "../../en/checks/actions";
import type { SameTexts } from "../../languages";

export const actions: SameTexts<typeof english> = {
  "ruleTitle-action-number-date": "លេខដែលក្លាយជាកាលបរិច្ឆេទ",
  "ruleReason-action-number-date":
    "នៅប្រទេសខ្លះ Excel ប្តូរ “1.2” ទៅជាកាលបរិច្ឆេទ។ បន្ទាប់មក អ្វីដែលយោងតាមលេខ ដូចជាផែនការការងារ រកសកម្មភាពនេះមិនឃើញទេ។",
  "action-number-date":
    "Excel បានប្តូរលេខនៃសកម្មភាពនេះទៅជាកាលបរិច្ឆេទ {date} ដូច្នេះអ្វីដែលយោងតាមលេខរកសកម្មភាពនេះមិនឃើញទេ។ សូមដាក់ទម្រង់អត្ថបទ (Text) ឱ្យជួរឈរ រួចវាយលេខឡើងវិញ។",
  "ruleTitle-action-number-duplicate": "លេខតែមួយសម្រាប់សកម្មភាពពីរ",
  "ruleReason-action-number-duplicate":
    "ផែនការការងារ កំណត់ហេតុ និងសេចក្តីសង្ខេប ហៅសកម្មភាពតាមលេខ។ សកម្មភាពពីរដែលមានលេខដូចគ្នាមិនអាចបែងចែកបានទេ។",
  "action-number-duplicate": "លេខ {number} ត្រូវបានប្រើនៅ {cellFirst} រួចហើយ។ សូមដាក់លេខផ្សេងឱ្យសកម្មភាពនេះ។",
  "ruleTitle-action-number-gap": "លេខត្រូវបានរំលង",
  "ruleReason-action-number-gap": "លេខដែលបានរំលង ធ្វើឱ្យអង្គប្រជុំសួរថាតើមានសកម្មភាពណាមួយបាត់ឬទេ។",
  "action-number-gap": "បន្ទាប់ពី {before} គឺ {number}៖ ខ្វះ {missing}។ សូមដាក់សកម្មភាពនោះវិញ ឬដាក់លេខសកម្មភាពឡើងវិញ។",
  "ruleTitle-action-number-style": "លេខសរសេរពីររបៀប",
  "ruleReason-action-number-style": "លេខដែលសរសេរពីរបែបមើលទៅមិនរៀបរយ ហើយការស្វែងរកមួយបែបរកមិនឃើញមួយបែបទៀត។",
  "action-number-style":
    "“{number}” សរសេរខុសពី “{usual}”{others, plural, =0 {} other { ហើយ {otherNumbers} ក៏ដូចគ្នា}}។ សូមសរសេរលេខទាំងអស់តាមរបៀបតែមួយ។",
  "ruleTitle-action-under-wrong-objective": "សកម្មភាពនៅក្រោមគោលបំណងផ្សេង",
  "ruleReason-action-under-wrong-objective":
    "សកម្មភាពត្រូវបានរាប់ជាមួយគោលបំណងដែលវាស្ថិតនៅក្រោម។ បើលេខរបស់វាបញ្ជាក់គោលបំណងផ្សេង មួយក្នុងចំណោមពីរនោះខុស។",
  "action-under-wrong-objective":
    "សកម្មភាព {number} ស្ថិតនៅក្រោម “{objective}”។ សូមផ្លាស់ទៅគោលបំណងតាមលេខរបស់វា ឬកែលេខ។",
  "ruleTitle-action-without-targets": "សកម្មភាពគ្មានសូចនាករ និងគ្មានគោលដៅ",
  "ruleReason-action-without-targets":
    "សកម្មភាពដែលគ្មានទាំងសូចនាករ ទាំងគោលដៅ មិនអាចដឹងថាបានសម្រេច ឬយឺតទេ ដូច្នេះសកម្មភាពនោះមិនមានក្នុងសេចក្តីសង្ខេបណាទេ។",
  "action-without-targets":
    "“{action}”{count, plural, =1 {} other { និងសកម្មភាពផ្សេងទៀត (សរុប {count})}} គ្មានទាំងសូចនាករ និងគោលដៅ ដូច្នេះគ្មានអ្នកណាដឹងថាពេលណាសម្រេចទេ។ សូមបន្ថែម ឬដកសកម្មភាពនេះចេញ។",
  "ruleTitle-action-without-words": "លេខដែលគ្មានសកម្មភាព",
  "ruleReason-action-without-words": "លេខដែលគ្មានអ្វីនៅក្បែរ គឺជួរដេកដែលភ្លេច ឬសកម្មភាពដែលបាត់។",
  "action-without-words": "{number} គ្មានពាក្យ ដូច្នេះគ្មាននរណាដឹងថាត្រូវធ្វើអ្វីទេ។ សូមសរសេរសកម្មភាព ឬលុបលេខ។",
  "ruleTitle-objective-number-duplicate": "លេខគោលបំណងប្រើពីរដង",
  "ruleReason-objective-number-duplicate": "សេចក្តីសង្ខេប និងកំណត់ហេតុហៅគោលបំណងតាមលេខ។ បើលេខដូចគ្នា មិនអាចបែងចែកបាន។",
  "objective-number-duplicate": "គោលបំណង {number} មាននៅ {cellFirst} រួចហើយ។ សូមដាក់លេខផ្សេង។",
  "ruleTitle-objective-wording": "គោលបំណងតែមួយសរសេរពីរបែប",
  "ruleReason-objective-wording":
    "គណៈប្រតិភូពីរចុះហត្ថលេខាលើគោលបំណងនៅក្បាលផែនការ ហើយធ្វើការតាមគោលបំណងក្នុងតារាង។ បើពាក្យខុសគ្នា មិនច្បាស់ថាបានព្រមព្រៀងលើមួយណា។",
  "objective-wording":
    "គោលបំណង {objective} សរសេរខុសគ្នានៅ {cellTable}។ {here, plural, =0 {} other {ពាក្យដែលមានតែនៅទីនេះ៖ {onlyHead}។ }}{there, plural, =0 {} other {ពាក្យដែលមានតែនៅទីនោះ៖ {onlyTable}។ }}សូមព្រមព្រៀងលើពាក្យតែមួយ ហើយប្រើនៅទាំងពីរកន្លែង។",
};
