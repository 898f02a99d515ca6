import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("ປີທີ, ປີ"),
  fiscalYear: list("ສົກປີ, ປີງົບປະມານ"),
  schoolYear: list("ສົກຮຽນ, ປີການສຶກສາ"),
  quarter: list("ໄຕມາດທີ, ໄຕມາດ, ງວດ"),
  half: list("6 ເດືອນ, ເຄິ່ງປີ"),
  third: [],
  ordinals: [list("ທີໜຶ່ງ, ຕົ້ນປີ"), list("ທີສອງ, ທ້າຍປີ"), list("ທີສາມ"), list("ທີສີ່"), list("ທີຫ້າ")],
  months: [
    list("ມັງກອນ, ມ.ກ"),
    list("ກຸມພາ, ກ.ພ"),
    list("ມີນາ, ມ.ນ"),
    list("ເມສາ, ມ.ສ"),
    list("ພຶດສະພາ, ພ.ພ"),
    list("ມິຖຸນາ, ມິ.ຖ"),
    list("ກໍລະກົດ, ກ.ລ"),
    list("ສິງຫາ, ສ.ຫ"),
    list("ກັນຍາ, ກ.ຍ"),
    list("ຕຸລາ, ຕ.ລ"),
    list("ພະຈິກ, ພ.ຈ"),
    list("ທັນວາ, ທ.ວ"),
  ],
};

export const dates: DateWords = {
  of: list("ເດືອນ"),
  beforeYear: list("ປີ"),
  dayEndings: [],
};
