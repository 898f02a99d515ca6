import type { Language } from "./languages";

const en = {
  title: "Test this Excel",
  purpose:
    "Tries everything that the tracker asks of Excel, one thing after the other, and says where this Excel answers differently from what the tracker expects. It takes up to ten minutes and needs an empty workbook.",
  start: "Start the test",
  again: "Test again",
  progress: "{done} of {all}",
  inUse:
    "Nothing was done: this workbook is not empty. Open the test in a new, blank workbook. Or save this one first and test here: the test adds sheets of its own and deletes them, touches no other, and empties the list of what can be undone.",
  anyway: "Test in this workbook",
  notExcel: "This page works inside Excel only.",
  failed: "The test stopped: {why}. Press Enter in the cell that is being edited, then test again.",
  allSame: "All {same, plural, other {# answers}} are as expected.",
  differences:
    "{different, plural, one {# answer is different} other {# answers are different}}, {same} are as expected.",
  lacking:
    "{lacking, plural, one {# thing was} other {# things were}} left out, since this Excel is too old for it.",
  expected: "Expected",
  found: "Found",
  report: "Report",
  send: "Copy the report and the recording, and send both as the page “Testing an Excel” says. They hold nothing of your workbooks.",
  copyReport: "Copy the report",
  copyRecording: "Copy the recording",
  copied: "Copied.",
  copyYourself: "The text is marked: press Ctrl+C to copy it.",
};

/** The names of the texts of the self-test's page. */
export type SelfTestText = keyof typeof en;

/**
 * What the page of the self-test says. It is a page of its own, so its texts do not stand in the catalogues, which the
 * pane fetches.
 */
export const selfTestTexts: Readonly<Record<Language, Readonly<Record<SelfTestText, string>>>> = {
  en,
  km: {
    title: "សាកល្បង Excel នេះ",
    purpose:
      "សាកល្បងអ្វីៗទាំងអស់ដែលកម្មវិធីតាមដានស្នើពី Excel ម្តងមួយៗ រួចប្រាប់កន្លែងដែល Excel នេះឆ្លើយខុសពីអ្វីដែលកម្មវិធីតាមដានរំពឹង។ ចំណាយពេលរហូតដល់ដប់នាទី និងត្រូវការសៀវភៅការងារទទេ។",
    start: "ចាប់ផ្ដើមសាកល្បង",
    again: "សាកល្បងម្តងទៀត",
    progress: "{done} ក្នុងចំណោម {all}",
    inUse:
      "មិនបានធ្វើអ្វីទេ៖ សៀវភៅការងារនេះមិនទទេ។ សូមបើកការសាកល្បងក្នុងសៀវភៅការងារថ្មីដែលទទេ។ ឬរក្សាទុកសៀវភៅនេះជាមុន ហើយសាកល្បងនៅទីនេះ៖ ការសាកល្បងបន្ថែមសន្លឹករបស់ខ្លួន រួចលុបវាចេញ មិនប៉ះសន្លឹកផ្សេងទេ តែលុបបញ្ជីអ្វីដែលអាចមិនធ្វើវិញបាន។",
    anyway: "សាកល្បងក្នុងសៀវភៅការងារនេះ",
    notExcel: "ទំព័រនេះដំណើរការតែក្នុង Excel ប៉ុណ្ណោះ។",
    failed: "ការសាកល្បងបានឈប់៖ {why}។ សូមចុច Enter ក្នុងក្រឡាដែលកំពុងកែ រួចសាកល្បងម្តងទៀត។",
    allSame: "ចម្លើយទាំង {same} ដូចដែលរំពឹងទុក។",
    differences: "ចម្លើយ {different} ខុសគ្នា ចម្លើយ {same} ដូចដែលរំពឹងទុក។",
    lacking: "បានទុកចោល {lacking} ព្រោះ Excel នេះចាស់ពេក។",
    expected: "រំពឹងទុក",
    found: "រកឃើញ",
    report: "របាយការណ៍",
    send: "សូមចម្លងរបាយការណ៍ និងកំណត់ត្រា រួចផ្ញើទាំងពីរ តាមទំព័រ “Testing an Excel”។ វាមិនមានអ្វីពីសៀវភៅការងាររបស់អ្នកទេ។",
    copyReport: "ចម្លងរបាយការណ៍",
    copyRecording: "ចម្លងកំណត់ត្រា",
    copied: "បានចម្លង។",
    copyYourself: "អត្ថបទត្រូវបានជ្រើស៖ សូមចុច Ctrl+C ដើម្បីចម្លង។",
  },
  th: {
    title: "ทดสอบ Excel นี้",
    purpose:
      "ลองทุกอย่างที่ระบบติดตามสั่งให้ Excel ทำทีละอย่าง แล้วบอกว่า Excel นี้ตอบต่างจากที่ระบบติดตามคาดไว้ตรงไหน ใช้เวลาไม่เกินสิบนาทีและต้องใช้เวิร์กบุ๊กว่าง",
    start: "เริ่มทดสอบ",
    again: "ทดสอบอีกครั้ง",
    progress: "{done} จาก {all}",
    inUse:
      "ไม่ได้ทำอะไร เพราะเวิร์กบุ๊กนี้ไม่ว่าง ให้เปิดหน้าทดสอบในเวิร์กบุ๊กใหม่ที่ว่าง หรือบันทึกเวิร์กบุ๊กนี้ก่อนแล้วทดสอบที่นี่ การทดสอบจะเพิ่มแผ่นงานของตัวเองแล้วลบออก ไม่แตะแผ่นงานอื่น แต่จะล้างรายการที่เลิกทำได้",
    anyway: "ทดสอบในเวิร์กบุ๊กนี้",
    notExcel: "หน้านี้ใช้ได้ใน Excel เท่านั้น",
    failed: "การทดสอบหยุดลง: {why} กด Enter ในเซลล์ที่กำลังแก้ไข แล้วทดสอบอีกครั้ง",
    allSame: "คำตอบทั้ง {same} รายการเป็นไปตามที่คาดไว้",
    differences: "คำตอบ {different} รายการต่างไป อีก {same} รายการเป็นไปตามที่คาดไว้",
    lacking: "เว้นไว้ {lacking} รายการ เพราะ Excel นี้เก่าเกินไป",
    expected: "ที่คาดไว้",
    found: "ที่พบ",
    report: "รายงาน",
    send: "คัดลอกรายงานและบันทึก แล้วส่งทั้งสองอย่างตามหน้า “Testing an Excel” ในนั้นไม่มีอะไรจากเวิร์กบุ๊กของคุณ",
    copyReport: "คัดลอกรายงาน",
    copyRecording: "คัดลอกบันทึก",
    copied: "คัดลอกแล้ว",
    copyYourself: "เลือกข้อความไว้แล้ว กด Ctrl+C เพื่อคัดลอก",
  },
};
