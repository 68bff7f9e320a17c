import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "../../main/resources/META-INF/resources/lib/format.js";
import { plainText } from "../../main/resources/META-INF/resources/lib/sentence.js";
import { textOf } from "../../main/resources/META-INF/resources/text/index.js";

const count = (value) => ({ value, n: value, N: null });
const ratio = (n, N) => ({ value: N ? n / N : null, n, N });

const facts = ({
  received = 3118,
  online = 2956,
  onTime = 2875,
  overdue = 72,
  other = 0,
  inherited = [0, 0, 0],
}) => ({
  unit: "Phường Kim Long",
  from: "2025-07-01",
  to: "2025-08-25",
  cohort: {
    cohort_received: count(received),
    cohort_online_share: ratio(online, received),
    cohort_on_time_share: ratio(onTime, received),
    cohort_overdue_share: ratio(overdue, received),
    cohort_running_share: ratio(received - onTime - overdue - other, received),
    cohort_other_share: ratio(other, received),
  },
  inherited: {
    inherited: count(inherited[0]),
    open: count(inherited[1]),
    open_overdue: count(inherited[2]),
  },
});

const parts = (language, given) => textOf(language).headline(facts(given), formats(language));
const said = (language, given) => plainText(parts(language, given)).replaceAll("\u202f", " ");

test("says the state of the promises with n and N", () => {
  assert.equal(
    said("vi", { inherited: [386, 118, 39] }),
    "Từ 01/07 đến 25/08/2025, phường Kim Long tiếp nhận 3.118 hồ sơ, 94,8 % nộp trực tuyến (2.956/3.118). " +
      "Đến nay 92,2 % được giải quyết đúng hạn (2.875/3.118), 2,3 % trễ hoặc đang quá hạn (72/3.118), " +
      "5,5 % đang giải quyết và chưa quá hạn (171/3.118). " +
      "Ngoài ra nhận bàn giao 386 hồ sơ từ đơn vị cũ; cuối kỳ còn 118 hồ sơ chưa giải quyết, trong đó 39 hồ sơ đã quá hạn.",
  );
  assert.match(
    said("en", {}),
    /^From 1 July to 25 August 2025 .* received 3,118 dossiers, 94\.8 % filed online/,
  );
});

test("marks each figure with its measure and cell", () => {
  const marked = parts("vi", {}).filter((part) => typeof part === "object");
  const figures = marked.filter(({ part }) => !part);
  assert.deepEqual(
    figures.map(({ measure }) => measure),
    [
      "cohort_received",
      "cohort_online_share",
      "cohort_on_time_share",
      "cohort_overdue_share",
      "cohort_running_share",
    ],
  );
  assert.deepEqual(figures[2].cell, ratio(2875, 3118));
  assert.deepEqual(
    marked.filter(({ part }) => part).map(({ part, text }) => [part, text]).slice(0, 2),
    [
      ["n", "2.956"],
      ["N", "3.118"],
    ],
  );
});

test("writes counts below five out", () => {
  assert.match(said("vi", { overdue: 2 }), /hai hồ sơ trễ hoặc đang quá hạn \(2\/3\.118\)/);
  assert.match(said("en", { overdue: 2 }), / two are late or overdue \(2\/3,118\)/);
  assert.match(said("vi", { overdue: 0 }), /không hồ sơ nào trễ hoặc đang quá hạn/);
});

test("mentions other ends only when there are some", () => {
  assert.doesNotMatch(said("vi", {}), /cách khác/);
  assert.match(said("vi", { other: 7 }), /0,2 % kết thúc cách khác/);
});

test("says that nothing came in instead of zero per cent", () => {
  const text = said("vi", { received: 0, online: 0, onTime: 0, overdue: 0 });
  assert.equal(text, "Từ 01/07 đến 25/08/2025, phường Kim Long chưa tiếp nhận hồ sơ nào.");
});

test("speaks of dossiers taken over before the period while some are open", () => {
  assert.match(
    said("vi", { inherited: [0, 118, 0] }),
    /nhận bàn giao trước đó, cuối kỳ còn 118 hồ sơ chưa giải quyết\.$/,
  );
});

test("says none of those taken over, and of one what one would say of one", () => {
  const end = (language, inherited) => said(language, { inherited }).split(/(?<=\)\.) /).at(-1);
  assert.equal(
    end("vi", [3, 0, 0]),
    "Ngoài ra nhận bàn giao ba hồ sơ từ đơn vị cũ; cuối kỳ không còn hồ sơ nào chưa giải quyết.",
  );
  assert.equal(
    end("vi", [1, 1, 1]),
    "Ngoài ra nhận bàn giao một hồ sơ từ đơn vị cũ; cuối kỳ còn một hồ sơ chưa giải quyết, trong đó một hồ sơ đã quá hạn.",
  );
  assert.equal(
    end("en", [1, 0, 0]),
    "In addition one was taken over from former units; at the end of the period none were still open.",
  );
  assert.equal(
    end("pl", [1, 0, 0]),
    "Ponadto przejęto jedną sprawę od dawnych jednostek; na koniec okresu w toku: żadna.",
  );
  const open = parts("vi", { inherited: [3, 0, 0] }).find(({ measure }) => measure === "open");
  assert.deepEqual([open.text, open.cell.value], ["không", 0]);
});

test("agrees with counts of dossiers from none to many", () => {
  const of = (language, received, onTime) =>
    said(language, { received, online: onTime, onTime, overdue: received - onTime }).replace(/^.*?Long:? /, "");
  assert.equal(
    of("en", 1, 1),
    "received one dossier, one filed online (1/1). So far one was resolved on time (1/1), none are late or overdue (0/1), none are in progress and not overdue (0/1).",
  );
  assert.equal(
    of("pl", 1, 0),
    "przyjęto jedną sprawę; złożone przez internet: żadna (0/1). Dotąd załatwione w terminie: żadna (0/1); po terminie, załatwione lub w toku: jedna (1/1); w toku, nie po terminie: żadna (0/1).",
  );
  assert.match(of("pl", 3, 2), /^przyjęto trzy sprawy; złożone przez internet: dwie \(2\/3\)\. /);
  assert.match(of("pl", 5, 4), /^przyjęto 5 spraw; złożone przez internet: cztery \(4\/5\)\. /);
});
