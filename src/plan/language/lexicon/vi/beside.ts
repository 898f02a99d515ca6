import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
  planned: list(
    "mục tiêu, chỉ tiêu, dự kiến, theo kế hoạch, dự định, dự báo, sẽ, lên lịch, đã lên lịch, được lên lịch, đề xuất, kỳ vọng",
  ),
  atMost: list(
    "ít hơn, dưới, tối đa, không quá, không vượt quá, nhiều nhất, nhỏ hơn, thấp hơn, lên đến, trở xuống",
  ),
  atLeast: list(
    "ít nhất, tối thiểu, hơn, trên, nhiều hơn, không dưới, không ít hơn, lớn hơn, cao hơn, trở lên",
  ),
  not: list("không, chưa, chẳng, không có, chưa được"),
  undone: list(
    "hủy, huỷ, bị hủy, bị huỷ, đã hủy, đã huỷ, hoãn, bị hoãn, thất bại, bị từ chối, tạm dừng, tạm hoãn, vắng, vắng mặt",
  ),
  partial: list(`
    một phần, một nửa, dự thảo, bản nháp, chỉ dự thảo, đang, đang thực hiện, đang triển khai, đang xây dựng, đang soạn thảo,
    mới bắt đầu, đã bắt đầu, chưa xong, gần`),
  of: list("của"),
  remaining: list("còn lại, còn thiếu, cần thêm, thiếu, cần, còn, nữa"),
  rates: {
    day: list("mỗi ngày, một ngày, hàng ngày, hằng ngày"),
    week: list("mỗi tuần, một tuần, hàng tuần, hằng tuần"),
    month: list("mỗi tháng, một tháng, hàng tháng, hằng tháng"),
    quarter: list("mỗi quý, một quý, hàng quý, hằng quý"),
    half: list("mỗi nửa năm, sáu tháng một lần, 6 tháng một lần"),
    year: list("mỗi năm, một năm, hàng năm, hằng năm"),
  },
  neutral: list(`
    đạt mục tiêu, đạt chỉ tiêu, các, những, của, và, trong, tại, cho, với, đã, được, là, có, đạt, hoàn thành, đã hoàn thành, thực hiện, đã thực hiện, tổ
    chức, kết quả, giá trị, tổng, tổng số, tổng cộng, số, lượng, lần, cái, chiếc, đơn vị, mới, tất cả, chỉ,
    đến nay, cho đến nay, đúng kế hoạch, xác nhận, mức, cấp`),
  people: list(
    "người, học viên, cán bộ, nhân viên, thành viên, đại biểu, học sinh, sinh viên, giáo viên, nam, nữ, trẻ em, công chức, viên chức",
  ),
  units: {
    metre: list("mét"),
    kilometre: list("ki lô mét, cây số, kilômét"),
    squareMetre: list("mét vuông"),
    hectare: list("héc ta, ha"),
    kilogram: list("ki lô gam, cân"),
    tonne: list("tấn"),
    litre: list("lít"),
    minute: list("phút"),
    hour: list("giờ"),
    day: list("ngày, ngày làm việc"),
    week: list("tuần"),
    month: list("tháng"),
    year: list("năm"),
  },
};
