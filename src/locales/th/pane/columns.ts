/** The view in which columns are corrected, and the form that says where the plan is. */
export const paneColumns: Readonly<Record<string, string>> = {
  "pane-columns-blank": "ไม่มีข้อมูลในคอลัมน์นี้",
  "pane-columns-by-itself": "ยกเลิก และให้ระบบอ่านคอลัมน์เอง",
  "pane-columns-half": "ครึ่งปี",
  "pane-columns-head": "{column}: {header}",
  "pane-columns-how": "ความหมายที่อ่านได้จากแต่ละคอลัมน์ของ “{sheet}” แก้ไขส่วนที่ผิด แล้วคลิก “{save}” เพื่อบันทึกไว้ในเวิร์กบุ๊กนี้",
  "pane-columns-month": "เดือน",
  "pane-columns-quarter": "ไตรมาส",
  "pane-columns-save": "อ่านตามนี้",
  "pane-columns-year": "ปี",
  "pane-columns-year-needed": "ระบุปีเป็นเลขสี่หลัก เช่น 2568",
  "pane-point-back": "ย้อนกลับ",
  "pane-point-firstHeaderRow": "หัวตารางตั้งแต่แถว",
  "pane-point-firstRow": "แถวแรกใต้หัวตาราง",
  "pane-point-how":
    "เลือกแผ่นงานและแถวของหัวตาราง แล้วระบุว่าแต่ละคอลัมน์มีอะไร แผนต้องมีคอลัมน์กิจกรรมหรือตัวชี้วัด และคอลัมน์เป้าหมาย ระบบจะเก็บไว้ในเวิร์กบุ๊กนี้ เซลล์ของคุณไม่เปลี่ยนแปลง",
  "pane-point-lastHeaderRow": "หัวตารางถึงแถว",
  "pane-point-row-needed": "ระบุเลขแถว เช่น 5",
  "pane-point-row-too-high": "ระบุแถว {row} หรือแถวที่อยู่ใต้แถวนั้น",
  "pane-point-sheet": "แผ่นงาน",
};
