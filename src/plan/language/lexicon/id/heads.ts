import { list } from "../entries";
import type { HeadTerms } from "../lexicon";

export const heads: HeadTerms = {
  objective: list(`
    tujuan, sasaran, strategi, pilar, program, bidang, fokus, prioritas, arah kebijakan, kebijakan, hasil,
    keluaran, dampak, komponen, objektif, teras strategik, visi, misi, sasaran strategis, sasaran program,
    tujuan strategis, program prioritas, urusan, urusan pemerintahan, isu strategis, agenda, area intervensi,
    klaster, tujuan perangkat daerah, sasaran perangkat daerah`),
  number: list(`
    no, nomor, kode, bil, nomor urut, no urut, kode rekening, kode kegiatan, kode indikator, kode program`),
  action: list(`
    kegiatan, aksi, rencana aksi, aktivitas, tindakan, upaya, langkah, intervensi, aktiviti, inisiatif, sub
    kegiatan, subkegiatan, uraian kegiatan, jenis kegiatan, rincian kegiatan, nama kegiatan, rencana kegiatan, tahapan,
    pekerjaan, proyek, rencana tindak lanjut, rincian output, tugas`),
  responsible: list(`
    penanggung jawab, penanggungjawab, pic, pelaksana, instansi, lembaga, kementerian, k l, koordinator, unit
    kerja, agensi peneraju, perangkat daerah, opd, skpd, unit organisasi, pengampu, dinas, badan, bagian,
    penanggungjawab kegiatan, pejabat, pemilik`),
  partners: list(`
    instansi terkait, mitra, pihak terkait, instansi pendukung, pendukung, lembaga terkait, mitra pelaksana,
    agensi sokongan, opd terkait, unit terkait, pemangku kepentingan, kolaborasi, lembaga mitra, unit pendukung,
    koordinasi, kerja sama, perangkat daerah pendukung`),
  indicator: list(`
    indikator, indikator keluaran, indikator hasil, indikator capaian, ukuran keberhasilan, petunjuk prestasi,
    indikator kinerja, indikator kinerja utama, iku, ikk, indikator program, indikator sasaran,
    indikator tujuan, tolok ukur, tolok ukur kinerja, ukuran kinerja, uraian indikator`),
  unit: list("satuan, unit ukuran, sat, satuan ukur"),
  baseline: list(`
    data dasar, kondisi awal, capaian awal, garis dasar, nilai awal, kondisi kinerja awal, kondisi kinerja pada
    awal periode, capaian tahun sebelumnya, capaian pada tahun awal, kondisi saat ini, kondisi eksisting, data awal, tahun dasar`),
  target: list(`
    target, target kinerja, rencana, sasaran tahunan, target tahunan, target capaian, target volume, volume,
    kuantitas, target fisik, target akhir tahun, target kinerja dan anggaran renja perangkat daerah`),
  actual: list(`
    nilai terakhir, realisasi, capaian, hasil capaian, pencapaian, terlaksana, capaian kinerja, realisasi kinerja,
    realisasi capaian, realisasi fisik, hasil pelaksanaan, progres, perkembangan, hasil, realisasi capaian
    kinerja renstra perangkat daerah, realisasi capaian kinerja dan anggaran renja perangkat daerah,
    realisasi kinerja dan anggaran renstra perangkat daerah`),
  percentMet: list(`
    % capaian, persentase capaian, % realisasi, tingkat capaian, deviasi, % kinerja, persen capaian, persentase
    realisasi, tingkat capaian kinerja, selisih, bobot, capaian %, % target, tingkat
    capaian kinerja dan realisasi anggaran renstra perangkat daerah`),
  direction: list("arah, tren, arah indikator, polaritas, polarisasi"),
  verification: list(`
    alat verifikasi, bukti, data dukung, sumber, sumber data, sumber verifikasi, sarana verifikasi, dokumen
    pendukung, bukti dukung, metode pengumpulan data, eviden`),
  resources: list(`
    anggaran, rp, sumber dana, biaya, pendanaan, sumber pendanaan, dana, pagu, bajet, pagu indikatif, kerangka
    pendanaan, kebutuhan dana, rupiah, apbd, apbn, belanja, harga satuan, jumlah anggaran, nilai anggaran,
    sumber anggaran, kode rekening, kode akun, kode anggaran, mata anggaran`),
  remarks: list(`
    keterangan, catatan, asumsi, risiko, kendala, lokasi, kelompok sasaran, penerima manfaat, status,
    definisi, frekuensi, uraian, permasalahan, hambatan, tindak lanjut, solusi, penjelasan, formula,
    formulasi, rumus, cara perhitungan, metode perhitungan, tipe, jenis, wilayah, kecamatan, desa,
    rekomendasi, tanggapan, komentar, kriteria, ket`),
  overall: list(`
    total, jumlah, total target, target akhir, keseluruhan, total keseluruhan, akhir periode, kondisi akhir,
    kondisi kinerja akhir, target rpjmd, target renstra, target periode, target renstra
    perangkat daerah`),
  annual: list("per tahun, tahunan, tahun, triwulanan, triwulan, setiap tahun, tiap tahun, per triwulan"),
  schedule: list(`
    waktu, jadwal, periode, bulan, waktu pelaksanaan, jangka waktu, jadwal pelaksanaan, tenggat, batas waktu,
    tanggal, mulai, selesai, durasi, kapan, minggu`),
};
