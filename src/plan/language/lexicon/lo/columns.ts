import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("ຜົນງານສົ່ງມອບ"),
  side: list("ຝ່າຍ"),
  notParties: list("ເດີມ, ປັບປຸງ, ເບື້ອງຕົ້ນ, ຕ່ຳສຸດ, ສູງສຸດ, ການເງິນ, ຄ່າ"),
  leads: list("ນຳພາ, ຮັບຜິດຊອບຫຼັກ"),
  helps: list("ສະໜັບສະໜູນ, ປະສານງານ"),
};

export const levels: LevelWords = {
  highest: list("ວິໄສທັດ, ເປົ້າໝາຍລວມ, ຈຸດປະສົງລວມ, ຜົນກະທົບ"),
  middle: list("ຜົນໄດ້ຮັບ"),
  outputs: list("ຜົນຜະລິດ"),
  activities: list("ກິດຈະກຳ"),
};
