/** The sign-in page, told where the reader was going: also to which panel. */
export const signInAddress = ({ pathname, search, hash }, lang) =>
  `/sign-in.html?${new URLSearchParams({ ...(lang && { lang }), next: pathname + search + hash })}`;

/** Where that is. Only a page of ours: an address may have been made by somebody else. */
export function nextAddress(search, origin) {
  const next = new URL(new URLSearchParams(search).get("next") ?? "/", origin);
  return next.origin === origin ? next.href : "/";
}
