import { pattern } from "../entries";
import { WITHOUT_PLURALS, type DirectionWords, type WordingWords } from "../wording-words";

export const wording: WordingWords = {
  ...WITHOUT_PLURALS,
  count: pattern`(?<=^|tổng )số(?: lượng)?`,
  percentage: pattern`phần trăm|t[ỷỉ] trọng`,
  rate: pattern`t[ỷỉ] (?:lệ|suất)|độ bao phủ|tốc độ`,
  score: pattern`chỉ số|xếp hạng|thứ hạng|điểm số|hệ số|chi phí trên|^mức độ`,
  perPopulation: pattern`trên (?:\d[\d.,\s]*|vạn dân|đầu người)`,
  average: pattern`trung bình|bình quân`,
  duration: "^thời gian",
  // What is made is named first ("Đề án …") or said to be made.
  uninflectedMilestone: pattern`
    ^(?:có )?(?:dự thảo )?(?:luật|nghị định|thông tư|đề án|chiến lược|kế hoạch|quy trình|quy chế|hệ thống|cơ sở dữ liệu|sổ tay)|
    được (?:ban hành|phê duyệt|xây dựng|thành lập|thông qua|ký kết|hoàn thành|thiết lập)|có hiệu lực`,
  repeated: pattern`h[ằà]ng (?:năm|quý|tháng)|mỗi|định kỳ`,
  cumulative: pattern`l(?:ũy|uỹ) kế|cộng dồn`,
  standing: pattern`đang hoạt động|đang vận hành|còn hiệu lực`,
  inState: pattern`được tiếp cận|có khả năng tiếp cận|đang sử dụng|đang sinh sống|được kết nối`,
  events: pattern`
    cuộc họp|hội nghị|hội thảo|tọa đàm|lớp (?:tập huấn|đào tạo|học)|khóa (?:tập huấn|đào tạo|học)|chuyến thăm|đợt kiểm tra|
    cuộc thanh tra|chiến dịch`,
  made: pattern`
    được (?:tập huấn|đào tạo|bồi dưỡng|tổ chức|xây mới|lắp đặt|cấp phát|trồng|sản xuất|phân phát|sửa chữa|hỗ trợ)`,
  happening: pattern`được (?:điều trị|giải quyết|xử lý|tiếp nhận|cứu|trao trả|phát hiện|khám)`,
  steps: pattern`tiến độ|tăng trưởng|tăng thêm|hoàn thành`,
  eachYear: pattern`(?:mỗi|hằng|hàng) năm|/ ?năm`,
  eachParty: pattern`(?:ở |tại )?mỗi (?:nước|quốc gia|bên)|từng (?:nước|bên)`,
  bothParties: pattern`(?:ở |tại )?cả hai (?:nước|bên|quốc gia)|hai nước`,
  harms: pattern`người chết|ca tử vong|vụ tai nạn|vụ án mạng`,
  harmsTended: pattern`được (?:điều tra|giải quyết|xử lý|hỗ trợ)`,
  harmLevels: pattern`
    tử vong|hộ nghèo|người nghèo|nghèo|thất nghiệp|thiếu việc làm|suy dinh dưỡng|bỏ học|tai nạn|tội phạm|tái nghèo|mù chữ|thất thoát|
    sinh con thứ (?:3|ba)`,
  ceilings: pattern`
    không (?:quá|vượt quá|cao hơn|lớn hơn|nhiều hơn)|dưới|tối đa|nhỏ hơn|thấp hơn|ít hơn|còn dưới`,
  floors: pattern`
    không (?:dưới|thấp hơn|ít hơn|nhỏ hơn)|tối thiểu|ít nhất`,
  maintain: pattern`^(?:duy trì|giữ vững|giữ nguyên)`,
  decrease: pattern`^giảm`,
  beforeThing: pattern`(?:tổng )?số (?:lượng )?`,
  afterThing: pattern`được|của|trong|trên|tại|ở|cho|về|từ|có|tham gia|do|theo|bị|đã|đang`,
  joining: pattern`và|hoặc`,
  notUnit: pattern`mới|tổng|lũy kế`,
};

export const direction: DirectionWords = {
  increase: "tăng|nâng|cải thiện",
  decrease: "giảm|hạ",
  maintain: "duy trì|giữ|ổn định|không đổi",
  change: "tăng|giảm",
  toLevel: "đến|lên|xuống|còn|thành",
};
