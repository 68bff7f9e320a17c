import { fill } from "../charts/base.js";
import { wrapped } from "./wrap.js";

const MARGIN = 16;
const FINENESS = 2;

/**
 * A chart as a PNG data URL that can stand alone: under its title and keys, before the lines of its foot.
 */
export function picture(chart, { title, keys, lines }, theme) {
  const width = chart.width / FINENESS;
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const blocks = [
    { text: title, size: theme.size * 1.4, weight: 700, colour: theme.ink },
    ...lines.map((text) => ({ text, size: theme.size, weight: 400, colour: theme.muted })),
  ].map((block) => laid(block, width, pen, theme));
  const [head, ...foot] = blocks;
  canvas.width = FINENESS * (width + 2 * MARGIN);
  canvas.height =
    FINENESS *
    (heightOf(blocks) + keys.length * lineOf(theme) + chart.height / FINENESS + 4 * MARGIN);
  pen.scale(FINENESS, FINENESS);
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let top = write(head, MARGIN, pen) + MARGIN / 2;
  for (const key of keys) top = writeKey(key, top, pen, theme);
  top += MARGIN / 2;
  pen.drawImage(chart, MARGIN, top, width, chart.height / FINENESS);
  top += chart.height / FINENESS + MARGIN;
  for (const block of foot) top = write(block, top, pen);
  return canvas.toDataURL("image/png");
}

function laid(block, width, pen, theme) {
  const font = `${block.weight} ${block.size}px ${theme.font}`;
  pen.font = font;
  return {
    ...block,
    font,
    lines: wrapped(block.text, width, (text) => pen.measureText(text).width),
  };
}

const lineOf = ({ size }) => Math.round(size * 1.4);

const heightOf = (blocks) =>
  blocks.reduce((height, block) => height + block.lines.length * lineOf(block), 0);

function write(block, top, pen) {
  pen.font = block.font;
  pen.fillStyle = block.colour;
  pen.textBaseline = "top";
  block.lines.forEach((text, index) =>
    pen.fillText(text, MARGIN + (block.left ?? 0), top + index * lineOf(block)),
  );
  return top + block.lines.length * lineOf(block);
}

/** A swatch beside its meaning; what has a decal in the chart is striped. */
function writeKey({ fill: name, label }, top, pen, theme) {
  const { color, decal } = fill(theme, name);
  const { size } = theme;
  pen.fillStyle = color;
  pen.fillRect(MARGIN, top + size * 0.15, size, size * 0.8);
  pen.fillStyle = theme.surface;
  for (let x = 0; decal && x < size; x += 4)
    pen.fillRect(MARGIN + x, top + size * 0.15, 1.5, size * 0.8);
  return write(
    { lines: [label], left: size * 1.6, font: `${size}px ${theme.font}`, colour: theme.ink, size },
    top,
    pen,
  );
}
