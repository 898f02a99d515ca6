import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`ປີລະ\s*<n>\s*(?:ຄັ້ງ|ເທື່ອ)|<n>\s*(?:ຄັ້ງ|ເທື່ອ)\s*(?:ຕໍ່|/)\s*ປີ`,
  numbers: [list("ໜຶ່ງ, ນຶ່ງ"), list("ສອງ"), list("ສາມ"), list("ສີ່"), list("ຫ້າ"), list("ຫົກ")],
  monthly: pattern`ປະຈຳເດືອນ|ລາຍເດືອນ|ທຸກເດືອນ`,
  quarterly: pattern`ປະຈຳໄຕມາດ|ລາຍໄຕມາດ|ທຸກໄຕມາດ`,
  halfYearly: pattern`ທຸກ\s?(?:6|໖|ຫົກ)\s?ເດືອນ`,
  yearly: pattern`ປີລະຄັ້ງ|ປະຈຳປີ|ທຸກປີ`,
  events: {
    meeting: pattern`ປະຊຸມ`,
    workshop: pattern`ສຳມະນາ`,
    training: pattern`ຝຶກອົບຮົມ`,
    session: pattern`ເວທີ`,
    visit: pattern`ຢ້ຽມຢາມ|ກວດກາ|ລາດຕະເວນ`,
    report: pattern`ບົດລາຍງານ`,
    review: pattern`ສຳຫຼວດ|ປະເມີນຜົນ|ທົບທວນ`,
    campaign: pattern`ໂຄສະນາ|ຝຶກຊ້ອມ`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`ຈຳນວນ`,
  percentageOf: pattern`ສ່ວນຮ້ອຍ|ຮ້ອຍລະ|ເປີເຊັນ`,
  passesHundred: pattern`ເພີ່ມ|ເຕີບໂຕ|ຂະຫຍາຍຕົວ`,
  belowZero: pattern`ປ່ຽນແປງ|ເຕີບໂຕ|ຂະຫຍາຍຕົວ|ດຸນ`,
  vagueStart: pattern`(?:ການ)?(?:ເສີມສ້າງ|ຍົກລະດັບ|ປັບປຸງ|ສົ່ງເສີມ)`,
  vagueEnd: pattern`.*(?:ດີຂຶ້ນ|ເຂັ້ມແຂງຂຶ້ນ|ມີປະສິດທິພາບຂຶ້ນ)`,
  measurable: pattern`ຢ່າງໜ້ອຍ|ດັດຊະນີ|ຄະແນນ|ສຳຫຼວດ`,
  doneToThings: pattern`ທີ່(?:ແຈກຢາຍ|ຕິດຕັ້ງ|ກໍ່ສ້າງ|ຈັດຊື້|ຜະລິດ|ປູກ)`,
  remark: pattern`ຈະຕ້ອງ|ຄວນຈະ|ລໍຖ້າ`,
  amount: pattern`ມູນຄ່າ|ຈຳນວນເງິນ`,
  ofIndicators: pattern`ຕົວຊີ້ວັດ|ຕົວຊີ້ບອກ|ສູດ|ຄິດໄລ່|ນິຍາມ`,
};
