import type { workplan as english } from "../../en/checks/workplan";
import type { SameTexts } from "../../languages";

export const workplan: SameTexts<typeof english> = {
  "ruleTitle-activity-done-early": "กิจกรรมที่เสร็จก่อนเริ่ม",
  "ruleReason-activity-done-early":
    "สิ่งที่เสร็จแล้วย่อมไม่อยู่ในอนาคต สถานะหรือเวลาอย่างใดอย่างหนึ่งผิด และสรุปจะนับกิจกรรมในรอบที่ผิด",
  "activity-done-early": "“{activity}” ระบุว่าเสร็จแล้ว แต่จะเริ่มในวันที่ {begin} โปรดแก้สถานะหรือวันที่",
  "activity-done-early-together": "กิจกรรม {count} รายการระบุว่าเสร็จแล้ว แต่จะเริ่มในภายหลัง โปรดดูว่าวันที่หรือสถานะผิด",
  "ruleTitle-activity-past-open": "กิจกรรมที่เลยเวลาแล้วแต่ยังไม่ปิด",
  "ruleReason-activity-past-open":
    "กิจกรรมที่เลยเวลาแล้วย่อมจัดไปแล้ว เลื่อน หรือยกเลิก หากไม่มีใครระบุ ที่ประชุมจะไม่รู้ว่ายังเหลืออะไรต้องทำ",
  "activity-past-open":
    "“{activity}” กำหนดไว้ถึง {end} แต่{status, select, none {ยังไม่มีใครระบุสถานะ} planned {สถานะยังเป็น “วางแผนไว้”} other {สถานะยังเป็น “กำลังดำเนินการ”}} โปรดระบุว่าเสร็จแล้ว เลื่อน หรือยกเลิก",
  "activity-past-open-many":
    "มีกิจกรรมย่อย {count} รายการที่เลยกำหนดแล้วแต่ยังไม่มีสถานะ และรายการอื่นที่มีสถานะก็มีน้อย: {named}{more, plural, =0 {} other { และอีก # รายการ}} โปรดระบุว่าเสร็จแล้ว เลื่อน หรือยกเลิก",
  "activity-past-open-together":
    "กิจกรรม {open} จาก {past} รายการที่เลยเวลาแล้ว ยังอยู่ในแผน กำลังดำเนินการ หรือไม่มีสถานะ{isMost, select, yes { ดูเหมือนว่าไม่มีใครปรับสถานะให้เป็นปัจจุบัน} other {}} โปรดระบุแต่ละรายการว่าเสร็จแล้ว เลื่อน หรือยกเลิก",
  "ruleTitle-activity-tentative-soon": "กิจกรรมที่ยังไม่แน่นอนและใกล้ถึงกำหนด",
  "ruleReason-activity-tentative-soon":
    "ก่อนการประชุมสี่สัปดาห์ต้องจัดสถานที่ การเดินทาง และหนังสือเชิญ สิ่งที่ยังไม่แน่นอนเมื่อถึงตอนนั้นมักล่าช้า",
  "activity-tentative-soon": "“{activity}” ยังไม่แน่นอนและถึงกำหนดภายใน {due} โปรดยืนยันวันที่และสถานที่ หรือเลื่อนออกไป",
  "ruleTitle-workplan-action-unscheduled": "เป้าหมายที่ไม่มีกิจกรรมในแผนการดำเนินงาน",
  "ruleReason-workplan-action-unscheduled": "เป้าหมายของปีต้องมีกิจกรรมในปีนั้น กิจกรรมนี้คงถูกลืมในแผนการดำเนินงาน",
  "workplan-action-unscheduled":
    "กิจกรรมร่วม {action} มีค่าเป้าหมาย {target} ในปี {year} แต่ใน “{sheet}” ไม่มีกิจกรรมย่อยของปีนั้นที่อ้างถึง โปรดเพิ่มกิจกรรมย่อย หรือระบุหมายเลข {action} ในกิจกรรมย่อยที่เกี่ยวข้อง",
  "ruleTitle-workplan-activity-missing": "ผลผลิตที่ไม่มีกิจกรรม",
  "ruleReason-workplan-activity-missing": "ผลผลิตที่ไม่มีกิจกรรมรองรับจะไม่เกิดขึ้นเอง",
  "workplan-activity-missing":
    "{quarter, select, none {ปี {year}} other {ไตรมาส {quarter} ปี {year}}} มีผลผลิต “{output}” แต่ไม่มีกิจกรรมย่อย โปรดระบุกิจกรรมย่อย",
  "ruleTitle-workplan-date-outside-quarter": "วันที่อยู่นอกไตรมาส",
  "ruleReason-workplan-date-outside-quarter":
    "การประชุมที่กำหนดวันไว้นอกไตรมาส จะปรากฏว่าล่าช้าในรายการหนึ่ง แต่ก่อนกำหนดในอีกรายการหนึ่ง",
  "workplan-date-outside-quarter":
    "“{date}” อยู่ในไตรมาส {quarter} ปี {year} แต่ไม่ตรงกับเดือนของไตรมาสนั้น โปรดแก้วันที่หรือไตรมาส",
  "ruleTitle-workplan-dates-reversed": "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น",
  "ruleReason-workplan-dates-reversed": "กิจกรรมที่สิ้นสุดก่อนเริ่มต้นจะช้าในรายการหนึ่งและไม่ถึงกำหนดเลยในอีกรายการหนึ่ง",
  "workplan-dates-reversed":
    "วันสิ้นสุด{cellEnd, select, none {} other { ใน {cellEnd}}} ({end}) อยู่ก่อนวันเริ่มต้น ({begin}) โปรดแก้วันใดวันหนึ่ง",
  "ruleTitle-workplan-output-missing": "กิจกรรมที่ไม่มีผลผลิต",
  "ruleReason-workplan-output-missing": "กิจกรรมมีเพื่อผลผลิต หากไม่มีผลผลิตก็บอกไม่ได้ในการทบทวนว่าเกิดผลหรือไม่",
  "workplan-output-missing":
    "{quarter, select, none {ปี {year}} other {ไตรมาส {quarter} ปี {year}}} มีกิจกรรมย่อย “{activity}” แต่ไม่มีผลผลิต โปรดระบุผลผลิตของกิจกรรมย่อย",
  "ruleTitle-workplan-quarter-missing": "กิจกรรมที่ไม่มีไตรมาส",
  "ruleReason-workplan-quarter-missing": "กิจกรรมที่ไม่มีไตรมาสย่อมไม่มีวันถึงกำหนด จึงไม่อยู่ในรายการสิ่งที่จะทำต่อไป",
  "workplan-quarter-missing":
    "“{text}” วางแผนไว้ในปี {year} โดยไม่มีไตรมาส จึงไม่มีวันถึงกำหนด โปรดระบุไตรมาสไว้ข้างหน้า เช่น “ไตรมาส 2:” หรือในคอลัมน์ของไตรมาส",
  "ruleTitle-workplan-unknown-action": "แผนการดำเนินงานอ้างกิจกรรมที่ไม่มีในแผน",
  "ruleReason-workplan-unknown-action": "กิจกรรมย่อยนับรวมกับกิจกรรมที่มีหมายเลขนั้น หากหมายเลขผิดก็ไม่นับรวมที่ใดเลย",
  "workplan-unknown-action": "ไม่มีกิจกรรมใดในแผนมีหมายเลข {number} โปรดแก้หมายเลข หรือเพิ่มกิจกรรม",
  "workplan-unknown-action-none":
    "{rows} แถวใน “{sheet}” มีหมายเลขที่ไม่ใช่ของกิจกรรมใด จึงไม่ได้เชื่อมกับกิจกรรม: {numbers} หากแผนการดำเนินงานนับเลขของตนเอง ให้คงไว้ มิฉะนั้นโปรดแก้หมายเลขที่นี่หรือในแผน",
  "workplan-unknown-action-fix": "เชื่อมกับ “{action}”",
  "workplan-unknown-action-typed":
    "“{text}” ที่พิมพ์เป็นกิจกรรมร่วมของ “{activity}” {why, select, ambiguous {เคยเป็นหมายเลขของกิจกรรมมากกว่าหนึ่งรายการ เพราะแผนจัดลำดับใหม่} gone {เป็นกิจกรรมที่ไม่มีในแผนแล้ว} contradictory {เป็นหมายเลขของกิจกรรมที่มีข้อความอื่น} numeric {ถูก Excel เก็บเป็นตัวเลขหรือวันที่ ซึ่งอาจมาจากหมายเลขอื่น เช่น 1.1 มาจาก 1.10} other {ไม่ใช่กิจกรรมในแผน}} จึงไม่ถูกนำมาใช้ โปรดเลือกกิจกรรมร่วม เพื่อให้มีข้อความกำกับด้วย",
  "ruleTitle-workplan-year-outside": "ปีของแผนการดำเนินงานอยู่นอกแผน",
  "ruleReason-workplan-year-outside": "สิ่งที่วางไว้ในปีที่แผนไม่มีจะไม่ปรากฏในสรุปใด",
  "workplan-year-outside": "แผนการดำเนินงานระบุปี {year} แต่แผนมีระยะ {first} ถึง {last} โปรดแก้ปี",
};
