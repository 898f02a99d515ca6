import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list("ບໍ່ມີແຜນ"),
  notApplicable: list("ບໍ່ມີ, ບໍ່ກ່ຽວຂ້ອງ"),
  undecided: list("ຈະກຳນົດ, ຍັງບໍ່ກຳນົດ"),
  answers: {
    yes: list("ແມ່ນ, ມີ, ແລ້ວ, ສຳເລັດ, ສຳເລັດແລ້ວ"),
    no: list("ບໍ່, ບໍ່ແມ່ນ, ບໍ່ມີ, ຍັງບໍ່ມີ"),
    notReached: list("ກຳລັງຈັດຕັ້ງປະຕິບັດ, ກຳລັງດຳເນີນ, ຍັງບໍ່ໄດ້ເລີ່ມ, ຍັງບໍ່ສຳເລັດ, ຊັກຊ້າ"),
  },
  beforeNumbers: list("ຢ່າງໜ້ອຍ, ປະມານ, ຫຼາຍກວ່າ"),
  percent: list("ສ່ວນຮ້ອຍ, ເປີເຊັນ, ຮ້ອຍລະ"),
  units: {
    count: list("ຈຳນວນ"),
    rate: list("ອັດຕາ"),
    inParts: pattern`ເຮັກຕາ|ກິໂລ|ແມັດ|ໂຕນ|ລິດ|ຊົ່ວໂມງ|ລ້ານ|ກີບ`,
  },
};
