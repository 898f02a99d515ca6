/** Frozen summaries, and what has changed since the last one. */
export const changes: Readonly<Record<string, string>> = {
  "summary-changes": "สิ่งที่เปลี่ยนไปตั้งแต่{period} (ล็อกเมื่อ {day})",
  "summary-changes-actual": "ผลการดำเนินงานของ{name}{party, select, none {} other { ({party})}}:",
  "summary-changes-actuals": "ผลการดำเนินงานที่รายงานหรือแก้ไขภายหลัง",
  "summary-changes-added": "เพิ่มเข้ามา",
  "summary-changes-agencies": "{role, select, responsible {หน่วยงานรับผิดชอบหลัก} other {หน่วยงานสนับสนุน}}:",
  "summary-changes-in-plan": "อยู่ในแผน",
  "summary-changes-more": "{count, plural, other {อีก # รายการในประเภทนี้}}",
  "summary-changes-none": "ไม่มีสิ่งใดเปลี่ยนไปในเป้าหมาย ถ้อยคำ และโครงสร้างของแผน หรือในผลที่รายงานถึงตอนนั้น",
  "summary-changes-now": "ขณะนี้",
  "summary-changes-part": "{of, select, objective {วัตถุประสงค์} action {กิจกรรมร่วม} unit {หน่วย} other {ตัวชี้วัด}}:",
  "summary-changes-removed": "นำออกแล้ว",
  "summary-changes-structure": "โครงสร้างและหน่วยงาน",
  "summary-changes-target":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {เป้าหมายของ{name}}}:",
  "summary-changes-targets": "เป้าหมายและค่าฐาน",
  "summary-changes-then": "ตอนนั้น",
  "summary-changes-under": "ใต้ {parent}",
  "summary-changes-value": "{value}",
  "summary-changes-what": "สิ่งที่เปลี่ยนไป",
  "summary-changes-wordings": "ถ้อยคำ",
  "summary-frozen": "ล็อกเมื่อ {day}: ค่าของวันนั้น",
};
