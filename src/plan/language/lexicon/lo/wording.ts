import { pattern } from "../entries";
import { WITHOUT_PLURALS, type DirectionWords, type WordingWords } from "../wording-words";

export const wording: WordingWords = {
  ...WITHOUT_PLURALS,
  count: "ຈຳນວນ",
  percentage: pattern`ເປີເຊັນ|ຮ້ອຍລະ|ສ່ວນຮ້ອຍ|ອັດຕາສ່ວນ`,
  rate: "ອັດຕາ",
  score: pattern`ດັດຊະນີ|ຄະແນນ|ອັນດັບ|^ລະດັບ`,
  perPopulation: pattern`ຕໍ່(?:ປະຊາກອນ|ຫົວຄົນ|\s?\p{Nd})`,
  average: "ສະເລ່ຍ",
  duration: "^ໄລຍະເວລາ",
  // What is made is named first ("ຄູ່ມື…") or said to be made.
  uninflectedMilestone: pattern`
    ^(?:ມີ)?(?:ຮ່າງ)?(?:ຄູ່ມື|ແຜນ|ລະບົບ|ຖານຂໍ້ມູນ|ກົດໝາຍ|ດຳລັດ|ນະໂຍບາຍ|ຍຸດທະສາດ|ກົນໄກ|ບົດລາຍງານ)|
    ໄດ້ຮັບການ(?:ຮັບຮອງ|ອະນຸມັດ|ສ້າງຕັ້ງ|ປັບປຸງ|ເຜີຍແຜ່|ແຕ່ງຕັ້ງ)|ຖືກຮັບຮອງ|ສຳເລັດແລ້ວ|ປະກາດໃຊ້`,
  repeated: pattern`ປະຈຳປີ|ລາຍປີ|ທຸກປີ|ປະຈຳໄຕມາດ|ປະຈຳເດືອນ|ແຕ່ລະ`,
  cumulative: "ສະສົມ",
  standing: pattern`ທີ່ເປີດ(?:ໃຫ້)?ບໍລິການ|ທີ່ດຳເນີນງານຢູ່`,
  inState: pattern`ທີ່ເຂົ້າເຖິງ|ທີ່ອາໄສຢູ່|ທີ່ນຳໃຊ້`,
  events: pattern`ກອງປະຊຸມ|ສຳມະນາ|ການຝຶກອົບຮົມ|ການຢ້ຽມຢາມ|ການກວດກາ`,
  made: pattern`ທີ່ໄດ້ຮັບການຝຶກອົບຮົມ|ທີ່ຈັດຂຶ້ນ|ທີ່ກໍ່ສ້າງ|ທີ່ຕິດຕັ້ງ|ທີ່ປູກ|ທີ່ຜະລິດ`,
  happening: pattern`ທີ່ໄດ້ຮັບ(?:ການ)?(?:ຊ່ວຍເຫຼືອ|ປິ່ນປົວ|ບໍລິການ)`,
  steps: pattern`ຄວາມຄືບໜ້າ|ທີ່ເພີ່ມຂຶ້ນ`,
  eachYear: pattern`ຕໍ່ປີ|ທຸກປີ|ປີລະ`,
  eachParty: pattern`(?:ໃນ)?ແຕ່ລະ(?:ປະເທດ|ຝ່າຍ)`,
  bothParties: pattern`ທັງສອງ(?:ປະເທດ|ຝ່າຍ)`,
  harms: pattern`ຜູ້ເສຍຊີວິດ|ການເສຍຊີວິດ|ອຸບັດຕິເຫດ|ອຸບັດເຫດ`,
  harmsTended: pattern`ຊ່ວຍເຫຼືອ|ສືບສວນ|ແກ້ໄຂ`,
  harmLevels: pattern`
    ການຕາຍ|ການເສຍຊີວິດ|ຕາຍ|ການຫວ່າງງານ|ຄວາມທຸກຍາກ|ອຸບັດຕິເຫດ|ອຸບັດເຫດ|ການຂາດສານອາຫານ|ການປະລະການຮຽນ`,
  ceilings: pattern`
    ບໍ່(?:ໃຫ້)?ເກີນ|ໜ້ອຍກວ່າ|ຕ່ຳກວ່າ|ຫຼຸດກວ່າ`,
  floors: pattern`
    ບໍ່(?:ໜ້ອຍ|ຕ່ຳ|ຫຼຸດ)ກວ່າ|ຢ່າງໜ້ອຍ`,
  maintain: pattern`^(?:ຮັກສາລະດັບ|ຮັກສາ)`,
  decrease: pattern`^(?:ການ)?ຫຼຸດ|ຫຼຸດລົງ`,
  beforeThing: "",
  afterThing: "",
  joining: pattern`ແລະ|ຫຼື`,
  notUnit: pattern`ໃໝ່|ລວມ|ສະສົມ`,
};

export const direction: DirectionWords = {
  increase: "ເພີ່ມ",
  decrease: "ຫຼຸດ|ຫລຸດ",
  maintain: "ຄົງທີ່|ຮັກສາ",
  change: "ເພີ່ມ|ຫຼຸດ|ຫລຸດ",
  toLevel: "ເປັນ|ເຖິງ|ຮອດ",
};
