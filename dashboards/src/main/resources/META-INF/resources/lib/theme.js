/** The tokens of css/tokens.css, resolved for a canvas that cannot read custom properties. */
export function readTheme() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour("ink"),
    muted: colour("muted"),
    line: colour("line"),
    surface: colour("surface"),
    unit: colour("unit"),
    "unit-soft": colour("unit-soft"),
    other: colour("other"),
    warning: colour("warning"),
    font: style.fontFamily,
    size: Math.round(parseFloat(style.fontSize) * 0.8125),
  };
}

/** Calls back whenever the tokens change: colour scheme, or paper. */
export function onThemeChange(callback, signal) {
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", callback, { signal });
  }
}
