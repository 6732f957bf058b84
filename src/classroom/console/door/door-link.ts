/**
 * Where a code lets somebody in.
 * @param base the server's address as others reach it, as `http://192.0.2.7:2019`; this page's own when absent
 */
export const doorLink = (code: string, base?: string): string => `${pageAddress(base)}#join=${code}`;

/** Where a word lets somebody take up their seat on another device. */
export const returnLink = (code: string, base?: string): string => `${pageAddress(base)}#return=${code}`;

/** Where the wall of a session can be opened on any device. */
export const wallLink = (session: string, key: string, base?: string): string =>
  `${pageAddress(base)}#wall=${session}&key=${key}`;

/** This page's address, without what stands behind the `#`, on the given server. */
export const pageAddress = (base: string = location.origin): string => base + location.pathname;

/** A code in two halves, to be read out and copied from a wall. */
export const inHalves = (code: string): string =>
  code.length % 2 === 0 && code.length > 4
    ? `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`
    : code;

/** Whether the address of this page is one that only this computer can open. */
export const isLocalAddress = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
