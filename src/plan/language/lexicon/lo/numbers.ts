import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("ໃນ, ຈາກ, ໃນຈຳນວນ, ຈາກທັງໝົດ"),
  to: list("ຫາ, ເຖິງ"),
  between: list("ລະຫວ່າງ, ແຕ່"),
  per: list("ຕໍ່, ແຕ່ລະ, ທຸກ"),
  ofWhich: list("ໃນນັ້ນ, ໃນນີ້, ໃນຈຳນວນນີ້, ລວມທັງ"),
  inYear: list("ປີ, ໃນປີ, ພາຍໃນປີ, ຮອດປີ, ທ້າຍປີ"),
  cumulative: list("ສະສົມ"),
  men: list("ຊາຍ, ຜູ້ຊາຍ, ເພດຊາຍ"),
  women: list("ຍິງ, ແມ່ຍິງ, ຜູ້ຍິງ, ເພດຍິງ"),
  numerator: list("ຕົວຕັ້ງ"),
  denominator: list("ຕົວຫານ"),
  articles: [],
  baselines: list("ຂໍ້ມູນພື້ນຖານ, ຄ່າພື້ນຖານ"),
  scales: { ພັນ: 1e3, ໝື່ນ: 1e4, ແສນ: 1e5, ລ້ານ: 1e6, ຕື້: 1e9, ພັນທຸ: 1, ພັນທະ: 1, ພັນລະຍາ: 1 },
};
