/** The view of the next plan. */
export const paneNextPlan: Readonly<Record<string, string>> = {
  "pane-next-counts": "ยกไป {carried} รายการ · ทำต่อเนื่อง {recurring} รายการ · ไม่นำไป {leftOut} รายการ",
  "pane-next-decide": "{id}: จะทำอย่างไร",
  "pane-next-done":
    "แผนถัดไปเปิดในเวิร์กบุ๊กของตนเองแล้ว พร้อมรายการที่มาของแต่ละแถว โปรดบันทึกที่นั่น บน Mac หน้าต่างนั้นอาจอยู่ข้างหลังหน้าต่างนี้",
  "pane-next-failed": "เปิดแผนถัดไปไม่ได้",
  "pane-next-first": "ปีแรก",
  "pane-next-from-plan": "ตามที่เสนอ",
  "pane-next-how": "ตัวชี้วัดแต่ละตัวพร้อมสิ่งที่จะทำและเหตุผล แก้ส่วนที่ท่านตัดสินใจเป็นอย่างอื่น แล้วเปิดแผน เวิร์กบุ๊กนี้ไม่ถูกแก้ไข",
  "pane-next-in": "รวมไว้",
  "pane-next-last": "ปีสุดท้าย",
  "pane-next-misread": "มี {count} แถวที่จะถูกอ่านต่างจากที่ตั้งใจ: {rows} โปรดดูในแผนใหม่",
  "pane-next-open": "เปิดแผนถัดไป",
  "pane-next-out": "ไม่นำไป",
  "pane-next-target": "{id}: ค่าเป้าหมายตลอดแผน",
  "pane-next-target-not-number":
    "“{text}” ไม่ใช่ตัวเลข โปรดพิมพ์ตัวเลข เช่น 4 หรือ 35 หรือเว้นว่างไว้เพื่อใช้ค่าเป้าหมายที่เสนอ",
  "pane-next-years": "ปีสุดท้ายต้องไม่มาก่อนปีแรก และวางแผนได้ไม่เกินสิบปี",
};
