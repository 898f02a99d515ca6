import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("สิ่งที่ส่งมอบ, ผลงานที่ส่งมอบ"),
  side: list("ฝ่าย"),
  notParties: list("เดิม, ปรับปรุง, ปรับแก้, เบื้องต้น, ต่ำสุด, สูงสุด, กายภาพ, การเงิน, ค่า"),
  leads: list("หลัก, เจ้าภาพ, เจ้าภาพหลัก, รับผิดชอบหลัก"),
  helps: list("สนับสนุน, ร่วม, รอง"),
};

export const levels: LevelWords = {
  highest: list("วิสัยทัศน์, เป้าหมายหลัก, เป้าหมายสูงสุด, ผลกระทบ, วัตถุประสงค์ทั่วไป, วัตถุประสงค์หลัก"),
  middle: list("ผลลัพธ์"),
  outputs: list("ผลผลิต"),
  activities: list("กิจกรรม"),
};
