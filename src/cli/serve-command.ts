import { resolve } from 'node:path';
import { Command } from 'commander';
import { startServer } from './static-server.ts';
import { wholeNumber } from './usage.ts';

interface Options {
  port: number;
  host: string;
}

const dist = resolve(import.meta.dirname, '../../dist');

export const serveCommand = new Command('serve')
  .description('Serve the built game to a browser.')
  .option(
    '--port <number>',
    'port to listen on; the next free one when it is taken',
    wholeNumber(1, 65535),
    2019,
  )
  .option(
    '--host <address>',
    'address to listen on; 0.0.0.0 lets other computers of the network in',
    '127.0.0.1',
  )
  .action(async ({ port, host }: Options) => {
    const { server, port: got } = await startServer({ folder: dist, port, host });
    if (got !== port) process.stdout.write(`Port ${port} is taken, so this is ${got}.\n`);
    const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    process.stdout.write(`Standoff is at http://${name.includes(':') ? `[${name}]` : name}:${got}\n`);
    process.stdout.write('Stop it with Ctrl+C.\n');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
    }
  });
