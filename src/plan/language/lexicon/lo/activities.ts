import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "lo",
  headers: {
    year: list("ປີ"),
    quarter: list("ໄຕມາດ"),
    activity: list("ກິດຈະກຳ"),
    output: list("ຜົນຜະລິດ, ຜົນໄດ້ຮັບ"),
    action: list("ກິດຈະກຳຮ່ວມ"),
    host: list("ເຈົ້າພາບ, ຈັດໂດຍ"),
    place: list("ສະຖານທີ່"),
    date: list(`ວັນທີ, ວັນເລີ່ມ, ວັນສິ້ນສຸດ, ກຳນົດເວລາ, ໄລຍະເວລາ, ພາຍໃນເມື່ອໃດ, ພາຍໃນວັນທີ, ກຳນົດສົ່ງ`),
    status: list("ສະຖານະ, ສະພາບ, ຄວາມຄືບໜ້າ"),
    movedTo: list("ເລື່ອນໄປ, ວັນທີໃໝ່"),
    evidence: list("ຫຼັກຖານ, ເອກະສານອ້າງອີງ"),
    reason: list("ເຫດຜົນ, ໝາຍເຫດ, ຄຳເຫັນ, ບັນຫາ"),
  },
  statuses: {
    planned: list(`ວາງແຜນໄວ້, ຕາມແຜນ, ຍັງບໍ່ເລີ່ມ, ຍັງບໍ່ໄດ້ເລີ່ມ, ຍັງບໍ່ສຳເລັດ, ບໍ່ສຳເລັດ, ລໍຖ້າ, ຊັກຊ້າ`),
    underWay: list("ບາງສ່ວນ, ກຳລັງດຳເນີນ, ກຳລັງດຳເນີນການ, ກຳລັງປະຕິບັດ, ເລີ່ມແລ້ວ, ສຳເລັດບາງສ່ວນ"),
    done: list("ສຳເລັດ, ສຳເລັດແລ້ວ, ປະຕິບັດແລ້ວ, ຈັດແລ້ວ, ແລ້ວ"),
    moved: list("ເລື່ອນ, ເລື່ອນໄປ, ໂຈະ, ໂຈະໄວ້"),
    dropped: list("ຍົກເລີກ, ຍົກເລີກແລ້ວ, ຕັດອອກ"),
  },
  placesBehind: list("ທີ່, ຢູ່"),
  placeStarts: list(`ນະຄອນ, ແຂວງ, ເມືອງ, ໂຮງແຮມ, ວຽງຈັນ, ບາງກອກ`),
  hostsBehind: list("ຈັດໂດຍ, ເຈົ້າພາບໂດຍ"),
  partySays: list("ມີແລ້ວ, ຍັງບໍ່ມີ, ສະເໜີ, ຂໍໃຫ້, ຈະຢືນຢັນ"),
  openThings: list("ການຢ້ຽມຢາມ, ສະຖານທີ່, ວັນທີ, ເຈົ້າພາບ"),
  openWords: list(`ລໍຖ້າຢືນຢັນ, ຊົ່ວຄາວ, ຍັງບໍ່ກຳນົດ`),
  weakWords: list(`ອາດຈະມີ`),
};
