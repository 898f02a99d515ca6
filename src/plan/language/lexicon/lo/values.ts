import { list } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list("ບໍ່ມີແຜນ"),
  notApplicable: list("ບໍ່ມີ, ບໍ່ກ່ຽວຂ້ອງ"),
  undecided: list("ຈະກຳນົດ, ຍັງບໍ່ກຳນົດ"),
  yesNo: list("ແມ່ນ, ບໍ່"),
  beforeNumbers: list("ຢ່າງໜ້ອຍ, ປະມານ, ຫຼາຍກວ່າ"),
  percent: list("ສ່ວນຮ້ອຍ, ເປີເຊັນ"),
};
