/** ទិដ្ឋភាពចែកទម្រង់រាយការណ៍ ទទួលមកវិញ និងមើលផែនការច្រើនជាមួយគ្នា */
export const paneExchange: Readonly<Record<string, string>> = {
  "pane-exchange-brings":
    "ថ្មី {added, number} · បានកែ {changed, number} · ដដែល {unchanged, number} · ទទេ {blank, number}",
  "pane-exchange-choose-forms": "ជ្រើសរើសឯកសារដែលបានផ្ញើមកវិញ ឬទម្លាក់នៅទីនេះ…",
  "pane-exchange-choose-plans": "ជ្រើសរើសសៀវភៅការងារផែនការ ឬទម្លាក់នៅទីនេះ…",
  "pane-exchange-foreseen":
    "{count, plural, =0 {គ្មានអ្វីថ្មីក្នុងឯកសារទាំងនេះ} other {អាចកត់ត្រារបាយការណ៍ # បាន}}; បានកត់ត្រារួច {unchanged, number}; {conflicts, plural, =0 {គ្មានចំណុចសង្ស័យ} other {មិនអាចកត់ត្រា # បាន}}។",
  "pane-exchange-hand-out": "ចែកទម្រង់រាយការណ៍",
  "pane-exchange-hand-out-how":
    "ទម្រង់នីមួយៗជាសៀវភៅការងារដោយឡែក មានសូចនាកររបស់ស្ថាប័ន ឬភាគីមួយ។ សូមបើក រក្សាទុក ហើយផ្ញើជាមួយអត្ថបទ។",
  "pane-exchange-heads-gone":
    "រកមិនឃើញចំណងជើងជួរឈររបស់ “{sheet}” ទេ ដូច្នេះគ្មានអ្វីត្រូវបានកត់ត្រា។ សូមដាក់វាមកវិញដូចដើម រួចព្យាយាមម្តងទៀត។",
  "pane-exchange-indicators": "សូចនាករ {count, number}",
  "pane-exchange-letter": "អត្ថបទសម្រាប់ផ្ញើ",
  "pane-exchange-letter-named": "អត្ថបទសម្រាប់ផ្ញើ ជាមួយ {file}",
  "pane-exchange-no-plan": "ផែនការគ្មានសូចនាករ ឬគ្មានឆ្នាំ ដូច្នេះគ្មានអ្វីត្រូវសួរទេ។",
  "pane-exchange-no-targets":
    "គ្មានសូចនាករណាមានគោលដៅទេ ដូច្នេះគ្មានតួលេខត្រូវរាយការណ៍ទេ។ សូមបញ្ជាក់ស្ថានភាពសកម្មភាពនៅផ្នែកសកម្មភាព។",
  "pane-exchange-not-asked": "មិនបានសួរអំពីសូចនាករ {count, number} ដែលគ្មានអ្វីដល់កំណត់៖ {indicators}",
  "pane-exchange-nothing-due": "គ្មានអ្វីដល់កំណត់ក្នុង {period} ទេ។ សូមជ្រើសរើសរយៈពេលផ្សេង។",
  "pane-exchange-open": "បើកទម្រង់",
  "pane-exchange-open-failed": "មិនអាចបើកសៀវភៅការងារបានទេ។",
  "pane-exchange-open-named": "បើកទម្រង់ {file}",
  "pane-exchange-open-overview": "បើកទិដ្ឋភាពរួម",
  "pane-exchange-opened": "បានបើកក្នុងបង្អួចដោយឡែក។ សូមរក្សាទុកជា “{file}”។ លើ Mac វាអាចនៅពីក្រោយបង្អួចនេះ។",
  "pane-exchange-overview": "ផែនការច្រើនក្នុងទិដ្ឋភាពតែមួយ",
  "pane-exchange-overview-failed": "មិនអាចធ្វើទិដ្ឋភាពរួមបានទេ។",
  "pane-exchange-overview-how":
    "ជ្រើសរើសសៀវភៅការងារនៃផែនការជាច្រើន។ ឯកសារត្រូវបានអានតែលើម៉ាស៊ីននេះ ហើយទិដ្ឋភាពរួមបើកជាសៀវភៅការងារដោយឡែក។",
  "pane-exchange-overview-opened":
    "បានបើកទិដ្ឋភាពរួមនៃផែនការ {plans, number} ក្នុងបង្អួចដោយឡែក។ សូមរក្សាទុកនៅទីនោះ។ លើ Mac វាអាចនៅពីក្រោយបង្អួចនេះ។",
  "pane-exchange-overview-read":
    "បានអានផែនការ {plans, number}{unread, plural, =0 {} other {; មិនអាចអានឯកសារ # បាន}}។",
  "pane-exchange-plan-stands":
    "ក្នុងចំណោមសូចនាករដែលដល់កំណត់ {due, number} តាមផែនការ ឬល្អជាង {onTrackOrBetter, number} បានរាយការណ៍ {reported, number}",
  "pane-exchange-reading": "កំពុងអានឯកសារ…",
  "pane-exchange-reading-plans": "កំពុងអានឯកសារ៖ {read, number} ក្នុងចំណោម {of, number}…",
  "pane-exchange-record": "កត់ត្រារបាយការណ៍ចំនួន {count, number}",
  "pane-exchange-recorded":
    "{count, plural, =0 {គ្មានអ្វីត្រូវបានកត់ត្រា} other {បានកត់ត្រារបាយការណ៍ #}}; បានកត់ត្រាពីមុន {unchanged, number}; {conflicts, plural, =0 {គ្មានអ្វីត្រូវបានទុក} other {បានទុក #}}។",
  "pane-exchange-recording": "កំពុងកត់ត្រា…",
  "pane-exchange-refused": "មិនទទួល៖ គ្មានអ្វីនៃឯកសារនេះត្រូវបានកត់ត្រាទេ។",
  "pane-exchange-take-back": "ទទួលទម្រង់មកវិញ",
  "pane-exchange-take-back-failed": "មិនអាចទទួលឯកសារមកវិញបានទេ។",
  "pane-exchange-take-back-how":
    "ជ្រើសរើសឯកសារដែលបានផ្ញើមកវិញ ទោះប្តូរឈ្មោះ តម្រៀបឡើងវិញ ឬរក្សាទុកជា CSV។ ឯកសារត្រូវបានអានតែលើម៉ាស៊ីននេះ ហើយគ្មានអ្វីត្រូវបានកត់ត្រា មុនពេលអ្នកឃើញអ្វីដែលឯកសារនីមួយៗមាន។",
};
