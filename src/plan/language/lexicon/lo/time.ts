import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("ປີທີ, ປີ"),
  fiscalYear: list("ສົກປີ"),
  quarter: list("ໄຕມາດທີ, ໄຕມາດ, ງວດ"),
  half: list("6 ເດືອນ"),
  third: [],
  ordinals: [list("ທີໜຶ່ງ, ຕົ້ນປີ"), list("ທີສອງ, ທ້າຍປີ"), list("ທີສາມ"), list("ທີສີ່"), list("ທີຫ້າ")],
  months: [
    list("ມັງກອນ"),
    list("ກຸມພາ"),
    list("ມີນາ"),
    list("ເມສາ"),
    list("ພຶດສະພາ"),
    list("ມິຖຸນາ"),
    list("ກໍລະກົດ"),
    list("ສິງຫາ"),
    list("ກັນຍາ"),
    list("ຕຸລາ"),
    list("ພະຈິກ"),
    list("ທັນວາ"),
  ],
};

export const dates: DateWords = {
  of: list("ເດືອນ"),
  beforeYear: list("ປີ"),
  dayEndings: [],
};
