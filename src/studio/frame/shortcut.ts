/** Keys as this machine's keyboard names them: `Mod` is ⌘ on Apple's and Ctrl elsewhere. */
export function shortcut(keys: string, platform = navigator.platform): string {
  const apple = /Mac|iP(?:hone|ad|od)/.test(platform);
  return keys.replace('Mod', apple ? '⌘' : 'Ctrl').replaceAll('-', apple ? '' : '+');
}
