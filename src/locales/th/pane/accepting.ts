/** The form in which a finding is accepted. */
export const paneAccepting: Readonly<Record<string, string>> = {
  "pane-accept-all": "ไม่ต้องแก้ไขทั้งหมด {count} รายการที่มีสาเหตุเดียวกัน",
  "pane-accept-by": "ชื่อของคุณ",
  "pane-accept-by-hint": "บันทึกไว้กับเหตุผล และจำไว้ใช้ครั้งต่อไป",
  "pane-accept-do": "ไม่ต้องแก้ไข",
  "pane-accept-form": "ระบุว่าไม่ต้องแก้ไข",
  "pane-accept-reason": "เหตุผลที่ไม่ต้องแก้ไข",
};
