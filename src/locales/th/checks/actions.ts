import type { actions as english } from "../../en/checks/actions";
import type { SameTexts } from "../../languages";

export const actions: SameTexts<typeof english> = {
  "ruleTitle-action-number-date": "หมายเลขที่กลายเป็นวันที่",
  "ruleReason-action-number-date":
    "ในบางประเทศ Excel เปลี่ยน “1.2” เป็นวันที่ สิ่งที่อ้างถึงกิจกรรมด้วยหมายเลข เช่น แผนการดำเนินงาน จึงหาไม่พบ",
  "action-number-date":
    "Excel เปลี่ยนหมายเลขของกิจกรรมนี้เป็นวันที่ {date} สิ่งที่อ้างถึงกิจกรรมด้วยหมายเลขจึงหาไม่พบ โปรดตั้งรูปแบบคอลัมน์เป็นข้อความ (Text) แล้วพิมพ์หมายเลขใหม่",
  "ruleTitle-action-number-duplicate": "หมายเลขเดียวสำหรับสองกิจกรรม",
  "ruleReason-action-number-duplicate":
    "แผนการดำเนินงาน รายงานการประชุม และสรุปเรียกกิจกรรมด้วยหมายเลข กิจกรรมสองรายการที่ใช้เลขเดียวกันจึงแยกกันไม่ได้",
  "action-number-duplicate": "หมายเลข {number} ซ้ำกับ {cellFirst} โปรดกำหนดหมายเลขใหม่ให้กิจกรรมร่วมนี้",
  "ruleTitle-action-number-gap": "หมายเลขไม่ต่อเนื่อง",
  "ruleReason-action-number-gap": "หมายเลขที่ขาดไปทำให้ที่ประชุมสงสัยว่ากิจกรรมใดหายไปหรือไม่",
  "action-number-gap": "หลัง {before} เป็น {number}: ขาด {missing} โปรดใส่กิจกรรมนั้นกลับเข้าไป หรือจัดหมายเลขใหม่",
  "ruleTitle-action-number-style": "หมายเลขเขียนสองแบบ",
  "ruleReason-action-number-style": "หมายเลขที่เขียนสองแบบดูไม่เรียบร้อย และการค้นหาแบบหนึ่งจะไม่พบอีกแบบหนึ่ง",
  "action-number-style":
    "“{number}” เขียนต่างจาก “{usual}”{others, plural, =0 {} other { เช่นเดียวกับ {otherNumbers}}} โปรดเขียนหมายเลขทั้งหมดเป็นแบบเดียวกัน",
  "ruleTitle-action-under-wrong-objective": "กิจกรรมอยู่ใต้วัตถุประสงค์อื่น",
  "ruleReason-action-under-wrong-objective":
    "กิจกรรมถูกนับรวมกับวัตถุประสงค์ที่อยู่เหนือขึ้นไป หากหมายเลขบอกวัตถุประสงค์อื่น อย่างใดอย่างหนึ่งย่อมผิด",
  "action-under-wrong-objective":
    "กิจกรรม {number} อยู่ใต้ “{objective}” โปรดย้ายไปยังวัตถุประสงค์ตามหมายเลข หรือแก้หมายเลข",
  "ruleTitle-action-without-targets": "กิจกรรมที่ไม่มีทั้งตัวชี้วัดและเป้าหมาย",
  "ruleReason-action-without-targets": "กิจกรรมที่ไม่มีทั้งตัวชี้วัดและเป้าหมายติดตามไม่ได้ว่าเสร็จหรือล่าช้า จึงหลุดไปจากสรุปทุกฉบับ",
  "action-without-targets":
    "“{action}”{count, plural, =1 {} other { และกิจกรรมอื่น (รวม {count} กิจกรรม)}} ไม่มีทั้งตัวชี้วัดและเป้าหมาย จึงติดตามผลไม่ได้ โปรดกำหนดตัวชี้วัดและค่าเป้าหมาย หรือตัดกิจกรรมนี้ออก",
  "ruleTitle-action-without-words": "หมายเลขที่ไม่มีกิจกรรม",
  "ruleReason-action-without-words": "หมายเลขที่ไม่มีอะไรอยู่ข้าง ๆ คือแถวที่เริ่มไว้แล้วลืม หรือกิจกรรมที่หายไป",
  "action-without-words": "{number} ไม่มีข้อความ จึงไม่มีใครรู้ว่าต้องทำอะไร โปรดเขียนกิจกรรม หรือลบหมายเลข",
  "ruleTitle-objective-number-duplicate": "หมายเลขวัตถุประสงค์ซ้ำ",
  "ruleReason-objective-number-duplicate": "สรุปและรายงานการประชุมเรียกวัตถุประสงค์ตามหมายเลข หากซ้ำกันจะแยกไม่ออก",
  "objective-number-duplicate": "วัตถุประสงค์ {number} มีอยู่แล้วใน {cellFirst} โปรดให้หมายเลขอื่น",
  "ruleTitle-objective-wording": "วัตถุประสงค์เดียวเขียนสองแบบ",
  "ruleReason-objective-wording":
    "คณะผู้แทนสองฝ่ายลงนามในวัตถุประสงค์ที่หัวแผนแต่ทำงานตามที่อยู่ในตาราง หากถ้อยคำต่างกันก็ไม่ชัดว่าตกลงตามข้อความใด",
  "objective-wording":
    "วัตถุประสงค์ที่ {objective} เขียนต่างจากใน {cellTable} {here, plural, =0 {} other {ส่วนหัวมีคำว่า {onlyHead} }}{there, plural, =0 {} other {ตารางมีคำว่า {onlyTable} }}โปรดใช้ถ้อยคำเดียวกัน",
};
