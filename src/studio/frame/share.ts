const key = 'standoff.studio.share';

/** Percent of the width that the text had last time; half where the browser remembers nothing of use. */
export function rememberedShare(): number {
  try {
    const share = Number(localStorage.getItem(key) ?? 50);
    return share >= 20 && share <= 80 ? share : 50;
  } catch {
    return 50;
  }
}

/** Remembers it, where the browser allows that. */
export function rememberShare(share: number): void {
  try {
    localStorage.setItem(key, String(share));
  } catch {
    // It holds until the page closes.
  }
}
