/** What is wrong with settings, and what to do. Names of settings are those of the exported text. */
export const settings: Readonly<Record<string, string>> = {
  "settings-fault-boundsOutOfOrder":
    "“លើសគោលដៅ” ចាប់ពី {exceededFrom} %, “តាមផែនការ” ចាប់ពី {onTrackFrom} % និង “មានហានិភ័យ” ចាប់ពី {atRiskFrom} %។ តម្លៃនីមួយៗត្រូវទាបជាងតម្លៃមុន ដូចជា 115, 85 និង 50។",
  "settings-fault-newerVersion":
    "ការកំណត់នេះត្រូវបានរក្សាទុកដោយកម្មវិធីតាមដានកំណែថ្មីជាង។ ការកំណត់លំនាំដើមត្រូវបានប្រើ រហូតដល់អ្នកប្រើកំណែនោះ។",
  "settings-fault-noSuchChoice": "{setting} គឺ “{received}”។ សូមជ្រើសរើសមួយក្នុងចំណោម៖ {choices}។",
  "settings-fault-notJson":
    "អត្ថបទនេះមិនមែនជា JSON ទេ។ សូមជ្រើសរើសឯកសារដែលកម្មវិធីតាមដានបាននាំចេញ ឬកែសញ្ញាក្បៀស និងសញ្ញាសម្រង់។",
  "settings-fault-damaged":
    "មិនអាចអានការកំណត់បានទេ ព្រោះវាមិនបានប្រាប់កំណែ។ ការកំណត់លំនាំដើមត្រូវបានប្រើ ហើយអ្វីដែលមិនអាចអានបាន នៅក្នុងសៀវភៅការងារជាច្បាប់ចម្លង នៅពេលរក្សាទុកការកំណត់លើកក្រោយ។ បើមានឯកសារដែលកម្មវិធីតាមដានបាននាំចេញ សូមនាំចូលវា។",
  "settings-fault-notSettings":
    "នេះមិនមែនជាឯកសារដែលកម្មវិធីតាមដានបាននាំចេញទេ ព្រោះវាមិនបានប្រាប់កំណែ។ សូមជ្រើសរើសឯកសារដែលកម្មវិធីតាមដានបាននាំចេញ។",
  "settings-fault-outOfRange":
    "{setting} គឺ “{received}”។ ត្រូវតែជា{whole, select, yes {ចំនួនគត់} other {លេខ}}ចាប់ពី {min, number} ដល់ {max, number}។",
  "settings-fault-unknownSetting": "គ្មានការកំណត់ឈ្មោះ {setting} ទេ។ សូមកែឈ្មោះ ឬដកវាចេញ។",
  "settings-fault-unreadable": "{setting} មិនអាចអានបានទេ។ សូមដកវាចេញ ឬយកពីឯកសារដែលកម្មវិធីតាមដានបាននាំចេញ។",
};
