import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "vi",
  headers: {
    year: list("năm"),
    quarter: list("quý"),
    activity: list("hoạt động, nhiệm vụ, nội dung công việc"),
    output: list("đầu ra, sản phẩm"),
    action: list("hành động chung, hành động"),
    host: list("đơn vị đăng cai, nước chủ nhà, đơn vị tổ chức"),
    place: list("địa điểm, nơi tổ chức"),
    date: list(
      `ngày, thời gian, ngày bắt đầu, ngày kết thúc, thời hạn, hạn hoàn thành, thời gian thực hiện, thời gian hoàn thành, tiến độ thời gian, khi nào, hạn chót, đến khi nào, hạn cuối`,
    ),
    status: list(
      `trạng thái, tình trạng, tình hình thực hiện, tiến độ, tiến độ thực hiện, kết quả thực hiện`,
    ),
    movedTo: list("dời sang, chuyển sang, ngày mới"),
    evidence: list("minh chứng, bằng chứng, tài liệu kiểm chứng"),
    reason: list("lý do, ghi chú, nhận xét, khó khăn, nguyên nhân"),
  },
  statuses: {
    planned: list(
      `theo kế hoạch, đã lên kế hoạch, chưa, chưa bắt đầu, chưa thực hiện, chưa hoàn thành, chưa xong, không hoàn thành, chưa triển khai, đang chờ, chậm tiến độ, quá hạn`,
    ),
    underWay: list(
      `một phần, đang thực hiện, đang triển khai, đang tiến hành, đã bắt đầu, hoàn thành một phần, đang xây dựng, đang làm`,
    ),
    done: list(`đã xong, xong, hoàn thành, đã hoàn thành, đã thực hiện, đã tổ chức, đã triển khai, đạt`),
    moved: list("hoãn, đã hoãn, tạm hoãn, dời, đã dời, lùi, chuyển, đã chuyển, tạm dừng"),
    dropped: list("hủy, huỷ, đã hủy, đã huỷ, bỏ, đã bỏ, hủy bỏ, dừng thực hiện"),
  },
  placesBehind: list("tại, ở"),
  hostsBehind: list("do, đăng cai bởi"),
  partySays: list("đã có, chưa có, đề xuất, đề nghị, sẽ xác nhận"),
  openThings: list("chuyến thăm, địa điểm, thời gian, ngày, cuộc họp"),
  openWords: list(`chờ xác nhận, chưa xác định, sẽ xác định`),
  weakWords: list(`có thể có`),
};
