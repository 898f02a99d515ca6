import type { Catalogue } from "../languages";

/** The texts of the brief, in Thai. */
export const brief: Catalogue = {
  "summary-brief-attention": "เรื่องที่ต้องให้ความสำคัญ",
  "summary-brief-attention-none": "ไม่มีตัวชี้วัดที่ต่ำกว่าแผนหรือมีความเสี่ยง และไม่มีรายงานค้างส่ง",
  "summary-brief-attention-unknown": "ยังไม่มีตัวชี้วัดใดมีเป้าหมายถึงกำหนด ตัวเลขจึงไม่บอกว่าแผนเป็นอย่างไร",
  "summary-brief-by-agency": "ตามหน่วยงานรับผิดชอบหลัก (รายงานค้างมากที่สุดก่อน)",
  "summary-brief-by-party": "ตามฝ่าย",
  "summary-brief-changes": "ตั้งแต่การประชุมครั้งก่อน (บันทึกเมื่อ {day})",
  "summary-brief-decide-date": "{activity}: วันและสถานที่ใด",
  "summary-brief-decide-off-track":
    "{indicator}: ได้ {actual, number}{unit} จาก {expected, number}{unit} และไม่ได้ระบุเหตุผล จะดำเนินการอย่างไร",
  "summary-brief-decide-reporter": "{indicator}: ใครเป็นผู้รายงาน{count, plural, =0 {} other { ({agencies})}}",
  "summary-brief-decide-target":
    "{indicator}: ค่าเป้าหมายตลอดแผนคือ {total} ตามที่แผนระบุ หรือ {given} ตามที่รายปีให้ผล",
  "summary-brief-decisions": "เรื่องที่ขอให้ตัดสินใจ",
  "summary-brief-done": "ดำเนินการแล้วใน{period}",
  "summary-brief-last-report": "รายงานล่าสุด",
  "summary-brief-next": "ถัดไป: {period}",
  "summary-brief-not-reported": "ยังไม่รายงาน",
  "summary-brief-not-reported-for": "ยังไม่มีรายงานของ{periods} (กำหนดส่งภายใน {due})",
  "summary-brief-planned": "แผนงานสำหรับ{period}",
  "summary-brief-reached":
    "{direction, select, decrease {อยู่ที่ {actual, number}{unit} ทั้งที่ขณะนี้ควรลดเหลือ {expected, number}{unit}} other {ได้ {actual, number}{unit} จากที่คาดไว้ {expected, number}{unit} ณ ขณะนี้}}",
  "summary-brief-standing": "สถานะตามวัตถุประสงค์ (ตัวชี้วัด {count, number} ตัว)",
  "summary-brief-subtitle": "สรุปย่อสำหรับหัวหน้าคณะผู้แทน  ·  {period}  ·  ณ วันที่ {day}",
  "summary-brief-tab": "สรุปย่อ {period}",
  "summary-brief-work":
    "{done, plural, =0 {} other {กิจกรรมที่แล้วเสร็จ # รายการ }}{moved, plural, =0 {} other {เลื่อน # รายการ }}{dropped, plural, =0 {} other {ยกเลิก # รายการ}}",
  "summary-year-start-doubt":
    "ไม่มีข้อความใดบอกว่าปีของ “{text}” เริ่มเมื่อใด ({cell}) จึงถือว่าเริ่มเดือน{month, select, 1 {มกราคม} 4 {เมษายน} 7 {กรกฎาคม} other {ตุลาคม}} หากไม่ถูกต้อง ให้เขียนเดือนไว้ในชื่อแผน เช่น “ปีงบประมาณเริ่มเดือนกรกฎาคม”",
};
