import type { Catalogue } from "../../languages";

/** The texts of the first page of a summary, in Thai. */
export const firstPage: Catalogue = {
  "summary-brief-activities": "กิจกรรม",
  "summary-brief-activities-by-agency":
    "กิจกรรมแยกตามหน่วยงานรับผิดชอบหลัก{all, plural, =0 {} other { ({shown, number} จาก {all, number})}}",
  "summary-brief-activities-standing": "สถานะของกิจกรรม ({count, number} กิจกรรม)",
  "summary-brief-due-next": "ครบกำหนด {by} แต่ยังไม่มีผล",
  "summary-brief-attention": "เรื่องที่ต้องเร่งรัดติดตาม",
  "summary-brief-attention-none": "ไม่มีตัวชี้วัดที่ต่ำกว่าแผนหรือมีความเสี่ยง และไม่มีรายงานค้างส่ง",
  "summary-brief-attention-unknown": "ยังไม่มีตัวชี้วัดใดมีเป้าหมายถึงกำหนด ตัวเลขจึงไม่บอกว่าแผนเป็นอย่างไร",
  "summary-brief-by-agency":
    "ตามหน่วยงานรับผิดชอบหลัก (รายงานค้างมากที่สุดก่อน){all, plural, =0 {} other { ({shown, number} จาก {all, number})}}",
  "summary-brief-by-party": "ตามฝ่าย{all, plural, =0 {} other { ({shown, number} จาก {all, number})}}",
  "summary-brief-decide-behind":
    "{activity} เสร็จ {done, number, integer}% ในเวลา {gone, number, integer}%: จะดำเนินการอย่างไร",
  "summary-brief-decide-new-dates": "กิจกรรมที่เลยเวลาแล้ว {count, number} กิจกรรม: จะเสร็จเมื่อใด",
  "summary-brief-decide-off-track":
    "ได้ {actual, number}{unit} จาก {expected, number}{unit} {reason, select, none {และไม่ได้ระบุเหตุผล} other {เหตุผลที่แจ้ง: “{reason}”}} จะดำเนินการอย่างไร",
  "summary-brief-decide-off-track-many":
    "ตัวชี้วัดที่ต่ำกว่าแผน {count, number} ตัว{isGiven, select, yes {ระบุเหตุผลแล้ว} other {ไม่ได้ระบุเหตุผล}} จะดำเนินการอย่างไร",
  "summary-brief-decisions": "เรื่องเสนอที่ประชุมพิจารณา",
  "summary-brief-done": "ดำเนินการแล้วใน{period}",
  "summary-brief-done-so-far": "เสร็จแล้ว",
  "summary-brief-end-of": "สิ้น {period}",
  "summary-brief-known": "สิ่งที่ทราบ",
  "summary-brief-known-activities": "มีกิจกรรมที่กำหนดเวลา {count, number} กิจกรรม เลยเวลาแล้ว {over, number}",
  "summary-brief-known-actuals": "ตัวชี้วัดที่มีผลการดำเนินงานแล้ว {count, number} จาก {total, number} ตัว",
  "summary-brief-known-agencies": "ตัวชี้วัดที่แผนระบุหน่วยงานรับผิดชอบ {count, number} จาก {total, number} ตัว",
  "summary-brief-known-targets": "ตัวชี้วัดที่มีค่าเป้าหมาย {count, number} จาก {total, number} ตัว",
  "summary-brief-last-report": "รายงานล่าสุด",
  "summary-brief-late": "{status}{isDated, select, yes { กำหนดสิ้นสุด {day}} other {}}",
  "summary-brief-late-head": "ล่าช้า",
  "summary-brief-late-none": "ไม่มีกิจกรรมที่เลยเวลาแล้วยังไม่เสร็จ",
  "summary-brief-missing": "สิ่งที่ขาด และที่ที่ควรใส่",
  "summary-brief-missing-actuals": "ผลการดำเนินงาน: กรอกในแผ่นงาน “ผลการดำเนินงาน” หรือรายงานในบานหน้าต่าง",
  "summary-brief-missing-statuses": "สถานะของกิจกรรม: สร้างแผ่นงาน “กิจกรรม” แล้วกรอกสถานะ",
  "summary-brief-missing-targets": "ค่าเป้าหมายที่นับได้: ใส่ตัวเลขของแต่ละตัวชี้วัดพร้อมปีในคอลัมน์ของแผน",
  "summary-brief-missing-years": "ปี: ใส่ไว้ในชื่อแผน เช่น “2566–2568” หรือในหัวคอลัมน์ค่าเป้าหมาย เช่น “เป้าหมาย 2567”",
  "summary-brief-next": "ถัดไป: {period}",
  "summary-brief-no-party": "ไม่ได้ระบุฝ่าย",
  "summary-brief-not-reported": "ยังไม่รายงาน",
  "summary-brief-awaited": "รอรายงาน",
  "summary-brief-not-reported-for":
    "{periods, select, none {ยังไม่มีรายงาน} other {ยังไม่มีรายงานของ{periods}}} (กำหนดส่งภายใน {due}){entered, select, none {} other { “{entered}” ไม่นับเป็นผล}}",
  "summary-brief-nothing-said": "ไม่ระบุ",
  "summary-brief-of-due": "{good, number} จาก {due, number}",
  "summary-brief-on-track-of-due": "เป็นไปตามแผนหรือดีกว่า จากที่ถึงกำหนด",
  "summary-brief-over": "พ้นกำหนดแล้วแต่ยังไม่มีผู้ใดระบุสถานะ ({count} กิจกรรม)",
  "summary-brief-owes": "{agency}: ขาดรายงาน {count, number} ฉบับ",
  "summary-brief-parties-share": "ตัวชี้วัดที่หลายฝ่ายรายงานจะนับให้ทุกฝ่าย",
  "summary-brief-reached":
    "{direction, select, decrease {อยู่ที่ {actual, number}{unit}{parts} (แผน: ลดเหลือ {expected, number}{unit})} other {ได้ {actual, number}{unit}{parts} จากแผน {expected, number}{unit}}}",
  "summary-brief-since": "ตั้งแต่การประชุมครั้งก่อน",
  "summary-brief-since-year": "ตั้งแต่สิ้น {period}",
  "summary-brief-standing":
    "{objectives, select, none {สถานะตัวชี้วัด {count, number} ตัว} other {สถานะรายวัตถุประสงค์}}",
  "summary-brief-work":
    "{done, plural, =0 {} other {กิจกรรมที่แล้วเสร็จ # รายการ }}{moved, plural, =0 {} other {เลื่อน # รายการ }}{dropped, plural, =0 {} other {ยกเลิก # รายการ}}",
  "summary-decision-action": "การดำเนินการ",
  "summary-decision-date": "วันและสถานที่",
  "summary-decision-report": "รายงาน",
  "summary-decision-target": "ค่าเป้าหมาย",
  "summary-decision-wording": "ถ้อยคำ",
  "summary-year-start-doubt":
    "ไม่มีข้อความใดบอกว่าปีของ “{text}” เริ่มเมื่อใด ({cell}) จึงถือว่าเริ่มเดือน{month, select, 1 {มกราคม} 4 {เมษายน} 7 {กรกฎาคม} other {ตุลาคม}} หากไม่ถูกต้อง ให้เขียนเดือนไว้ในชื่อแผน เช่น “ปีงบประมาณเริ่มเดือนกรกฎาคม”",
};
