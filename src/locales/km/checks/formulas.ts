import type { formulas as english } from "../../en/checks/formulas";
import type { SameTexts } from "../../languages";

export const formulas: SameTexts<typeof english> = {
  "ruleTitle-formula-differs": "រូបមន្តខុសពីរូបមន្តក្បែរវា",
  "ruleReason-formula-differs": "រូបមន្តដែលធ្វើខុសពីរូបមន្តក្បែរវា ច្រើនតែត្រូវបានកែដោយដៃ ឬរអិលទៅចំហៀងពេលចម្លង។",
  "formula-differs":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ {formula} ខុសពីរូបមន្ត {alike} ក្នុងចំណោម {all} ដែលគួរធ្វើដូចគ្នា ដូចជា {usual} នៅ {cellUsual}។ សូមចម្លងរូបមន្ត ឬទុកដដែលដោយផ្តល់ហេតុផល។",
  "ruleTitle-formula-overwritten": "លេខវាយជំនួសរូបមន្ត",
  "ruleReason-formula-overwritten": "លេខដែលវាយជំនួសរូបមន្តនៅដដែល ពេលគោលដៅដែលវាគណនាប្រែប្រួល។",
  "formula-overwritten":
    "{number} ត្រូវបានវាយបញ្ចូល ខណៈដែលជួរដេកផ្សេងក្រោម “{head}” មានរូបមន្ត (ដូចជា {formula})។ សូមចម្លងរូបមន្តមកក្រឡានេះ ប្រសិនបើមិនចង់រក្សាលេខនេះ។",
  "ruleTitle-formula-range-short": "ផលបូកនៃក្រឡាមិនត្រឹមត្រូវ",
  "ruleReason-formula-range-short":
    "ផលបូកដែលខ្វះឆ្នាំមួយ រាប់ពីរដង ឬរាប់ទិន្នន័យគោល មើលទៅត្រឹមត្រូវ តែខុស ហើយនៅតែខុសពេលកែឆ្នាំនានា។",
  "formula-range-short":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ {formula} {kind, select, missing {មិនបានរាប់ {what}} twice {រាប់ {what} ពីរដង} takesIn {រាប់បញ្ចូល “{what}” ដែលមិនមែនជាផ្នែករបស់វា} other {អានជួរដេក {what} ជំនួសជួរដេករបស់ខ្លួន}}។ សូមកែក្រឡាដែលរូបមន្តនេះយោង។",
  "ruleTitle-formula-typed-number": "ចំនួនដែលបានវាយចូលក្នុងរូបមន្ត",
  "ruleReason-formula-typed-number":
    "ចំនួនក្នុងរូបមន្តមិនអាចមើលឃើញក្នុងតារាងទេ ហើយវានៅដដែលទោះអ្វីដែលវាសម្រាប់បានផ្លាស់ប្តូរក៏ដោយ។",
  "formula-typed-number":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ ចំនួន {number} ត្រូវបានវាយចូលក្នុង {formula} ដូច្នេះគ្មាននរណាឃើញថាវាមកពីណាទេ។ សូមដាក់វាក្នុងក្រឡាដោយឡែក ឬកែរូបមន្ត។",
  "formula-typed-number-only":
    "{cells}{more, plural, =0 {} other { និង {more} ក្រឡាទៀត}}៖ {formula} មិនគណនាអ្វីពីផែនការទេ៖ វាជាចំនួនដែលបានវាយ។ សូមវាយជាចំនួន ឬចម្លងរូបមន្តដែលចង់បាន។",
};
