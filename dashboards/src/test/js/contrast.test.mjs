import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(
  new URL("../../main/resources/META-INF/resources/css/tokens.css", import.meta.url),
  "utf8",
);
const [light, dark, print] = css
  .split(":root")
  .slice(1)
  .map((block) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(named)),
  );
const THEMES = { light, dark: { ...light, ...dark }, print: { ...light, ...print } };

function named([, token, colour]) {
  return [token, colour.match(/\w\w/g).map((channel) => parseInt(channel, 16))];
}

/** Relative luminance and contrast of two colours, as WCAG 2.2 defines them. */
const luminance = (colour) =>
  colour
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);

function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The row of the chosen unit: a tenth of its hue over the surface, as in table.css. */
const marked = ({ unit, surface }) => surface.map((c, index) => 0.9 * c + 0.1 * unit[index]);

function assertContrast(least, theme, front, back) {
  const tokens = { ...THEMES[theme], marked: marked(THEMES[theme]) };
  const found = contrast(tokens[front], tokens[back]);
  assert.ok(found >= least, `${front} on ${back}, ${theme}: ${found.toFixed(2)} < ${least}`);
}

for (const theme of Object.keys(THEMES)) {
  test(`text can be read against whatever it stands on, ${theme}`, () => {
    for (const front of ["ink", "muted", "unit-text", "warning-text"])
      for (const back of ["ground", "surface"]) assertContrast(4.5, theme, front, back);
    for (const front of ["ink", "muted", "unit-text"]) assertContrast(4.5, theme, front, "marked");
    assertContrast(4.5, theme, "surface", "unit-text");
  });

  test(`a cell of the matrix can be read at its darkest, ${theme}`, () => {
    const { unit, surface, ink } = THEMES[theme];
    const darkest = surface.map((c, index) => 0.65 * c + 0.35 * unit[index]);
    assert.ok(contrast(ink, darkest) >= 4.5);
  });

  test(`bars, dots and controls stand out, ${theme}`, () => {
    for (const front of ["unit", "warning", "muted", "control"])
      for (const back of ["ground", "surface"]) assertContrast(3, theme, front, back);
  });
}
