/** The Activities sheet. */
export const activities: Readonly<Record<string, string>> = {
  "activitySheet-action": "กิจกรรมร่วม",
  "activitySheet-activity": "กิจกรรม",
  "activitySheet-date": "วันที่",
  "activitySheet-evidence": "หลักฐาน",
  "activitySheet-host": "เจ้าภาพ",
  "activitySheet-movedTo": "เลื่อนไป",
  "activitySheet-note-kept":
    "สิ่งที่ท่านพิมพ์ที่นี่จะคงอยู่ และใช้แทนสิ่งที่แผนปฏิบัติงานระบุ ท่านเรียงลำดับ กรอง และเพิ่มแถวหรือคอลัมน์ของท่านเองได้",
  "activitySheet-note-proposed": "กิจกรรมร่วมที่ระบุว่า “เสนอ” พบจากถ้อยคำ โปรดพิมพ์หมายเลขเพื่อยืนยัน หรือพิมพ์ – หากไม่มี",
  "activitySheet-note-purpose":
    "กิจกรรมตามแผนปฏิบัติงาน โปรดระบุในการประชุมแต่ละครั้งว่าเสร็จแล้ว กำลังดำเนินการ เลื่อน (ไปเมื่อใด เพราะเหตุใด) หรือยกเลิก สถานะที่เว้นว่างหมายความว่ายังไม่มีผู้ใดระบุ",
  "activitySheet-output": "ผลผลิต",
  "activitySheet-place": "สถานที่",
  "activitySheet-proposed": "{id} (เสนอ)",
  "activitySheet-quarter": "ไตรมาส",
  "activitySheet-reason": "เหตุผล",
  "activitySheet-status": "สถานะ",
  "activitySheet-tab": "Activities – กิจกรรม",
  "activitySheet-tentative": "{date} (ยังไม่แน่นอน)",
  "activitySheet-title": "กิจกรรมตามแผนปฏิบัติงาน",
  "activitySheet-year": "ปี",
  "activityStatus-done": "เสร็จแล้ว",
  "activityStatus-dropped": "ยกเลิก",
  "activityStatus-moved": "เลื่อน",
  "activityStatus-planned": "วางแผนไว้",
  "activityStatus-underWay": "กำลังดำเนินการ",
};
