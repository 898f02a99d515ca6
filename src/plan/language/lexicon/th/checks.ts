import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`ปีละ\s*<n>\s*ครั้ง|<n>\s*ครั้ง\s*(?:ต่อ|/)\s*ปี`,
  numbers: [list("หนึ่ง"), list("สอง"), list("สาม"), list("สี่"), list("ห้า"), list("หก")],
  monthly: pattern`รายเดือน|ทุกเดือน`,
  quarterly: pattern`รายไตรมาส|ทุกไตรมาส`,
  halfYearly: pattern`ทุก\s?(?:6|๖|หก)\s?เดือน|ทุกครึ่งปี|รายครึ่งปี`,
  yearly: pattern`ปีละครั้ง|ทุกปี|ประจำปี`,
  events: {
    meeting: pattern`ประชุม`,
    workshop: pattern`สัมมนา`,
    training: pattern`อบรม`,
    session: pattern`เสวนา|เวที`,
    visit: pattern`เยี่ยม|ตรวจ|ลาดตระเวน`,
    report: pattern`รายงาน`,
    review: pattern`สำรวจ|ประเมินผล|ทบทวน`,
    campaign: pattern`รณรงค์|ฝึกซ้อม`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`จำนวน`,
  percentageOf: pattern`ร้อยละ`,
  passesHundred: pattern`เพิ่ม|เติบโต|ครองเตียง|ความจุ`,
  belowZero: pattern`เปลี่ยนแปลง|การเติบโต|ดุล|เงินเฟ้อ|สูงหรือต่ำกว่า|สูงกว่าหรือต่ำกว่า`,
  vagueStart: pattern`
    (?:การ)?(?:เสริมสร้าง|ยกระดับ|เพิ่มประสิทธิภาพ|เพิ่มขีดความสามารถ)|ปรับปรุง|พัฒนาความร่วมมือ|ส่งเสริม|
    ความเข้มแข็งของ`,
  vagueEnd: pattern`.*(?:ดีขึ้น|ดียิ่งขึ้น|เข้มแข็งขึ้น|เข้มแข็งยิ่งขึ้น|มีประสิทธิภาพมากขึ้น|มีประสิทธิภาพยิ่งขึ้น)`,
  measurable: pattern`อย่างน้อย|วัดจาก|ดัชนี|คะแนน|แบบสำรวจ`,
  doneToThings: pattern`ที่(?:แจกจ่าย|ติดตั้ง|ก่อสร้าง|จัดซื้อ|ผลิต|ปลูก)`,
  remark: pattern`จะต้อง|ควรจะ|รอการ|อยู่ระหว่าง`,
  amount: pattern`วงเงิน|มูลค่า`,
  ofIndicators: pattern`ตัวชี้วัด|สูตร|คำนวณ|คำนิยาม|นิยาม|ตัวตั้ง|ตัวหาร`,
};
