import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "id",
  headers: {
    year: list("tahun"),
    quarter: list("triwulan, kuartal, tw"),
    activity: list("kegiatan, aktivitas"),
    output: list("keluaran, luaran"),
    action: list("aksi bersama, aksi, rencana aksi"),
    host: list("tuan rumah, penyelenggara, negara tuan rumah"),
    place: list("tempat, lokasi"),
    date: list(
      `tanggal, tanggal mulai, tanggal selesai, mulai, selesai, tenggat, tenggat waktu, batas waktu, jadwal, waktu, waktu pelaksanaan, target waktu, paling lambat, target selesai, tanggal tenggat`,
    ),
    status: list(
      `status, status pelaksanaan, status kegiatan, keterangan status, progres, perkembangan, capaian`,
    ),
    movedTo: list("ditunda ke, dijadwal ulang ke, tanggal baru"),
    evidence: list("bukti, bukti dukung, data dukung, dokumen pendukung"),
    reason: list("alasan, keterangan, catatan, kendala, hambatan, penjelasan"),
  },
  statuses: {
    planned: list(
      `direncanakan, dijadwalkan, belum, belum mulai, belum dimulai, belum dilaksanakan, belum terlaksana, belum selesai, menunggu, terlambat, akan dilaksanakan, tidak terlaksana, tidak selesai, belum lengkap, belum tuntas, tidak tuntas`,
    ),
    underWay: list(
      `sebagian, sedang berjalan, berjalan, dalam proses, proses, on progress, sedang dilaksanakan, berlangsung, dimulai, sebagian selesai, dalam pelaksanaan, on going`,
    ),
    done: list(
      `selesai, sudah, sudah selesai, terlaksana, telah dilaksanakan, sudah dilaksanakan, dilaksanakan, tercapai, tuntas, telah selesai`,
    ),
    moved: list(`ditunda, dijadwal ulang, dijadwalkan ulang, diundur, ditangguhkan, dipindahkan`),
    dropped: list("dibatalkan, batal, dihapus, dihentikan, tidak jadi"),
  },
  placesBehind: list("di"),
  hostsBehind: list("diselenggarakan oleh, dituanrumahi oleh"),
  partySays: list(`sudah ada, sudah punya, mengusulkan, meminta, akan konfirmasi, belum ada`),
  openThings: list("kunjungan, tempat, tanggal, lokasi, rapat"),
  openWords: list(`tentatif, akan dikonfirmasi, menunggu konfirmasi, belum ditentukan`),
  weakWords: list(`kemungkinan`),
};
