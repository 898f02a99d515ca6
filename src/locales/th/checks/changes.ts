import type { changes as english } from "../../en/checks/changes";
import type { SameTexts } from "../../languages";

export const changes: SameTexts<typeof english> = {
  "ruleTitle-changed-structure": "โครงสร้างของแผนเปลี่ยนไปหลังการประชุมครั้งก่อน",
  "ruleReason-changed-structure": "สิ่งที่เพิ่ม ตัดออก ย้าย หรือเปลี่ยนหมายเลขหลังจากสรุปที่ล็อกไว้ มักถูกมองข้ามบนกระดาษ",
  "changed-structure-added":
    "{of, select, objective {วัตถุประสงค์ที่} action {กิจกรรมร่วม} other {ตัวชี้วัด}} {number} “{title}” เพิ่มเข้ามาหลังจากล็อกสรุป {period} เมื่อ {day}",
  "changed-structure-agencies":
    "{role, select, responsible {หน่วยงานรับผิดชอบหลัก} other {หน่วยงานสนับสนุน}}ของกิจกรรมร่วม {number} เปลี่ยนไปหลังจากล็อกสรุป {period} เมื่อ {day} ตัดออก: {former} เพิ่ม: {present}",
  "changed-structure-moved":
    "{of, select, action {กิจกรรมร่วม {number} “{title}” เคยอยู่ใต้วัตถุประสงค์ที่ {former}} other {ตัวชี้วัด {number} “{title}” เคยอยู่ใต้กิจกรรมร่วม {former}}} (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้อยู่ใต้ {present}",
  "changed-structure-removed":
    "{of, select, objective {วัตถุประสงค์ที่} action {กิจกรรมร่วม} other {ตัวชี้วัด}} {number} “{title}” เดิมมีในแผน (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้ไม่มีแล้ว หากไม่ได้ตกลงกันไว้ โปรดใส่กลับคืน",
  "changed-structure-renumbered":
    "{of, select, objective {วัตถุประสงค์ที่} other {กิจกรรมร่วม}} {number} “{title}” เดิมมีหมายเลข {former} (สรุป {period} ล็อกเมื่อ {day})",
  "ruleTitle-changed-target": "เป้าหมายเปลี่ยนไปหลังการประชุมครั้งก่อน",
  "ruleReason-changed-target": "สรุปที่ล็อกไว้คือสิ่งที่ที่ประชุมเห็น หากเป้าหมายหรือค่าฐานเปลี่ยนไปหลังจากนั้น อีกฝ่ายอาจยังไม่ทราบ",
  "changed-target":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {ค่าเป้าหมายของ {target} }}ของ “{indicator}” เดิมคือ {former} (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้คือ {present} หากไม่ได้ตกลงกันไว้ โปรดใส่ค่าเดิม",
  "changed-target-added":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {ค่าเป้าหมายของ {target} }}ของ “{indicator}” ขณะนี้คือ {present} เดิมไม่มี (สรุป {period} ล็อกเมื่อ {day})",
  "changed-target-removed":
    "{target, select, baseline {ค่าฐาน} overallTarget {ค่าเป้าหมายตลอดแผน} other {ค่าเป้าหมายของ {target} }}ของ “{indicator}” เดิมคือ {former} (สรุป {period} ล็อกเมื่อ {day}) ขณะนี้ไม่มีแล้ว หากไม่ได้ตกลงกันไว้ โปรดใส่กลับคืน",
  "ruleTitle-changed-wording": "ถ้อยคำเปลี่ยนไปหลังการประชุมครั้งก่อน",
  "ruleReason-changed-wording": "ทั้งสองรัฐบาลลงนามตามถ้อยคำนี้ การแก้ถ้อยคำจึงอาจเปลี่ยนข้อผูกพัน",
  "changed-wording":
    "ถ้อยคำของ{of, select, objective {วัตถุประสงค์ที่ {number}} action {กิจกรรมร่วม {number}} unit {หน่วยของตัวชี้วัด {number}} other {ตัวชี้วัด {number}}} เปลี่ยนไปหลังจากล็อกสรุป {period} เมื่อ {day} คำที่ตัดออก: {former} คำที่เพิ่ม: {present}",
};
