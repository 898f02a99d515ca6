/** ចំណុចដែលរកឃើញ អាស្រ័យលើការអានដែលមិនប្រាកដ */
export const foundWithDoubt: Readonly<Record<string, string>> = {
  "finding-doubt": "ចំណុចនេះអាស្រ័យលើការអានដែលមិនប្រាកដ៖ “{text}” ត្រូវបានអានជា {taken}។",
  "finding-doubt-meant":
    "ចំណុចនេះអាស្រ័យលើការអានដែលមិនប្រាកដ៖ “{text}”{others, select, none { អាចមានន័យផ្សេង} other { ក៏អាចជា {others}}}។",
  "finding-elsewhere": "ដូចគ្នានៅ {cells}{more, plural, =0 {} other { និង # ក្រឡាទៀត}}។",
  "ruleTitle-not-read": "មិនបានអាន",
  "ruleTitle-reading-doubt": "ការអានដែលសង្ស័យ",
};
