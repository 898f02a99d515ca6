/** Files of reports, and the view in which they are recorded. */
export const reportsFile: Readonly<Record<string, string>> = {
  "pane-file-changed-since": "มีผู้เปลี่ยนรายงานของ {indicators} ไปแล้ว โปรดดูที่แผ่นงานผลการดำเนินงาน",
  "pane-file-choose": "เลือกไฟล์ CSV หรือวางไฟล์ที่นี่…",
  "pane-file-failed": "ไม่มีการบันทึก",
  "pane-file-faults": "อ่านตารางไม่เข้าใจ จึงไม่มีการบันทึก:",
  "pane-file-foreseen":
    "รายงาน {count, plural, other {#}} รายการ{refused, plural, =0 {} other { ปฏิเสธ # รายการ}}{unclear, plural, =0 {} other { ควรตรวจดู # รายการ}}",
  "pane-file-how":
    "หนึ่งแถวคือหนึ่งรายงาน: ตัวชี้วัด รอบ ผลการดำเนินงาน และถ้าต้องการ ฝ่าย หลักฐาน เหตุผลที่ผลต่างจากเป้าหมาย และความเห็น คุณจะเห็นก่อนว่าจะบันทึกอะไร โดยบันทึกทั้งหมดหรือไม่บันทึกเลย",
  "pane-file-look": "ดูสิ่งที่จะบันทึก",
  "pane-file-looking": "กำลังอ่านรายงาน…",
  "pane-file-none-while-refused": "จะไม่บันทึกอะไรตราบที่มีแถวที่ถูกปฏิเสธ โปรดแก้ไขแล้วดูอีกครั้ง",
  "pane-file-not-undone": "ยกเลิกการบันทึกไม่สำเร็จ",
  "pane-file-paste": "หรือวางตารางที่นี่",
  "pane-file-record": "{count, plural, other {บันทึกรายงาน # รายการ}}",
  "pane-file-recorded":
    "{added, plural, =0 {} other {บันทึกรายงาน # รายการแล้ว }}{corrected, plural, =0 {} other {แทนที่ค่า # รายการ ค่าเดิมอยู่ในความเห็น}}",
  "pane-file-recording": "กำลังบันทึก…",
  "pane-file-replaces": "{actual} แทน {replaces}",
  "pane-file-row": "บรรทัด {line}: {indicator}, {period}{party, select, none {} other {, {party}}}",
  "pane-file-title-clear": "จะบันทึก",
  "pane-file-title-refused": "ปฏิเสธ",
  "pane-file-title-unclear": "ควรตรวจดู",
  "pane-file-undoing": "กำลังยกเลิกรายงาน…",
  "pane-file-undone": "ยกเลิกรายงาน {count} รายการแล้ว แถวเหล่านั้นกลับเป็นเหมือนเดิม",
  "reports-file-empty": "ไม่มีผลการดำเนินงานใต้หัวคอลัมน์",
  "reports-file-lacks":
    "ไม่มีคอลัมน์ “{column}” คอลัมน์คือ indicator, period (หรือ year และ quarter), party, actual, evidence, variance reason และ comment เรียงลำดับใดก็ได้",
  "reports-file-more-fields": "บรรทัดที่ {lines} มีช่องมากกว่าหัวคอลัมน์ โปรดใส่ตัวเลขหรือข้อความที่มีจุลภาคไว้ในเครื่องหมายคำพูด",
  "reports-file-no-heads":
    "ไม่มีหัวคอลัมน์ที่รู้จัก คอลัมน์คือ indicator, period (หรือ year และ quarter), party, actual, evidence, variance reason และ comment เรียงลำดับใดก็ได้",
  "reports-file-too-many": "มีมากกว่า {limit, number} แถว ซึ่งบันทึกพร้อมกันไม่ได้ โปรดแบ่งไฟล์แล้วบันทึกทีละส่วน",
  "reports-file-twice": "มีคอลัมน์ “{header}” สองคอลัมน์ โปรดเก็บไว้คอลัมน์เดียว",
  "reports-file-unknown": "ไม่รู้จักคอลัมน์ “{header}” โปรดเปลี่ยนชื่อหรือลบ",
  "reports-file-without-head": "มีคอลัมน์ที่ไม่มีหัวคอลัมน์ โปรดใส่ชื่อหรือลบ",
};
