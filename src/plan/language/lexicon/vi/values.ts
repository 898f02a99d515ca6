import { list, pattern } from "../entries";
import type { ValueWords } from "../lexicon";

export const values: ValueWords = {
  notProgrammed: list("không có kế hoạch, không đặt chỉ tiêu, không có chỉ tiêu, không giao, chưa giao"),
  notApplicable: list("không áp dụng, không có, không, không có số liệu, không liên quan"),
  undecided: list(`
    sẽ xác định, chưa xác định, chờ xác nhận, đang xây dựng, sẽ bổ sung, chờ phê duyệt, đang cập nhật`),
  answers: {
    yes: list("có, rồi, xong, đã có, đã hoàn thành, hoàn thành"),
    no: list("không, chưa, chưa có"),
    none: list("không có, không, số không, chưa có"),
    notReached: list(`
      đang thực hiện, đang triển khai, chưa bắt đầu, chưa triển khai, chưa thực hiện, chưa hoàn thành, chưa đạt,
      chậm tiến độ`),
  },
  approximate: list(`
    khoảng, xấp xỉ, gần, ước tính, chừng`),
  beforeNumbers: list(`
    ít nhất, tối thiểu, tối đa, khoảng, trên, dưới, không quá, đạt, hơn, gần, xấp xỉ, tổng, tổng số, phấn đấu`),
  percent: list("phần trăm, tỷ lệ phần trăm"),
  units: {
    count: list("số, số lượng"),
    rate: list("tỷ lệ, tỷ suất, hệ số"),
    inParts: pattern`héc-?ta|km²?|mét|tấn|lít|giờ|triệu|tỷ|nghìn|đồng`,
  },
};
