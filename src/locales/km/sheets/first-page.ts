import type { Catalogue } from "../../languages";

/** The texts of the first page of a summary, in Khmer. */
export const firstPage: Catalogue = {
  "summary-brief-activities": "សកម្មភាព",
  "summary-brief-activities-by-agency":
    "សកម្មភាពតាមស្ថាប័នទទួលខុសត្រូវ{all, plural, =0 {} other { ({shown, number}/{all, number})}}",
  "summary-brief-activities-standing": "ស្ថានភាពសកម្មភាព (សកម្មភាព {count, number})",
  "summary-brief-due-next": "ដល់កំណត់{by} តែមិនទាន់មានលទ្ធផល",
  "summary-brief-attention": "អ្វីដែលត្រូវយកចិត្តទុកដាក់",
  "summary-brief-attention-none": "គ្មានសូចនាករណាយឺតជាងផែនការ ឬមានហានិភ័យ ហើយគ្មានរបាយការណ៍ណាខ្វះទេ។",
  "summary-brief-attention-unknown": "គ្មានសូចនាករណាមានគោលដៅដល់កំណត់នៅឡើយទេ ដូច្នេះលេខមិនប្រាប់ថាផែនការស្ថិតនៅយ៉ាងណាទេ។",
  "summary-brief-by-agency":
    "តាមស្ថាប័នទទួលខុសត្រូវ (ខ្វះរបាយការណ៍ច្រើនជាងគេមុន){all, plural, =0 {} other { ({shown, number}/{all, number})}}",
  "summary-brief-by-party": "តាមភាគី{all, plural, =0 {} other { ({shown, number}/{all, number})}}",
  "summary-brief-decide-behind":
    "{activity} សម្រេច {done, number, integer}% ក្នុងពេល {gone, number, integer}%៖ ត្រូវធ្វើអ្វី?",
  "summary-brief-decide-new-dates": "សកម្មភាពហួសពេលកំណត់ {count, number}៖ ដល់ពេលណា?",
  "summary-brief-decide-off-track":
    "បាន {actual, number}{unit} ក្នុង {expected, number}{unit} {reason, select, none {ហើយគ្មានហេតុផល} other {ដោយមូលហេតុ “{reason}”}}។ តើត្រូវធ្វើអ្វី?",
  "summary-brief-decide-off-track-many":
    "សូចនាករ {count, number} ដែលយឺតជាងផែនការ {isGiven, select, yes {មានហេតុផល} other {គ្មានហេតុផល}}។ តើត្រូវធ្វើអ្វី?",
  "summary-brief-decisions": "ការសម្រេចចិត្តដែលស្នើសុំ",
  "summary-brief-done": "បានធ្វើក្នុង{period}",
  "summary-brief-done-so-far": "បានធ្វើរួច",
  "summary-brief-end-of": "ចុង{period}",
  "summary-brief-known": "អ្វីដែលដឹង",
  "summary-brief-known-activities": "សកម្មភាព {count, number} មានពេលកំណត់ ក្នុងនោះ {over, number} ហួសពេលហើយ។",
  "summary-brief-known-actuals": "សូចនាករ {count, number} ក្នុងចំណោម {total, number} មានលទ្ធផលរាយការណ៍។",
  "summary-brief-known-agencies": "សូចនាករ {count, number} ក្នុងចំណោម {total, number} មានស្ថាប័នទទួលខុសត្រូវ។",
  "summary-brief-known-targets": "សូចនាករ {count, number} ក្នុងចំណោម {total, number} មានគោលដៅ។",
  "summary-brief-last-report": "របាយការណ៍ចុងក្រោយ",
  "summary-brief-late": "{status}{isDated, select, yes { ពេលកំណត់បានចប់នៅ{day}} other {}}។",
  "summary-brief-late-head": "ហួសពេល",
  "summary-brief-late-none": "គ្មានសកម្មភាពណាដែលហួសពេលហើយមិនទាន់រួចទេ។",
  "summary-brief-missing": "អ្វីដែលខ្វះ និងកន្លែងដែលត្រូវបំពេញ",
  "summary-brief-missing-actuals": "លទ្ធផលជាក់ស្តែង៖ បំពេញក្នុងសន្លឹក Actuals ឬរាយការណ៍ក្នុងផ្ទាំង។",
  "summary-brief-missing-statuses": "ស្ថានភាពសកម្មភាព៖ បង្កើតសន្លឹក Activities ហើយបំពេញស្ថានភាព។",
  "summary-brief-missing-targets": "គោលដៅដែលអាចរាប់បាន៖ សរសេរលេខសម្រាប់សូចនាករនីមួយៗ ជាមួយឆ្នាំ ក្នុងជួរឈរនៃផែនការ។",
  "summary-brief-missing-years":
    "ឆ្នាំ៖ សរសេរក្នុងចំណងជើងផែនការ ដូចជា “២០២៣–២០២៥” ឬក្នុងក្បាលជួរឈរគោលដៅ ដូចជា “គោលដៅ ២០២៤”។",
  "summary-brief-next": "បន្ទាប់៖ {period}",
  "summary-brief-no-party": "មិនបានបញ្ជាក់ភាគី",
  "summary-brief-not-reported": "មិនទាន់រាយការណ៍",
  "summary-brief-awaited": "រង់ចាំរបាយការណ៍",
  "summary-brief-not-reported-for":
    "{periods, select, none {មិនទាន់រាយការណ៍} other {មិនទាន់រាយការណ៍សម្រាប់{periods}}} (ត្រូវផ្ញើត្រឹម {due})។{entered, select, none {} other { “{entered}” មិនរាប់ជាលទ្ធផលទេ។}}",
  "summary-brief-nothing-said": "មិនទាន់មានព័ត៌មាន",
  "summary-brief-of-due": "{good, number} ក្នុងចំណោម {due, number}",
  "summary-brief-on-track-of-due": "តាមផែនការ ឬលើសផែនការ ក្នុងចំណោមដែលដល់កំណត់",
  "summary-brief-over": "ហួសពេលកំណត់ ប៉ុន្តែមិនទាន់មានអ្នកណាបញ្ជាក់ស្ថានភាព (សកម្មភាព {count})",
  "summary-brief-owes": "{agency}៖ ខ្វះរបាយការណ៍ {count, number}",
  "summary-brief-parties-share": "សូចនាករដែលភាគីច្រើនរាយការណ៍ ត្រូវបានរាប់សម្រាប់ភាគីនីមួយៗ។",
  "summary-brief-reached":
    "{direction, select, decrease {នៅត្រឹម {actual, number}{unit}{parts} ខណៈមកដល់ពេលនេះត្រូវថយចុះដល់ {expected, number}{unit}។} other {បាន {actual, number}{unit}{parts} ក្នុងចំណោម {expected, number}{unit} ដែលរំពឹងទុកដល់ពេលនេះ។}}",
  "summary-brief-since": "តាំងពីកិច្ចប្រជុំចុងក្រោយ",
  "summary-brief-since-year": "តាំងពីចុង{period}",
  "summary-brief-standing":
    "{objectives, select, none {ស្ថានភាពសូចនាករ {count, number}} other {ស្ថានភាពតាមគោលបំណង}}",
  "summary-brief-work":
    "{done, plural, =0 {} other {សកម្មភាពចំនួន # បានអនុវត្តរួច។ }}{moved, plural, =0 {} other {ចំនួន # បានលើកពេល។ }}{dropped, plural, =0 {} other {ចំនួន # បានបោះបង់។}}",
  "summary-decision-action": "វិធានការ",
  "summary-decision-date": "ថ្ងៃ ទីកន្លែង",
  "summary-decision-report": "របាយការណ៍",
  "summary-decision-target": "គោលដៅ",
  "summary-decision-wording": "ពាក្យពេចន៍",
  "summary-year-start-doubt":
    "គ្មានអត្ថបទណាប្រាប់ថាឆ្នាំនៃ “{text}” ចាប់ផ្តើមនៅពេលណាទេ ({cell})៖ បានចាត់ទុកថាចាប់ផ្តើមខែ{month, select, 1 {មករា} 4 {មេសា} 7 {កក្កដា} other {តុលា}}។ បើមិនត្រឹមត្រូវ សូមសរសេរខែនៅក្នុងចំណងជើង ដូចជា “ឆ្នាំសារពើពន្ធចាប់ផ្តើមខែកក្កដា”។",
};
