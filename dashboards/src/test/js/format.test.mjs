import assert from "node:assert/strict";
import { test } from "node:test";
import { formats, isSmall, shortened } from "../../main/resources/META-INF/resources/lib/format.js";

const vi = formats("vi");
const en = formats("en");
const cell = (n, N) => ({ value: N ? n / N : null, n, N });

test("writes numbers as each language does", () => {
  assert.equal(vi.count(3118), "3.118");
  assert.equal(en.count(3118), "3,118");
  assert.equal(vi.share(cell(2875, 3118)), "92,2\u202f%");
  assert.equal(en.share(cell(2875, 3118)), "92.2\u202f%");
  assert.equal(vi.fraction(cell(2875, 3118)), "2.875/3.118");
});

test("never takes null for zero", () => {
  assert.equal(vi.count(null), "–");
  assert.equal(vi.count(0), "0");
  assert.equal(vi.share(cell(0, 0)), "–");
  assert.equal(vi.fraction(cell(0, 0)), "–");
  assert.equal(vi.share(cell(0, 500)), "0,0\u202f%");
});

test("gives no decimals below a hundred cases", () => {
  assert.equal(en.share(cell(2, 3)), "67\u202f%");
  assert.equal(en.share(cell(66, 99)), "67\u202f%");
  assert.equal(en.share(cell(66, 100)), "66.0\u202f%");
});

test("rounds neither to nothing nor to everything", () => {
  assert.equal(en.share(cell(1, 5000)), "<0.1\u202f%");
  assert.equal(en.share(cell(4999, 5000)), ">99.9\u202f%");
  assert.equal(en.share(cell(5000, 5000)), "100.0\u202f%");
});

test("calls a rate over fewer than thirty dossiers small", () => {
  assert.ok(isSmall(cell(1, 29)));
  assert.ok(!isSmall(cell(1, 30)));
  assert.ok(!isSmall({ value: 3, n: 3, N: null }));
});

test("says a year once in a period", () => {
  assert.equal(vi.period("2025-07-01", "2025-08-25"), "01/07 – 25/08/2025");
  assert.equal(en.period("2025-07-01", "2025-08-25"), "1 July – 25 August 2025");
  assert.equal(vi.period("2024-12-15", "2025-01-14"), "15/12/2024 – 14/01/2025");
  assert.equal(vi.month("2025-07-01"), "Tháng 7 năm 2025");
});

test("cuts a long name at a word", () => {
  assert.equal(shortened("Đăng ký khai sinh", 60), "Đăng ký khai sinh");
  assert.equal(shortened("Đăng ký khai sinh", 10), "Đăng ký…");
});
