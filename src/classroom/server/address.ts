import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Whom an address counts as: itself, or the network of an IPv6 address (its first 64 bits), all of which one computer may
 * use.
 */
export function senderAt(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (!isIPv6(plain)) return plain;
  const [front = '', back] = plain.split('::');
  const head = front.split(':').filter(Boolean);
  const tail = (back ?? '').split(':').filter(Boolean);
  const zeros = back === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}

/**
 * Whom a request came from.
 * @param proxied whether a proxy stands before the server: then whoever that proxy names last
 */
export function senderOf(request: IncomingMessage, proxied: boolean): string {
  const header = request.headers['x-forwarded-for'];
  const named = (Array.isArray(header) ? header.join() : header)?.split(',').at(-1)?.trim();
  return senderAt((proxied && named) || (request.socket.remoteAddress ?? ''));
}
