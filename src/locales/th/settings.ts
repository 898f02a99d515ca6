/** What is wrong with settings, and what to do. Names of settings are those of the exported text. */
export const settings: Readonly<Record<string, string>> = {
  "settings-fault-boundsOutOfOrder":
    "“เกินเป้าหมาย” เริ่มที่ {exceededFrom} % “เป็นไปตามแผน” เริ่มที่ {onTrackFrom} % และ “มีความเสี่ยง” เริ่มที่ {atRiskFrom} % แต่ละค่าต้องต่ำกว่าค่าก่อนหน้า เช่น 115, 85 และ 50",
  "settings-fault-newerVersion": "การตั้งค่านี้บันทึกด้วยระบบติดตามเวอร์ชันใหม่กว่า จึงใช้ค่าเริ่มต้นไปจนกว่าจะใช้เวอร์ชันนั้น",
  "settings-fault-noSuchChoice": "{setting} เป็น “{received}” โปรดเลือกหนึ่งในนี้: {choices}",
  "settings-fault-notJson": "ข้อความนี้ไม่ใช่ JSON โปรดเลือกไฟล์ที่ระบบติดตามส่งออก หรือแก้เครื่องหมายจุลภาคและอัญประกาศ",
  "settings-fault-damaged":
    "อ่านการตั้งค่าไม่ได้ เพราะไม่ได้ระบุเวอร์ชัน จึงใช้ค่าเริ่มต้น และสิ่งที่อ่านไม่ได้จะคงอยู่ในเวิร์กบุ๊กเป็นสำเนาเมื่อบันทึกการตั้งค่าครั้งต่อไป หากมีไฟล์ที่ระบบติดตามส่งออก โปรดนำเข้าไฟล์นั้น",
  "settings-fault-notSettings": "นี่ไม่ใช่ไฟล์ที่ระบบติดตามส่งออก เพราะไม่ได้ระบุเวอร์ชัน โปรดเลือกไฟล์ที่ระบบติดตามส่งออก",
  "settings-fault-outOfRange":
    "{setting} เป็น “{received}” ต้องเป็น{whole, select, yes {จำนวนเต็ม} other {ตัวเลข}}ตั้งแต่ {min, number} ถึง {max, number}",
  "settings-fault-unknownSetting": "ไม่มีการตั้งค่าชื่อ {setting} โปรดแก้ชื่อ หรือตัดออก",
  "settings-fault-unreadable": "{setting} ไม่อยู่ในรูปที่อ่านได้ โปรดตัดออก หรือใช้ค่าจากไฟล์ที่ระบบติดตามส่งออก",
};
