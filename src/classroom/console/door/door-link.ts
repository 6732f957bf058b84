/** Where a code lets somebody in. */
export const doorLink = (code: string): string => `${pageAddress()}#join=${code}`;

/** Where a word lets somebody take up their seat on another device. */
export const returnLink = (code: string): string => `${pageAddress()}#return=${code}`;

/** This page's address, without what stands behind the `#`. */
export const pageAddress = (): string => location.href.replace(/#.*$/, '');

/** A code in two halves, to be read out and copied from a wall. */
export const inHalves = (code: string): string =>
  code.length % 2 === 0 && code.length > 4
    ? `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`
    : code;

/** Whether the address is one that only this computer can open. */
export const isLocalAddress = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
