import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("ฉบับสมบูรณ์, อนุมัติ"),
  revised: list("ปรับปรุง, แก้ไข"),
  draft: list("ร่าง, ข้อเสนอ, ความเห็น"),
  superseded: list("เดิม, เก่า"),
};
