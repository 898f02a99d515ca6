/** The Activities sheet. */
export const activities: Readonly<Record<string, string>> = {
  "activities-page-none": "แผนการดำเนินงานไม่มีกิจกรรม",
  "activities-page-subtitle": "กิจกรรมถึงสิ้น{period}",
  "activities-page-tab":
    "กิจกรรม {quarter, select, none {ปี {year}} other {{first, select, 1 {ม.ค.–มี.ค.} 4 {เม.ย.–มิ.ย.} 7 {ก.ค.–ก.ย.} other {ต.ค.–ธ.ค.}} {calendarYear}}}",
  "activitySheet-action": "กิจกรรมร่วม",
  "activitySheet-activity": "กิจกรรม",
  "activitySheet-date": "วันที่",
  "activitySheet-evidence": "หลักฐาน",
  "activitySheet-host": "เจ้าภาพ",
  "activitySheet-movedTo": "เลื่อนไป",
  "activitySheet-no-day":
    "“{text}” ไม่ได้บอกวันใด จึงไม่ได้บันทึก โปรดเขียนวันหรือช่วงวัน เช่น 12–13 มิถุนายน 2567 หรือเว้นว่างไว้",
  "activitySheet-no-time":
    "“{text}” ไม่ได้บอกเวลาที่เลื่อนกิจกรรมไป จึงไม่ได้บันทึก โปรดเขียนไตรมาส เดือน หรือวันที่ เช่น ก.ย. 2567 หรือเว้นว่างไว้",
  "activitySheet-note-kept":
    "สิ่งที่ท่านพิมพ์ที่นี่จะคงอยู่ และใช้แทนสิ่งที่แผนการดำเนินงานระบุ เซลล์ที่ท่านลบจะกลับเป็นข้อความของแผนการดำเนินงาน และ – หมายถึงไม่มี ท่านเรียงลำดับ กรอง และเพิ่มแถวหรือคอลัมน์ของท่านเองได้",
  "activitySheet-note-proposed": "กิจกรรมร่วมที่ระบุว่า “เสนอ” พบจากถ้อยคำ โปรดพิมพ์หมายเลขเพื่อยืนยัน หรือพิมพ์ – หากไม่มี",
  "activitySheet-note-purpose":
    "กิจกรรมตามแผนการดำเนินงาน โปรดระบุในการประชุมแต่ละครั้งว่าเสร็จแล้ว กำลังดำเนินการ เลื่อน (ไปเมื่อใด เพราะเหตุใด) หรือยกเลิก สถานะที่เว้นว่างหมายความว่ายังไม่มีผู้ใดระบุ",
  "activitySheet-output": "ผลผลิต",
  "activitySheet-place": "สถานที่",
  "activitySheet-proposed": "{id} (เสนอ)",
  "activitySheet-quarter": "ไตรมาส",
  "activitySheet-reason": "เหตุผล",
  "activitySheet-status": "สถานะ",
  "activitySheet-tab": "Activities – กิจกรรม",
  "activitySheet-tentative": "{date} (ยังไม่แน่นอน)",
  "activitySheet-title": "กิจกรรมตามแผนการดำเนินงาน",
  "activitySheet-year": "ปี",
  "activityStatus-done": "เสร็จแล้ว",
  "activityStatus-dropped": "ยกเลิก",
  "activityStatus-moved": "เลื่อน",
  "activityStatus-planned": "วางแผนไว้",
  "activityStatus-underWay": "กำลังดำเนินการ",
};
