import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list(`
    phân tổ theo, phân tổ, phân tách theo, phân tách, chia theo, phân theo, phân loại theo`),
  dimensions: {
    sex: list("giới tính, giới"),
    age: list("tuổi, nhóm tuổi, độ tuổi"),
    nationality: list("quốc tịch, nước xuất xứ"),
    exploitation: list("hình thức bóc lột, loại bóc lột, mục đích bóc lột, bóc lột"),
    place: list("địa điểm, địa phương, tỉnh, huyện, tỉnh thành, địa bàn, khu vực, nơi"),
  },
  categories: {
    sex: list(`
      nữ, nữ giới, phụ nữ, trẻ em gái, nam, nam giới, trẻ em trai, giới tính khác`),
    age: list("trẻ em, người lớn, thanh niên, người cao tuổi, trẻ vị thành niên"),
    nationality: list(`
      việt nam, người việt nam, người nước ngoài, nước ngoài, không quốc tịch, quốc tịch khác, campuchia,
      người campuchia, thái lan, người thái lan`),
    exploitation: list(`
      lao động cưỡng bức, cưỡng bức lao động, bóc lột tình dục, bóc lột sức lao động, bóc lột lao động, mại
      dâm, khiêu dâm, nô lệ, nô dịch, lệ thuộc vì nợ, lao động trẻ em, lấy bộ phận cơ thể, cưỡng ép kết hôn,
      hôn nhân cưỡng ép, ăn xin, cưỡng bức ăn xin, lừa đảo trực tuyến, hình thức khác`),
    place: list("thành thị, nông thôn"),
  },
  unknown: list("không rõ, chưa rõ, không xác định"),
};
