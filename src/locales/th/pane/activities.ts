/** The form of an activity. */
export const paneActivities: Readonly<Record<string, string>> = {
  "pane-activities-confirm": "ยืนยันว่าเป็นของ {id}",
  "pane-activities-gone": "แผนไม่มีกิจกรรมนี้ในถ้อยคำและเวลานี้แล้ว จึงไม่ได้บันทึก โปรดตรวจสอบอีกครั้ง แล้วเลือกกิจกรรมใหม่",
  "pane-activities-how":
    "ระบุว่าแต่ละกิจกรรมของแผนการดำเนินงานเป็นอย่างไร ข้อมูลจะเขียนลงในแผ่นงานกิจกรรม ซึ่งสรุปย่อ สรุป และปฏิทินนำไปใช้",
  "pane-activities-moved-to-hint": "ไตรมาส เดือน หรือวันที่ เช่น ก.ย. 2567 เว้นว่างไว้หากยังไม่มีใครทราบ",
  "pane-activities-no-action": "ไม่มี",
  "pane-activities-none": "แผนการดำเนินงานไม่มีกิจกรรมใน{period} โปรดเลือกรอบอื่น",
  "pane-activities-not-said": "ยังไม่มีใครระบุ",
  "pane-activities-proposed": "เสนอจากถ้อยคำ",
  "pane-activities-recorded": "บันทึกในแผ่นงาน “{sheet}” แล้ว",
  "pane-activities-unsaid": "ยังไม่ระบุ",
};
