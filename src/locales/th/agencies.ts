/** The Agencies sheet. */
export const agencies: Readonly<Record<string, string>> = {
  "agencySheet-confirmed": "ยืนยันแล้ว",
  "agencySheet-focalPoint": "ผู้ประสานงาน",
  "agencySheet-fullName": "ชื่อเต็ม",
  "agencySheet-note-kept": "สิ่งที่ท่านพิมพ์จะคงอยู่ ท่านเรียงลำดับ กรอง และเพิ่มแถวหรือคอลัมน์ของท่านเองได้",
  "agencySheet-note-party":
    "โปรดพิมพ์ฝ่ายของแต่ละหน่วยงาน หากเป็นหน่วยงานร่วมให้พิมพ์ทั้งสองฝ่ายคั่นด้วยจุลภาค เว้นว่างไว้หากไม่อยู่ฝ่ายใด เช่น หุ้นส่วนการพัฒนา",
  "agencySheet-note-purpose":
    "หน่วยงานที่แผนระบุชื่อ โปรดระบุครั้งเดียวว่าแต่ละแห่งอยู่ฝ่ายใด จากนั้นรายงานที่ขาด แบบรายงาน สรุป และบทสรุปหนึ่งหน้าจะแยกตามฝ่าย",
  "agencySheet-party": "ฝ่าย",
  "agencySheet-shortName": "ชื่อย่อ",
  "agencySheet-spellings": "การสะกดในแผน",
  "agencySheet-tab": "Agencies – หน่วยงาน",
  "agencySheet-title": "หน่วยงานและฝ่าย",
};
