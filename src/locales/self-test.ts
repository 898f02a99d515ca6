import type { Language } from "./languages";

const en = {
  title: "Test this Excel",
  purpose:
    "Tries everything that the tracker asks of Excel, one thing after the other, on sheets of its own, which it deletes again, and says where this Excel answers differently from what the tracker expects. It takes seconds on a computer and some minutes on the web. Open it in a blank workbook, and do not type meanwhile.",
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
  differs: "What differs",
  expected: "Expected",
  found: "Found",
  text: "The text to send",
  noticed:
    "What did you notice, if anything? A sheet that was left over, something that Excel said, a pane that started again, what Ctrl+Z does now.",
  sendTitle: "Send one text",
  send: "Copy the text, send it to whoever asked you for this test, and close the workbook without saving it. Nothing is sent by itself.",
  copy: "Copy the text",
  copied: "Copied.",
  copyYourself: "The text is marked: press Ctrl+C to copy it.",
  holdsTitle: "What is in the text, and what is not",
  holds:
    "In it: which Excel this is (version, build, platform), each answer that differs, what was asked for it on the test’s own sheets, and what you noticed.",
  holdsNot:
    "Not in it: who you are, your account, and anything of your workbooks. The name of the workbook and the titles of its sheets are left out.",
  developers: "For developers",
  copyRecording: "Copy all requests and answers",
};

/** The names of the texts of the self-test's page. */
export type SelfTestText = keyof typeof en;

/**
 * What the page of the self-test says. It is a page of its own, so its texts are not in the catalogues, which the
 * pane fetches.
 */
export const selfTestTexts: Readonly<Record<Language, Readonly<Record<SelfTestText, string>>>> = {
  en,
  km: {
    title: "សាកល្បង Excel នេះ",
    purpose:
      "សាកល្បងអ្វីៗទាំងអស់ដែលកម្មវិធីតាមដានស្នើពី Excel ម្តងមួយៗ លើសន្លឹករបស់ខ្លួន ដែលត្រូវលុបចេញវិញ រួចប្រាប់កន្លែងដែល Excel នេះឆ្លើយខុសពីអ្វីដែលកម្មវិធីតាមដានរំពឹង។ ចំណាយពេលប៉ុន្មានវិនាទីលើកុំព្យូទ័រ និងប៉ុន្មាននាទីលើអ៊ីនធឺណិត។ សូមបើកវាក្នុងសៀវភៅការងារទទេ ហើយកុំវាយអ្វីក្នុងពេលនោះ។",
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
    differs: "អ្វីដែលខុសគ្នា",
    expected: "រំពឹងទុក",
    found: "រកឃើញ",
    text: "អត្ថបទសម្រាប់ផ្ញើ",
    noticed:
      "តើអ្នកបានសង្កេតឃើញអ្វីដែរឬទេ? ឧទាហរណ៍ សន្លឹកដែលនៅសល់ អ្វីដែល Excel បានប្រាប់ ផ្ទាំងដែលបានចាប់ផ្ដើមឡើងវិញ ឬអ្វីដែល Ctrl+Z ធ្វើឥឡូវនេះ។",
    sendTitle: "ផ្ញើអត្ថបទតែមួយ",
    send: "សូមចម្លងអត្ថបទ ផ្ញើទៅអ្នកដែលបានសុំឱ្យអ្នកសាកល្បង រួចបិទសៀវភៅការងារដោយមិនរក្សាទុក។ គ្មានអ្វីត្រូវបានផ្ញើដោយខ្លួនឯងទេ។",
    copy: "ចម្លងអត្ថបទ",
    copied: "បានចម្លង។",
    copyYourself: "អត្ថបទត្រូវបានជ្រើស៖ សូមចុច Ctrl+C ដើម្បីចម្លង។",
    holdsTitle: "អ្វីដែលមាន និងមិនមានក្នុងអត្ថបទ",
    holds:
      "មាន៖ Excel នេះជាអ្វី (កំណែ លេខសាង ប្រព័ន្ធ) ចម្លើយនីមួយៗដែលខុសគ្នា អ្វីដែលបានស្នើលើសន្លឹករបស់ការសាកល្បងផ្ទាល់ និងអ្វីដែលអ្នកបានសង្កេតឃើញ។",
    holdsNot:
      "មិនមាន៖ អ្នកជានរណា គណនីរបស់អ្នក និងអ្វីៗពីសៀវភៅការងាររបស់អ្នក។ ឈ្មោះសៀវភៅការងារ និងចំណងជើងសន្លឹករបស់វាត្រូវបានដកចេញ។",
    developers: "សម្រាប់អ្នកអភិវឌ្ឍ",
    copyRecording: "ចម្លងសំណើ និងចម្លើយទាំងអស់",
  },
  th: {
    title: "ทดสอบ Excel นี้",
    purpose:
      "ลองทุกอย่างที่ระบบติดตามสั่งให้ Excel ทำทีละอย่าง บนแผ่นงานของตัวเองซึ่งจะลบออกให้ แล้วบอกว่า Excel นี้ตอบต่างจากที่ระบบติดตามคาดไว้ตรงไหน ใช้เวลาไม่กี่วินาทีบนคอมพิวเตอร์และไม่กี่นาทีบนเว็บ เปิดในเวิร์กบุ๊กว่าง และไม่ต้องพิมพ์อะไรระหว่างนั้น",
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
    differs: "สิ่งที่ต่างไป",
    expected: "ที่คาดไว้",
    found: "ที่พบ",
    text: "ข้อความที่จะส่ง",
    noticed: "สังเกตเห็นอะไรหรือไม่ เช่น แผ่นงานที่เหลืออยู่ สิ่งที่ Excel แจ้ง บานหน้าต่างที่เริ่มใหม่ หรือผลของการกด Ctrl+Z ตอนนี้",
    sendTitle: "ส่งข้อความเดียว",
    send: "คัดลอกข้อความ ส่งให้ผู้ที่ขอให้ทดสอบ แล้วปิดเวิร์กบุ๊กโดยไม่ต้องบันทึก ไม่มีสิ่งใดถูกส่งออกไปเอง",
    copy: "คัดลอกข้อความ",
    copied: "คัดลอกแล้ว",
    copyYourself: "เลือกข้อความไว้แล้ว กด Ctrl+C เพื่อคัดลอก",
    holdsTitle: "ในข้อความมีอะไร และไม่มีอะไร",
    holds:
      "มี: Excel นี้เป็นรุ่นใด (เวอร์ชัน บิลด์ แพลตฟอร์ม) คำตอบแต่ละรายการที่ต่างไป สิ่งที่สั่งบนแผ่นงานของการทดสอบเอง และสิ่งที่คุณสังเกตเห็น",
    holdsNot: "ไม่มี: คุณเป็นใคร บัญชีของคุณ และสิ่งใดจากเวิร์กบุ๊กของคุณ ชื่อเวิร์กบุ๊กและชื่อแผ่นงานถูกตัดออก",
    developers: "สำหรับผู้พัฒนา",
    copyRecording: "คัดลอกคำสั่งและคำตอบทั้งหมด",
  },
};
