/** The form in which a person shows where a plan is that was not found. */
export const panePointing: Readonly<Record<string, string>> = {
  "pane-columns-refused": "ยังไม่ได้บันทึก",
  "pane-point": "ระบุว่าแผนอยู่ที่ใด",
  "pane-point-begun": "ระบุว่าแผนอยู่ที่ใดและแต่ละคอลัมน์มีอะไร เลือกแผ่นงาน “{sheet}” ไว้แล้ว",
  "pane-point-nothing": "ไม่มีข้อมูลในแผ่นงานใดเลย เปิดเวิร์กบุ๊กที่มีแผน แล้วตรวจอีกครั้ง",
  "pane-point-offer": "มีแผนอยู่แล้ว แต่หัวตารางใช้คำอื่นหรือภาษาอื่นหรือไม่ ระบุว่าแผนอยู่ที่ใดและแต่ละคอลัมน์มีอะไร",
  "pane-point-title": "ตำแหน่งของแผน",
  "pane-point-use": "ใช้แผ่นนี้",
  "pane-refused-columnsMissing":
    "อ่านแบบนี้แล้วไม่ได้แผนจาก “{sheet}” แผนต้องมีคอลัมน์กิจกรรมหรือตัวชี้วัด และคอลัมน์เป้าหมาย ยังขาด {columns} เลือกคอลัมน์สำหรับส่วนนี้",
  "pane-refused-headChanged":
    "ตอนนี้ {cell} เขียนว่า “{found}” ซึ่งเดิมเขียนว่า “{expected}” เมื่อคุณเปิดแบบฟอร์มนี้ กลับไปแล้วเริ่มใหม่",
  "pane-refused-noActions":
    "อ่านแบบนี้แล้วไม่พบกิจกรรมใต้หัวตารางของ “{sheet}” ตรวจดูแถวแรกใต้หัวตาราง และคอลัมน์กิจกรรมกับตัวชี้วัด",
  "pane-refused-rowsOutsideSheet": "แถวเหล่านี้อยู่นอกส่วนที่มีข้อมูลของ “{sheet}” ระบุแถวที่มีข้อมูล",
  "pane-refused-sheetMissing": "ไม่มีแผ่นงาน “{sheet}” แล้ว เลือกแผ่นงานอื่น",
};
