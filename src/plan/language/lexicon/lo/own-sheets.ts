import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("ຕົວຊີ້ວັດ, ຕົວຊີ້ບອກ, ລະຫັດຕົວຊີ້ວັດ"),
    year: list("ປີ, ສົກປີ"),
    quarter: list("ໄຕມາດ"),
    party: list("ຝ່າຍ, ປະເທດ"),
    actual: list("ຜົນຕົວຈິງ, ຕົວຈິງ, ປະຕິບັດໄດ້, ຜົນການຈັດຕັ້ງປະຕິບັດ"),
    evidence: list("ຫຼັກຖານ"),
    varianceReason: list("ເຫດຜົນ, ສາເຫດ"),
    comment: list("ຄຳເຫັນ, ໝາຍເຫດ"),
    reportedOn: list("ວັນທີລາຍງານ, ວັນທີ"),
  },
  period: list("ໄລຍະເວລາ, ງວດ"),
  wholeYear: list("ທັງປີ, ໝົດປີ, ປະຈຳປີ"),
  allParties: list("ທຸກຝ່າຍ, ທັງສອງຝ່າຍ, ລວມ"),
  milestone: list("ຈຸດໝາຍສຳຄັນ, ຫຼັກໝາຍ"),
};
