/** The sheet of open points. */
export const openPoints: Readonly<Record<string, string>> = {
  "openPoint-blankDate": "ក្រឡាសម្រាប់កាលបរិច្ឆេទនៅទទេ។",
  "openPoint-bracket": "{mark} ស្ថិតក្នុងវង់ក្រចកជ្រុង៖ ពាក្យពេចន៍មិនទាន់ឯកភាពគ្នា។",
  "openPoint-difference": "សេចក្តីព្រាងទាំងពីរខុសគ្នានៅទីនេះ ហើយមិនទាន់ឯកភាពគ្នា។",
  "openPoint-lateActivity":
    "ហួសពេលកំណត់ ហើយ{status, select, underWay {នៅតែកំពុងអនុវត្ត} other {មិនទាន់ធ្វើ}}។ សូមប្រាប់ថា បានធ្វើ លើកពេល ឬបោះបង់។",
  "openPoint-partyRemark": "{mark} ជាកំណត់សម្គាល់របស់ភាគីមួយ ដែលនៅសល់ក្នុងអត្ថបទ។",
  "openPoint-question": "{mark} បង្ហាញថាមិនទាន់កំណត់។",
  "openPoint-statusUnknown":
    "សកម្មភាព {count} ហួសពេលកំណត់ ហើយមិនទាន់មានអ្នកណាប្រាប់ស្ថានភាព។ នេះជាសកម្មភាពទីមួយ។ សូមបង្កើតសន្លឹកសកម្មភាព ហើយបំពេញស្ថានភាព។",
  "openPoint-tentative": "“{mark}”៖ មិនទាន់បញ្ជាក់។",
  "openPoint-unconfirmed": "វិធីវាស់សូចនាករ {count} ត្រូវបានសន្និដ្ឋាន ហើយមិនទាន់បញ្ជាក់។ សូមបញ្ជាក់នៅសន្លឹកសូចនាករ។",
  "openPoint-undecided": "“{mark}”៖ មិនទាន់កំណត់។",
  "openPointKind-error": "ត្រូវកែក្នុងផែនការ",
  "openPointKind-unconfirmed": "មិនទាន់បញ្ជាក់",
  "openPointSheet-byWhen": "ត្រឹមថ្ងៃ",
  "openPointSheet-byWhom": "ដោយអ្នកណា",
  "openPointSheet-cell": "ក្រឡា",
  "openPointSheet-count": "ចំណុចមិនទាន់ដោះស្រាយ {open} · បានដោះស្រាយ {settled}",
  "openPointSheet-decision": "ការសម្រេចចិត្ត",
  "openPointSheet-note":
    "សូមបញ្ចូលការសម្រេចចិត្ត ដោយអ្នកណា និងត្រឹមថ្ងៃណា។ ចំណុចដែលបានដោះស្រាយនឹងចេញពីបញ្ជីនៅពេលសរសេរលើកក្រោយ។ អ្វីផ្សេងទៀតដែលអ្នកវាយនៅដដែល។",
  "openPointSheet-point": "ចំណុច",
  "openPointSheet-settled": "បានដោះស្រាយ",
  "openPointSheet-tab": "ចំណុចមិនទាន់ដោះស្រាយ",
  "openPointSheet-title": "ចំណុចមិនទាន់ដោះស្រាយ",
  "openPointSheet-why": "មូលហេតុដែលមិនទាន់ដោះស្រាយ",
};
