/** The view in which the sheets for a meeting are written and frozen. */
export const paneSummary: Readonly<Record<string, string>> = {
  "pane-changes-none": "แผนไม่มีสิ่งใดเปลี่ยนตั้งแต่ตรึง{period}เมื่อ{day}",
  "pane-changes-since": "สิ่งที่เปลี่ยนตั้งแต่ตรึง{period}เมื่อ{day}",
  "pane-freeze-ask": "ตรึงสรุป{period}…",
  "pane-freeze-done": "ตรึงสรุป{period}แล้ว",
  "pane-freeze-how": "สรุปที่ตรึงแล้วคงสิ่งที่ที่ประชุมเห็นไว้ เป็นค่าไม่ใช่สูตร สรุปครั้งต่อไปจะบอกว่ามีสิ่งใดเปลี่ยนไปบ้าง",
  "pane-freeze-means":
    "จัดทำสรุป{period} ณ วันนี้เป็นฉบับถาวร และเก็บสภาพของแผนไว้ในสมุดงาน จะไม่จัดทำซ้ำเว้นแต่คุณสั่งสองครั้ง โดยไม่แก้ไขแผนของคุณ",
  "pane-freeze-not-kept":
    "Excel ไม่ได้เก็บสภาพของแผนไว้ สรุปครั้งต่อไปจึงบอกสิ่งที่เปลี่ยนไม่ได้ โปรดบันทึกสมุดงานเป็น .xlsx แล้วตรึงอีกครั้ง",
  "pane-freeze-now": "ตรึง{period}",
  "pane-freeze-stands":
    "สรุป{period}ตรึงไว้แล้ว{day, select, none {} other {เมื่อ{day}}} ในแผ่นงาน “{sheet}” และคงอยู่ตามเดิม",
  "pane-freeze-title": "ฉบับถาวร",
  "pane-left-out-chart":
    "Excel ไม่ยอมวาดแผนภูมิ “{chart}” แผ่นงานจึงไม่มีแผนภูมินี้ ลองจัดทำแผ่นงานอีกครั้ง หากยังไม่มี ให้วาดใน Excel จากตัวเลขข้างตำแหน่งของแผนภูมิ",
  "pane-left-out-pageSetup": "Excel ไม่ยอมตั้งค่าหน้ากระดาษ แผ่นงานจึงพิมพ์ตามค่าของ Excel โปรดดูที่ ไฟล์ > พิมพ์ ก่อนพิมพ์",
  "pane-left-out-printScaling":
    "Excel ไม่ได้ปรับแผ่นงานให้พอดีกับความกว้างของกระดาษ เลือก ไฟล์ > พิมพ์ > ปรับคอลัมน์ทั้งหมดให้พอดีในหน้าเดียว",
  "pane-sheets-activities": "กิจกรรม: สิ่งที่ทำแล้ว เลื่อน และถัดไป",
  "pane-sheets-agencies": "หน่วยงาน: แต่ละแห่งอยู่ฝ่ายใด",
  "pane-sheets-annex": "ภาคผนวก: แผนสำหรับพิมพ์และลงนาม",
  "pane-sheets-brief": "สรุปย่อ: หนึ่งหน้าสำหรับหัวหน้าคณะผู้แทน",
  "pane-sheets-calendar": "ปฏิทิน: สองไตรมาสถัดไป",
  "pane-sheets-checks": "ผลการตรวจ: สิ่งที่พบทั้งหมด",
  "pane-sheets-choose": "แผ่นงาน",
  "pane-sheets-done": "จัดทำแล้ว {count, number} แผ่นงาน",
  "pane-sheets-failed-after": "จัดทำแล้วก่อนเกิดปัญหา: {sheets}",
  "pane-sheets-go": "ไปที่ “{sheet}”",
  "pane-sheets-indicators": "ตัวชี้วัด: วิธีวัดแต่ละตัว",
  "pane-sheets-makes": "จะจัดทำ:",
  "pane-sheets-new": "“{sheet}”: แผ่นงานใหม่{charts, plural, =0 {} other { พร้อมแผนภูมิ # ภาพ}}",
  "pane-sheets-none": "เลือกอย่างน้อยหนึ่งแผ่นงาน",
  "pane-sheets-openPoints": "ประเด็นคงค้าง: สิ่งที่ต้องตกลง",
  "pane-sheets-plan-untouched": "โดยไม่แก้ไขแผนของคุณ",
  "pane-sheets-progress": "กำลังจัดทำ {sheet} เสร็จแล้ว {done} จาก {total}",
  "pane-sheets-rewritten": "“{sheet}”: จัดทำใหม่แทนที่เดิม{charts, plural, =0 {} other { พร้อมแผนภูมิ # ภาพ}}",
  "pane-sheets-stop": "หยุด",
  "pane-sheets-stopped": "หยุดแล้ว แผ่นงานที่จัดทำก่อนหน้านี้สมบูรณ์",
  "pane-sheets-stopping": "จะหยุดหลังแผ่นงานนี้…",
  "pane-sheets-summary": "สรุปของช่วงเวลา",
  "pane-sheets-tracking": "ตารางติดตาม: ทุกช่วงเวลา",
  "pane-summary-again": "จัดทำใหม่แม้ตรึงแล้ว…",
  "pane-summary-again-means":
    "สรุป{period}ที่ตรึงไว้ในแผ่นงาน “{sheet}” จะหายไป และฉบับใหม่ที่ไม่ได้ตรึงจะแทนที่ สภาพของแผนที่เก็บไว้เพื่อเปรียบเทียบยังอยู่จนกว่าจะตรึงอีกครั้ง",
  "pane-summary-again-now": "แทนที่สรุปที่ตรึงไว้",
};
