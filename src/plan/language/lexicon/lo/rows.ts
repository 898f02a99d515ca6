import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("ລວມ, ລວມທັງໝົດ, ລວມຍອດ, ຍອດລວມ, ລວມຍ່ອຍ, ທັງໝົດ"),
  notes: list("ໝາຍເຫດ, ແຫຼ່ງຂໍ້ມູນ, ຜູ້ສ້າງ, ຜູ້ກວດກາ, ຜູ້ອະນຸມັດ, ລາຍເຊັນ, ຄຳຫຍໍ້, ແຫລ່ງຂໍ້ມູນ"),
  objectiveLabels: list(`
    ຈຸດປະສົງ, ຍຸດທະສາດ, ແຜນງານ, ຜົນໄດ້ຮັບ, ຂະແໜງ, ຈຸດປະສົງລວມ, ຈຸດປະສົງສະເພາະ, ເປົ້າໝາຍ, ບູລິມະສິດ, ຜົນຜະລິດ, ຂົງເຂດ, ດ້ານ,
    ອົງປະກອບ, ຄາດໝາຍຍຸດທະສາດ, ແຜນງານຍ່ອຍ, ພາກ`),
  actionLabels: list("ກິດຈະກຳ, ກິດຈະກໍາ, ກິດຈະກຳຫຼັກ, ກິດຈະກຳຍ່ອຍ, ມາດຕະການ, ວຽກງານ"),
  numberMarks: list("ທີ"),
  objectiveWords: list("ຈຸດປະສົງ"),
  specific: list("ສະເພາະ"),
  groups: list("ຊາຍ, ຍິງ, ເດັກ, ແມ່ຍິງ, ຜູ້ຊາຍ, ຜູ້ຍິງ, ຜູ້ໃຫຍ່, ໄວໜຸ່ມ, ເດັກຊາຍ, ເດັກຍິງ"),
  parts: list("ໃໝ່, ເກົ່າ, ຕໍ່ເນື່ອງ, ອື່ນໆ"),
  ages: list("ອາຍຸ, ຕ່ຳກວ່າ, ຫຼາຍກວ່າ, ໜ້ອຍກວ່າ, ປີ, ເດືອນ, ຂຶ້ນໄປ, ເຖິງ, ລະຫວ່າງ, ແລະ"),
};

export const title: TitleWords = {
  plan: list("ແຜນ, ຍຸດທະສາດ, ໂຄງການ, ກອບຜົນໄດ້ຮັບ"),
  objectives: list("ຈຸດປະສົງ, ຍຸດທະສາດ, ເປົ້າໝາຍ, ແຜນງານ"),
  unnamedSheet: list("ແຜ່ນ"),
};

export const workplan: WorkplanWords = {
  output: list("ຜົນໄດ້ຮັບ, ຜົນຜະລິດ, ຜົນງານ"),
  activities: list("ກິດຈະກຳ, ວຽກງານ, ໜ້າວຽກ"),
  tentative: list("ຄາດວ່າ, ລໍຖ້າຢືນຢັນ, ຊົ່ວຄາວ, ອາດຈະ, ເບື້ອງຕົ້ນ"),
};

export const indicatorStarts = list(`
  ຈຳນວນ, ຈໍານວນ, ສ່ວນຮ້ອຍ, ອັດຕາ, ລະດັບ, ດັດຊະນີ, ມູນຄ່າ, ປະລິມານ, ຄ່າສະເລ່ຍ, ເປີເຊັນ, ຮ້ອຍລະ`);

export const and = list("ແລະ");
