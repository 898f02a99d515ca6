import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`กระทรวง|กรม|สำนักงาน|สำนัก|กอง`,
  beginnings: pattern`
    กระทรวง|กรม|สำนัก|กอง|ศูนย์|องค์กร|องค์การ|สถาบัน|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|ตำรวจ|ศาล|อัยการ|คณะ|
    หน่วย|ฝ่าย|จังหวัด|อำเภอ|เทศบาล|มูลนิธิ|สมาคม|ภาค|บริษัท|[ก-ฮ]{1,4}\.`,
  endings: "",
  nobody: list("ไม่มี, ฯลฯ, เป็นต้น"),
  persons: list("นาย, นาง, นางสาว"),
};
