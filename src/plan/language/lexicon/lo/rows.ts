import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("ລວມ, ລວມທັງໝົດ"),
  notes: list("ໝາຍເຫດ, ແຫຼ່ງຂໍ້ມູນ"),
  objectiveLabels: list("ຈຸດປະສົງ, ຍຸດທະສາດ, ແຜນງານ, ຜົນໄດ້ຮັບ, ຂະແໜງ"),
  actionLabels: list("ກິດຈະກຳ, ກິດຈະກໍາ"),
  numberMarks: list("ທີ"),
  objectiveWords: list("ຈຸດປະສົງ"),
  specific: list("ສະເພາະ"),
  groups: list("ຊາຍ, ຍິງ, ເດັກ"),
  parts: list("ໃໝ່, ເກົ່າ, ຕໍ່ເນື່ອງ, ອື່ນໆ"),
  ages: list(`
    ອາຍຸ, ຕ່ຳກວ່າ, ຫຼາຍກວ່າ, ໜ້ອຍກວ່າ, ປີ, ເດືອນ, ຂຶ້ນໄປ, ເຖິງ, ລະຫວ່າງ, ແລະ`),
};

export const title: TitleWords = {
  plan: list("ແຜນ"),
  objectives: list("ຈຸດປະສົງ"),
  unnamedSheet: list("ແຜ່ນ"),
};

export const workplan: WorkplanWords = {
  output: list("ຜົນໄດ້ຮັບ"),
  activities: list("ກິດຈະກຳ"),
  tentative: list("ຄາດວ່າ"),
};

export const indicatorStarts = list("ຈຳນວນ, ຈໍານວນ, ສ່ວນຮ້ອຍ, ອັດຕາ");

export const and = list("ແລະ");
