import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n> lần ?(?:một|mỗi|trong|trên|/) ?năm`,
  numbers: [list("một"), list("hai"), list("ba"), list("bốn"), list("năm"), list("sáu")],
  monthly: pattern`h[àằ]ng tháng|mỗi tháng`,
  quarterly: pattern`h[àằ]ng quý|mỗi quý`,
  halfYearly: pattern`(?:6|sáu) tháng một lần|nửa năm một lần`,
  yearly: pattern`h[àằ]ng năm|mỗi năm|thường niên`,
  events: {
    meeting: pattern`cuộc họp|hội nghị`,
    workshop: pattern`hội thảo|tọa đàm|toạ đàm`,
    training: pattern`tập huấn|đào tạo|bồi dưỡng`,
    session: pattern`diễn đàn|đối thoại`,
    visit: pattern`chuyến thăm|kiểm tra|tuần tra|thanh tra`,
    report: pattern`báo cáo|bản tin`,
    review: pattern`khảo sát|đánh giá|rà soát|kiểm toán`,
    campaign: pattern`chiến dịch|diễn tập`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`số lượng`,
  percentageOf: pattern`t[ỷỉ] lệ|phần trăm`,
  passesHundred: pattern`tăng|so với|công suất`,
  belowZero: pattern`biến động|tăng trưởng|chênh lệch|thâm hụt|cán cân|lạm phát|cao hơn hoặc thấp hơn`,
  vagueStart: pattern`nâng cao|tăng cường|cải thiện|đẩy mạnh|củng cố`,
  vagueEnd: pattern`.*(?:tốt hơn|hiệu quả hơn|được (?:nâng cao|tăng cường|cải thiện))`,
  measurable: pattern`ít nhất|theo kết quả|chỉ số|điểm|khảo sát`,
  doneToThings: pattern`được (?:phân phát|cấp phát|lắp đặt|xây dựng|mua sắm|sản xuất|trồng)`,
  remark: pattern`sẽ|phải|cần|chưa`,
  amount: pattern`tổng|số tiền|khối lượng`,
  ofIndicators: pattern`chỉ số|chỉ tiêu|chỉ báo|công thức|cách tính|định nghĩa|tử số|mẫu số`,
};
