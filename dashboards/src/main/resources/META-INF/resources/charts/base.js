/** What every chart shares: type, colours, decals, no movement, a description for screen readers. */
export function base(theme, description) {
  return {
    animation: false,
    textStyle: { fontFamily: theme.font, fontSize: theme.size, color: theme.ink },
    aria: { enabled: true, label: { description } },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: theme.surface,
      borderColor: theme.line,
      textStyle: type(theme),
    },
  };
}

/** A fill by its meaning; what must be told apart from its neighbour has a decal as well. */
export function fill(theme, name) {
  const [colour, pattern] = FILLS[name];
  return { color: theme[colour], decal: pattern && { ...pattern, color: theme.surface } };
}

const STRIPES = {
  symbol: "rect",
  dashArrayX: [1, 0],
  dashArrayY: [1.5, 4],
  rotation: -Math.PI / 4,
};
const DOTS = {
  symbol: "circle",
  symbolSize: 0.7,
  dashArrayX: [
    [5, 5],
    [0, 5, 5, 0],
  ],
  dashArrayY: [3, 0],
};

const FILLS = {
  unit: ["unit"],
  "unit-soft": ["unit-soft"],
  other: ["other"],
  paused: ["other", DOTS],
  overdue: ["warning"],
  late: ["warning", STRIPES],
  curve: ["unit"],
  interval: ["unit-soft"],
  censored: ["ink"],
  hollow: ["surface"],
};

/**
 * All of it said each time: ECharts measures axis labels without the inherited family, and takes the
 * line height from a Chinese glyph, so that without such a font it would cut the text.
 */
export const type = (theme, colour = theme.ink) => ({
  color: colour,
  fontFamily: theme.font,
  fontSize: theme.size,
  lineHeight: lineOf(theme),
});

export const axisType = (theme) => type(theme, theme.muted);

export const lineOf = ({ size }) => Math.round(size * 1.4);

/** The room that a text takes, guessed on the wide side: an option is made without a canvas. */
export const widthOf = (text, { size }) => Math.ceil(text.length * size * 0.56);

/** The room of an axis of counts, whose last tick may lie above the highest of them. */
export const axisWidthOf = (highest, count, theme) => widthOf(count(Math.ceil(1.5 * highest)), theme);

export const heading = (text, place, theme) => ({
  text,
  ...place,
  padding: 0,
  textStyle: { ...axisType(theme), fontWeight: "normal" },
});

/** The figure of a row at the end of its bar. */
export const endLabel = (position, rows, label, theme) => ({
  ...type(theme),
  show: true,
  position,
  formatter: ({ dataIndex }) => label(rows[dataIndex]),
});
