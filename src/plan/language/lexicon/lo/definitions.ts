import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("ລະຫັດ, ເລກທີ, ລ/ດ, ລຳດັບ"),
    action: list("ກິດຈະກຳ, ກິດຈະກຳຮ່ວມ"),
    indicator: list("ຕົວຊີ້ວັດ, ຕົວຊີ້ບອກ"),
    measure: list("ປະເພດການວັດ, ວິທີວັດ"),
    unit: list("ຫົວໜ່ວຍ"),
    aggregation: list("ວິທີລວມ, ການລວມຄ່າ"),
    direction: list("ທິດທາງ, ທ່າອ່ຽງ"),
    baseline: list("ຂໍ້ມູນພື້ນຖານ, ຄ່າພື້ນຖານ"),
    baselineYear: list("ປີພື້ນຖານ, ປີຖານ"),
    frequency: list("ຄວາມຖີ່, ຄວາມຖີ່ໃນການລາຍງານ"),
    meansOfVerification: list("ວິທີກວດສອບ, ແຫຼ່ງຂໍ້ມູນ, ເອກະສານຢັ້ງຢືນ"),
    parties: list("ຝ່າຍ, ໜ່ວຍງານຮັບຜິດຊອບ, ຜູ້ຮັບຜິດຊອບ"),
    partyParts: list("ສ່ວນຂອງແຕ່ລະຝ່າຍ, ການລວມຜົນຂອງຝ່າຍ"),
    confirmed: list("ຢືນຢັນ, ຢືນຢັນແລ້ວ"),
  },
  choices: {
    measure: {
      number: list("ຈຳນວນ, ຕົວເລກ"),
      percentage: list("ສ່ວນຮ້ອຍ, ເປີເຊັນ, ຮ້ອຍລະ"),
      milestone: ownSheets.milestone,
      qualitative: list("ຄຸນນະພາບ, ດ້ານຄຸນນະພາບ"),
    },
    aggregation: {
      sum: list("ຜົນລວມ, ບວກກັນ"),
      latest: list("ຄ່າຫຼ້າສຸດ, ຫຼ້າສຸດ"),
      max: list("ຄ່າສູງສຸດ, ສູງສຸດ"),
      average: list("ຄ່າສະເລ່ຍ, ສະເລ່ຍ"),
      constant: list("ເທົ່າກັນທຸກປີ, ຄົງທີ່"),
    },
    direction: {
      increase: list("ເພີ່ມຂຶ້ນ, ເພີ່ມ"),
      decrease: list("ຫຼຸດລົງ, ຫຼຸດ"),
      maintain: list("ຮັກສາ, ຮັກສາລະດັບ, ຄົງທີ່"),
    },
    frequency: {
      monthly: list("ລາຍເດືອນ, ປະຈຳເດືອນ, ທຸກເດືອນ"),
      quarterly: list("ລາຍໄຕມາດ, ປະຈຳໄຕມາດ, ທຸກໄຕມາດ"),
      halfYearly: list("6 ເດືອນ, ທຸກ 6 ເດືອນ"),
      yearly: list("ລາຍປີ, ປະຈຳປີ, ທຸກປີ"),
      once: list("ຄັ້ງດຽວ"),
    },
    partyParts: {
      byMeasure: list("ຕາມປະເພດການວັດ"),
      sum: list("ບວກກັນ, ຜົນລວມ"),
      each: list("ແຕ່ລະຝ່າຍຕ້ອງບັນລຸຄາດໝາຍ, ແຕ່ລະຝ່າຍ"),
      joint: list("ລາຍງານຄັ້ງດຽວສຳລັບທຸກຝ່າຍ, ຮ່ວມກັນ"),
    },
    confirmed: {
      yes: list("ແມ່ນ, ຢືນຢັນແລ້ວ"),
      no: list("ບໍ່, ບໍ່ແມ່ນ, ຍັງບໍ່"),
    },
  },
};
