import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`ກະຊວງ|ກົມ|ພະແນກ|ຫ້ອງການ`,
  beginnings: pattern`
    ກະຊວງ|ກົມ|ພະແນກ|ຫ້ອງການ|ອົງການ|ສູນ|ສະຖາບັນ|ຄະນະ|ສານ|ໄອຍະການ|ຕຳຫຼວດ|ແຂວງ|ເມືອງ|ສະຫະພັນ|ມະຫາວິທະຍາໄລ|
    ໂຮງໝໍ|ໂຮງຮຽນ|ຄູ່ຮ່ວມ`,
  endings: "",
  nobody: list("ບໍ່ມີ, ແລະ ອື່ນໆ"),
  persons: list("ທ່ານ, ທ່ານນາງ"),
};
