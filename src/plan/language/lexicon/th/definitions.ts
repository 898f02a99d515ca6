import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("รหัส, รหัสตัวชี้วัด, ลำดับ"),
    action: list("กิจกรรม, กิจกรรมร่วม"),
    indicator: list("ตัวชี้วัด"),
    measure: list("ประเภทการวัด, วิธีวัด"),
    unit: list("หน่วย, หน่วยนับ"),
    aggregation: list("วิธีคำนวณ, วิธีคำนวณค่าตลอดแผน, วิธีรวม, การรวมค่า"),
    direction: list("ทิศทาง, แนวโน้ม"),
    baseline: list("ค่าฐาน, ข้อมูลฐาน"),
    baselineYear: list("ปีฐาน"),
    frequency: list("ความถี่, ความถี่ในการรายงาน"),
    meansOfVerification: list("แหล่งข้อมูล, แหล่งตรวจสอบ, แหล่งข้อมูลยืนยัน, วิธีการตรวจสอบ"),
    parties: list("ฝ่าย, หน่วยงาน, หน่วยงานที่รับผิดชอบ, หน่วยงานรับผิดชอบ, หน่วยงานรับผิดชอบหลัก, ผู้รับผิดชอบ"),
    partyParts: list("ผลของแต่ละฝ่าย, การรวมผลของฝ่าย"),
    confirmed: list("ยืนยัน, ยืนยันแล้ว"),
  },
  choices: {
    measure: {
      number: list("จำนวน, ตัวเลข"),
      percentage: list("ร้อยละ, เปอร์เซ็นต์"),
      milestone: ownSheets.milestone,
      qualitative: list("เชิงคุณภาพ"),
    },
    aggregation: {
      sum: list("ผลรวม, บวกกัน"),
      latest: list("ค่าล่าสุด, ล่าสุด"),
      max: list("ค่าสูงสุด, สูงสุด"),
      average: list("ค่าเฉลี่ย, เฉลี่ย"),
      constant: list("เท่ากันทุกปี, คงที่"),
    },
    direction: {
      increase: list("เพิ่มขึ้น, เพิ่ม"),
      decrease: list("ลดลง, ลด"),
      maintain: list("คงไว้, รักษาระดับ, คงที่"),
    },
    frequency: {
      monthly: list("รายเดือน, ทุกเดือน"),
      quarterly: list("รายไตรมาส, ทุกไตรมาส"),
      halfYearly: list("ราย 6 เดือน, ทุกครึ่งปี, ทุก 6 เดือน"),
      yearly: list("รายปี, ทุกปี"),
      once: list("ครั้งเดียว"),
    },
    partyParts: {
      byMeasure: list("ตามประเภทการวัด, ตามวิธีวัด"),
      sum: list("บวกกัน, ผลรวม"),
      each: list("แต่ละฝ่ายต้องบรรลุเป้าหมาย, แต่ละฝ่าย"),
      joint: list("รายงานครั้งเดียวสำหรับทุกฝ่าย, ร่วมกัน"),
    },
    confirmed: {
      yes: list("ใช่, ยืนยันแล้ว"),
      no: list("ไม่, ไม่ใช่, ยังไม่"),
    },
  },
};
