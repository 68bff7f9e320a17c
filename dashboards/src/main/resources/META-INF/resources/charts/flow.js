import { ending } from "../lib/format.js";
import { base, type } from "./base.js";

const ROW = 56;
const LINES = 2;

export const flowHeight = (links) =>
  Math.max(new Set(links.map(({ from }) => from)).size, new Set(links.map(({ to }) => to)).size, 4) * ROW + 20;

/**
 * Streams from the desks on the left to those on the right, as thick as the working days waited there.
 * A link is `{from, to, days}`; a desk that hands on and waits stands on both sides.
 */
export function flow(links, { theme, width, name, days, description }) {
  const text = base(theme, description);
  const room = width * 0.34;
  const letters = Math.floor((LINES * room) / (0.62 * theme.size));
  const sides = [
    ...side("from", links.map(({ from }) => from), theme.other),
    ...side("to", links.map(({ to }) => to), theme.unit),
  ];
  return {
    ...text,
    tooltip: {
      ...text.tooltip,
      formatter: ({ dataType, data, value }) =>
        dataType === "edge"
          ? `${name(codeOf(data.source))} → ${name(codeOf(data.target))}: ${days(value)}`
          : `${name(codeOf(data.name))}: ${days(value)}`,
    },
    series: [
      {
        id: "waiting",
        type: "sankey",
        left: room,
        right: room,
        top: 8,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: 30,
        draggable: false,
        emphasis: { focus: "adjacency" },
        lineStyle: { color: theme.unit, opacity: 0.25, curveness: 0.5 },
        data: sides.map((node) => ({
          ...node,
          label: {
            ...type(theme),
            position: node.side === "from" ? "left" : "right",
            width: room - 8,
            overflow: "break",
            formatter: () => ending(name(node.code), letters),
          },
        })),
        links: links.map(({ from, to, days: value }) => ({
          source: `from ${from}`,
          target: `to ${to}`,
          value,
        })),
      },
    ],
  };
}

const side = (which, codes, color) =>
  [...new Set(codes)].map((code) => ({
    name: `${which} ${code}`,
    code,
    side: which,
    itemStyle: { color },
  }));

const codeOf = (node) => node.slice(node.indexOf(" ") + 1);
