import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("id, mã, mã số, mã chỉ số, stt, tt"),
    action: list("hoạt động, hoạt động chung, nhiệm vụ"),
    indicator: list("chỉ số, chỉ tiêu, chỉ báo"),
    measure: list("cách đo, loại chỉ số, loại đo lường"),
    unit: list("đơn vị, đơn vị tính, đvt"),
    aggregation: list("cách tổng hợp, tổng hợp, cách cộng gộp"),
    direction: list("xu hướng, chiều hướng, hướng thay đổi"),
    baseline: list("số liệu gốc, giá trị gốc, giá trị cơ sở, số liệu cơ sở, giá trị ban đầu"),
    baselineYear: list("năm gốc, năm cơ sở"),
    frequency: list("tần suất, tần suất báo cáo, chu kỳ báo cáo"),
    meansOfVerification: list("phương tiện kiểm chứng, nguồn kiểm chứng, nguồn số liệu, minh chứng"),
    parties: list("bên, các bên, cơ quan chịu trách nhiệm, cơ quan chủ trì, đơn vị chủ trì"),
    partyParts: list("phần của các bên, cách tổng hợp các bên"),
    confirmed: list("đã xác nhận, xác nhận"),
  },
  choices: {
    measure: {
      number: list("số, số lượng, con số"),
      percentage: list("phần trăm, tỷ lệ, tỉ lệ"),
      milestone: ownSheets.milestone,
      qualitative: list("định tính, bằng lời, văn bản"),
    },
    aggregation: {
      sum: list("cộng, tổng, cộng dồn, tổng cộng"),
      latest: list("mới nhất, gần nhất, giá trị mới nhất, giá trị cuối"),
      max: list("cao nhất, lớn nhất, tối đa"),
      average: list("trung bình, bình quân"),
      constant: list("như nhau mỗi năm, không đổi, giống nhau mỗi năm"),
    },
    direction: {
      increase: list("tăng, tăng lên"),
      decrease: list("giảm, giảm xuống"),
      maintain: list("duy trì, giữ nguyên, ổn định"),
    },
    frequency: {
      monthly: list("hằng tháng, hàng tháng, mỗi tháng"),
      quarterly: list("hằng quý, hàng quý, mỗi quý"),
      halfYearly: list("6 tháng, nửa năm, sáu tháng một lần, hai lần một năm"),
      yearly: list("hằng năm, hàng năm, mỗi năm"),
      once: list("một lần, cuối kỳ"),
    },
    partyParts: {
      byMeasure: list("theo cách đo, theo loại chỉ số"),
      sum: list("cộng lại, cộng, tổng"),
      each: list("mỗi bên đạt chỉ tiêu, mỗi bên, từng bên, mỗi nước"),
      joint: list("báo cáo một lần cho tất cả, chung, cùng nhau"),
    },
    confirmed: {
      yes: list("có, đúng, đã xác nhận"),
      no: list("không, chưa"),
    },
  },
};
